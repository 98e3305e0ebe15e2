// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of two roles are made of, line by line: a percentage that cannot be opened is a claim.
#pragma once

#include <optional>
#include <vector>

#include "roles/comparison.h"

namespace deskpath {

// One pair of requirements, or one that only one role has. The percents of all lines add up to the overlap's.
struct OverlapLine {
  std::optional<std::size_t> first;   // index into the first role's skills
  std::optional<std::size_t> second;  // index into the second role's skills
  int shared = 0;                     // min(w·r), points of the numerator
  int united = 0;                     // max(w·r), points of the denominator
  double percent = 0;                 // 100 · shared / Σ united
};
// Shared ones first, greatest first, else in the roles' order.
[[nodiscard]] std::vector<OverlapLine> overlap_lines(const Role& first, const Role& second);

// One essential requirement of the role aimed at. The percents of all lines add up to the transition's.
struct TransitionLine {
  std::size_t requirement = 0;  // index into the aimed-at role's skills
  int low = 0;                  // levels brought along, at most as required
  int high = 0;
  int required = 0;
  int weight = 0;
  double low_percent = 0;  // 100 · w·low / Σ w·required
  double high_percent = 0;
  double of_percent = 0;  // what the whole requirement is worth
  [[nodiscard]] bool met() const noexcept { return low >= required; }
};
// What is missing first, greatest loss first, else in the role's order.
[[nodiscard]] std::vector<TransitionLine> transition_lines(const Role& from, const Role& to);

}  // namespace deskpath
