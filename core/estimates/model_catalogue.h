// SPDX-License-Identifier: GPL-3.0-or-later
// The AI models and quantizations that the estimates know: content, read from resources/models/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/basis.h"
#include "base/problem.h"

namespace deskpath {

// language: decoder with a KV cache; mixture: the same with experts of which some are read for each token; other:
// encoders, vision, speech and image models, which cache nothing.
enum class ModelKind : std::uint8_t { language, mixture, other };

// An AI model. Figures of its shape are 0 when not known.
struct AiModel {
  std::string id;  // "llama-3.1-8b"
  std::string title;
  ModelKind kind = ModelKind::language;
  double parameters = 0;         // all of them, > 0
  double active_parameters = 0;  // read for each token; all unless a mixture
  std::int64_t layers = 0;
  std::int64_t heads = 0;
  std::int64_t kv_heads = 0;  // fewer than heads with grouped-query attention
  std::int64_t head_dim = 0;
  std::int64_t hidden = 0;
  std::int64_t context = 0;        // longest, in tokens
  std::int64_t window_layers = 0;  // layers that look back only window_tokens
  std::int64_t window_tokens = 0;
  std::string note;
  Basis basis;
};

// What runs the model decides about overhead and usable memory.
enum class ModelRuntime : std::uint8_t { gguf, pytorch };

struct Quantization {
  std::string id;  // "q4_k_m"
  std::string title;
  double bits = 0;  // of one weight, 1–32
  ModelRuntime runtime = ModelRuntime::gguf;
  Basis basis;
};

class ModelCatalogue {
 public:
  // Add every sound entry of a JSON array; a later entry replaces an earlier one of the same id. Problems of unsound
  // entries are returned, the sound ones load all the same.
  Problems add_models(std::string_view text, const std::string& file);
  Problems add_quantizations(std::string_view text, const std::string& file);

  [[nodiscard]] const AiModel* model(std::string_view id) const noexcept;
  [[nodiscard]] const Quantization* quantization(std::string_view id) const noexcept;
  // In the order in which they were added.
  [[nodiscard]] std::span<const AiModel> models() const noexcept { return models_; }
  [[nodiscard]] std::span<const Quantization> quantizations() const noexcept { return quantizations_; }

 private:
  std::vector<AiModel> models_;
  std::vector<Quantization> quantizations_;
};

}  // namespace deskpath
