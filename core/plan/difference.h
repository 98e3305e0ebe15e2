// SPDX-License-Identifier: GPL-3.0-or-later
// What two plans do not share, line by line: for comparing plans, and for showing what a save or a recovery would
// change.
#pragma once

#include <string>
#include <vector>

#include "plan/plan.h"

namespace deskpath {

enum class PlanChangeKind : std::uint8_t { added, removed, changed };

struct PlanDifference {
  PlanChangeKind kind = PlanChangeKind::changed;
  std::string subject;  // "MSI MAG A650BN", "Budget", "Room"
  std::string before;   // "2 × to buy, stage 1"; empty where it was not
  std::string after;
  friend bool operator==(const PlanDifference&, const PlanDifference&) = default;
};

// From `before` to `after`: settings first, then parts in the order of `after`, then those that are gone. Items of one
// part are compared in their order. Equal plans have no difference.
[[nodiscard]] std::vector<PlanDifference> difference(const Plan& before, const Plan& after);

// "Added MSI MAG A650BN: 1 × to buy", "Budget: $4,000 → $5,000".
[[nodiscard]] std::string to_text(const PlanDifference& change);

}  // namespace deskpath
