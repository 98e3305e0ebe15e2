// SPDX-License-Identifier: GPL-3.0-or-later
// What overlaps and transitions are made of: the parts of each list add up to the figure that is shown.
#pragma once

#include <optional>
#include <vector>

#include "roles/comparison.h"

namespace deskpath {

// What a pair of requirements, or one without a counterpart, adds to an overlap.
struct OverlapShare {
  std::optional<std::size_t> first;   // index into the first role's skills
  std::optional<std::size_t> second;  // index into the second role's skills
  double shared = 0;                  // percent points: these add up to the overlap
  double united = 0;                  // share of the denominator: these add up to 100
};
// Pairs first, greatest shared first; then what only the first asks for, then what only the second does.
[[nodiscard]] std::vector<OverlapShare> overlap_shares(const Role& first, const Role& second);

// What one requirement of the role aimed at adds to a transition.
struct TransitionShare {
  std::size_t requirement = 0;      // index into the aimed-at role's skills
  std::optional<std::size_t> from;  // index into the skills of the role left: where the level comes from
  int required = 0;
  int own_low = 0;   // level brought at the low end
  int own_high = 0;  // level brought at the high end
  double worth = 0;  // these add up to 100
  double low = 0;    // percent points: these add up to the low end
  double high = 0;   // these add up to the high end
  [[nodiscard]] double missing() const noexcept { return worth - low; }
};
// What is missing most first: what has to be learnt.
[[nodiscard]] std::vector<TransitionShare> transition_shares(const Role& from, const Role& to);

}  // namespace deskpath
