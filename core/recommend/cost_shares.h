// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan costs once, divided by group, by stage or by status, against its budget.
#pragma once

#include <optional>
#include <vector>

#include "rules/cost.h"

namespace deskpath {

enum class CostBy : std::uint8_t { group, stage, status };

struct CostShare {
  std::int64_t key = 0;  // a Group, a stage or an ItemStatus, by what is asked for
  std::int64_t minor = 0;
  int percent = 0;     // of the total, rounded
  bool about = false;  // an estimate is in it
  friend bool operator==(const CostShare&, const CostShare&) = default;
};

struct CostShares {
  std::vector<CostShare> shares;       // those that cost something, in the order of their keys
  std::optional<std::size_t> largest;  // of the shares; the first of equal ones
  std::int64_t total_minor = 0;
  std::optional<std::int64_t> left_minor;  // of the budget; negative above it
};

[[nodiscard]] CostShares cost_shares(const Plan& plan, const Cost& cost, CostBy by);

}  // namespace deskpath
