// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/cost_shares.h"

#include <cmath>

namespace deskpath {

CostShares cost_shares(const Plan& plan, const Cost& cost, CostBy by) {
  CostShares result;
  result.total_minor = cost.total_minor;
  if (plan.budget_minor) result.left_minor = *plan.budget_minor - cost.total_minor;
  const auto add = [&](std::int64_t key, std::int64_t minor, bool about) {
    if (minor <= 0) return;
    if (!result.largest || minor > result.shares[*result.largest].minor) result.largest = result.shares.size();
    const double share =
        cost.total_minor > 0 ? static_cast<double>(minor) / static_cast<double>(cost.total_minor) : 0.0;
    result.shares.push_back({key, minor, static_cast<int>(std::lround(100 * share)), about});
  };
  switch (by) {
    case CostBy::group:
      for (std::size_t i = 0; i < group_count; ++i) {
        add(static_cast<std::int64_t>(i), cost.by_group[i], cost.group_about[i]);
      }
      break;
    case CostBy::stage:
      for (const auto& [stage, minor, about] : cost.by_stage) add(stage, minor, about);
      break;
    case CostBy::status:
      add(static_cast<std::int64_t>(ItemStatus::to_buy), cost.to_buy_minor, cost.to_buy_about);
      add(static_cast<std::int64_t>(ItemStatus::bought), cost.bought_minor, cost.bought_about);
      break;
  }
  return result;
}

}  // namespace deskpath
