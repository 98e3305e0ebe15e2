// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the plan does, exactly: the bill, the findings gained and cleared, the roles' levels.
#pragma once

#include <optional>
#include <vector>

#include "rules/report.h"

namespace deskpath {

struct LevelChange {
  const Role* role = nullptr;
  GroupLevel before;
  GroupLevel after;
};

struct PlanChange {
  std::int64_t once_minor = 0;  // added to what is paid once; negative where it gets cheaper
  std::int64_t monthly_minor = 0;
  std::int64_t hourly_minor = 0;
  bool unpriced = false;               // the change brings an item without a price: the amounts leave it out
  std::vector<Finding> gained;         // open problems and warnings that are there only afterwards
  std::vector<Finding> cleared;        // and those that are there only before
  std::vector<LevelChange> roles;      // whose level changes
  [[nodiscard]] int problems() const;  // gained less cleared
  [[nodiscard]] int warnings() const;
};

// `now` is the report of the plan before the change. Pure.
[[nodiscard]] PlanChange change_of(const Report& now, const Plan& next, std::span<const Role* const> roles,
                                   const Context& context);

}  // namespace deskpath
