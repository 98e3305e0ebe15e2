// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the machine under review that the rules about data and AI models share.
#pragma once

#include <string>

#include "rules/build.h"
#include "rules/rule.h"

namespace deskpath {

struct ModelMemory {
  bool chosen = false;  // a card, a ready machine, or a tower complete without a card
  bool known = false;
  const Part* part = nullptr;  // what has the memory; the processor of a tower without a card
  double vram = 0;             // GB as sold, of the largest card
  double all_cards = 0;        // of all cards together
  double bandwidth = 0;        // GB/s of the largest card; 0 when not known
  bool shared = false;         // processor and graphics share it
};
// Facts that are missing are noted in `check`.
[[nodiscard]] ModelMemory model_memory_of(const Build& build, Check& check);

// Main memory in GB; nothing, and noted in `check`, when a fact is missing; nothing without a note when none is chosen.
[[nodiscard]] std::optional<double> main_memory_of(const Build& build, Check& check);

// Drives inside the machine in GB, drives put into a ready one included; as above.
[[nodiscard]] std::optional<double> storage_of(const Build& build, Check& check);

}  // namespace deskpath
