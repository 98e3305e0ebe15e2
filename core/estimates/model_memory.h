// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory of a graphics card an AI model takes to run or to train, and how fast it answers.
//
// Sizes are GiB (2^30 bytes), the unit in which the memory of cards is sold as "GB". Sources: Hugging Face
// Transformers "Model training anatomy", EleutherAI "Transformer Math 101" and its cookbook; the overhead, the usable
// share and the reserve for screens are our choice.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "estimates/model_catalogue.h"

namespace deskpath {

inline constexpr double gib = 1024.0 * 1024.0 * 1024.0;

// parameters · bits / 8. A mixture holds all its experts.
[[nodiscard]] double weights_gib(const AiModel& model, double bits);

// The same as a download, in GB (10⁹ bytes): what a connection moves and a disk holds.
[[nodiscard]] double weights_gb(const AiModel& model, double bits);
// What base weights are published in; training and adapters start from these whatever they compute in.
inline constexpr double published_bits = 16.0;

// 2 · kv_heads · head_dim · bytes of a value · sequences · Σ over layers of min(context, window). Context in tokens
// (>= 0), 2 bytes for fp16, 1.0625 for q8_0, 0.5625 for q4_0. 0 for models without a cache.
[[nodiscard]] double kv_cache_gib(const AiModel& model, std::int64_t context, std::int64_t sequences = 1,
                                  double value_bytes = 2.0);

// CUDA context and kernels 1 GiB, and 3 % (llama.cpp) or 10 % (PyTorch, vLLM) of the weights.
[[nodiscard]] double overhead_gib(double weights, ModelRuntime runtime);

struct InferenceNeed {
  double weights = 0;
  double cache = 0;
  double overhead = 0;
  [[nodiscard]] double total() const noexcept { return weights + cache + overhead; }
};
[[nodiscard]] InferenceNeed inference_need(const AiModel& model, const Quantization& quantization, std::int64_t context,
                                           std::int64_t sequences = 1);

// What of a card's memory can be counted on: 95 % with llama.cpp, 90 % (vLLM's default) with PyTorch.
[[nodiscard]] double usable_gib(double vram, ModelRuntime runtime);
// What screens on the same card may take: the upper end of 0.5 to 1 GiB.
inline constexpr double screens_gib = 1.0;
// Processor and graphics share one memory: a quarter is left to the system (our choice).
inline constexpr double shared_memory_share = 0.75;

// tight: above 92 % of what is usable, or only when no screen hangs on the card.
enum class MemoryFit : std::uint8_t { fits, tight, too_large };
[[nodiscard]] MemoryFit fit(double need, double usable, bool screens);

// The quantization of `runtime` with the most bits at which the model fits or is tight; nullptr when none does.
[[nodiscard]] const Quantization* largest_fitting(const AiModel& model, std::span<const Quantization> choices,
                                                  ModelRuntime runtime, std::int64_t context, double vram,
                                                  bool screens);

// How a model is trained, and what a parameter takes with it (activations apart).
enum class Training : std::uint8_t {
  full_mixed,  // 18 bytes: weights 6, gradients 4, AdamW 8
  full_8bit,   // 12: weights 6, 8-bit Adam 2, gradients 4
  full_bf16,   // 8
  full_fp32,   // 16: weights 4, gradients 4, AdamW 8
  sgd_mixed,   // 14: weights 6, momentum 4, gradients 4
  lora,        // 2, and 18 for each trainable parameter
  qlora_8,     // 1, and as above
  qlora_4,     // 0.5
  qlora_2      // 0.25
};
[[nodiscard]] double bytes_per_parameter(Training training) noexcept;
[[nodiscard]] bool trains_adapters(Training training) noexcept;

// Σ rank · (inputs + outputs) over the four attention matrices of each layer. Nothing when heads or the hidden size are
// not known. The usual rank is 16.
inline constexpr std::int64_t usual_lora_rank = 16;
[[nodiscard]] std::optional<double> lora_parameters(const AiModel& model, std::int64_t rank = usual_lora_rank);

// 16-bit activations of sequences of `tokens`: s·b·h·L·(34 + 5·a·s/h) when all are kept, 34·s·b·h·L with FlashAttention
// or selective recomputation, 2·s·b·h·L with full recomputation (Korthikanti et al., arXiv 2205.05198). Nothing when
// layers, heads or the hidden size are not known.
enum class Recompute : std::uint8_t { none, selective, full };
[[nodiscard]] std::optional<double> activations_gib(const AiModel& model, std::int64_t tokens, std::int64_t batch,
                                                    Recompute recompute);

struct TrainingNeed {
  double states = 0;  // weights, gradients, optimizer
  double adapters = 0;
  double activations = 0;  // full recomputation, and one layer at work
  double overhead = 0;     // as PyTorch's, of the 16-bit or quantized weights
  [[nodiscard]] double total() const noexcept { return states + adapters + activations + overhead; }
};
// Nothing when a figure of the model's shape is missing.
[[nodiscard]] std::optional<TrainingNeed> training_need(const AiModel& model, Training training, std::int64_t tokens,
                                                        std::int64_t batch = 1);

// Tokens a second for one user: 0.6 to 0.8 of bandwidth / (active weights + cache). Decoding waits for memory.
// Bandwidth in GB/s (10^9), > 0.
[[nodiscard]] std::pair<double, double> tokens_per_second(const AiModel& model, double bits, double cache_gib,
                                                          double bandwidth_gb_s);

}  // namespace deskpath
