// SPDX-License-Identifier: GPL-3.0-or-later
// Which AI models the plan's graphics memory holds, at which precision and how fast, and what the next card up adds.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "estimates/model_memory.h"
#include "parts/catalogue.h"
#include "plan/plan.h"
#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

// Precisions that are compared: about 4, 8 and 16 bits. Language models by llama.cpp's Q4_K_M, Q8_0 and F16; the others
// in 16 bits alone, as they are published.
inline constexpr std::size_t precision_count = 3;
[[nodiscard]] std::string_view precision_title(std::size_t precision) noexcept;  // "4 bits"

struct ModelCell {
  MemoryFit fit = MemoryFit::too_large;
  double need_gib = 0;
  std::optional<std::pair<double, double>> tokens;  // a second for one user, where it fits and the bandwidth is known
};

struct ModelRow {
  const AiModel* model = nullptr;
  std::array<std::optional<ModelCell>, precision_count> cells;  // nothing where the precision is not usual
  [[nodiscard]] bool runs() const noexcept;                     // at one of them
};

struct NextCard {
  PartPtr part;
  double vram = 0;
  std::optional<std::int64_t> price_delta_minor;  // against the card that is there; nothing when a price is not known
  std::vector<const AiModel*> adds;               // models that run only with it
  std::size_t finer = 0;                          // models that run at more bits than now
};

struct ModelFits {
  bool chosen = false;  // a machine that could tell
  bool known = false;
  std::string card;      // what has the memory
  double vram = 0;       // GB
  double bandwidth = 0;  // GB/s, 0 when not known
  bool shared = false;
  std::int64_t context = 0;  // tokens, of models that allow as many
  std::vector<MissingFact> missing;
  std::vector<ModelRow> rows;    // by parameters, smallest first; empty unless known
  std::size_t running = 0;       // rows that run at one of the precisions
  std::optional<NextCard> next;  // of a tower with a card
};

inline constexpr std::int64_t usual_context = 8'192;

// The next card up is the cheapest of the same vendor in the catalogue among those of the least memory above what is
// there. The catalogue's models must outlive the result.
[[nodiscard]] ModelFits model_fits(const Plan& plan, const PartCatalogue& parts, const Context& context,
                                   std::int64_t tokens = usual_context);

}  // namespace deskpath
