// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/stages.h"

#include <set>

namespace deskpath {

std::vector<StageReached> stages(const Plan& plan, std::span<const Role* const> roles, const Context& context) {
  std::set<std::int64_t> used;
  for (const Item& item : plan.items) used.insert(item.stage);
  std::vector<StageReached> result;
  std::int64_t before = 0;
  for (const std::int64_t stage : used) {
    const Report report = review(plan, roles, context, stage);
    StageReached& reached = result.emplace_back();
    reached.stage = stage;
    for (const Item& item : plan.items)
      reached.items += item.stage == stage && item.status != ItemStatus::owned ? 1 : 0;
    reached.spent_minor = report.cost.total_minor;
    reached.cost_minor = report.cost.total_minor - before;
    before = report.cost.total_minor;
    reached.about = report.cost.about;
    reached.monthly_minor = report.cost.monthly_minor;
    reached.unpriced = report.cost.unpriced;
    reached.problems = report.summary.open_problems;
    reached.warnings = report.summary.open_warnings;
    for (const RoleReview& role : report.roles) reached.levels.emplace_back(role.role, role.overall);
  }
  return result;
}

}  // namespace deskpath
