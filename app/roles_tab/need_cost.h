// SPDX-License-Identifier: GPL-3.0-or-later
// What the ready-made plan of a role costs and how far it goes: a need in figures says little until it has a
// price.
#pragma once

#include <optional>

#include "documents/content.h"
#include "rules/cost.h"
#include "rules/role_review.h"

namespace deskpath::app {

struct NeedCost {
  Plan plan;
  Cost cost;
  GroupLevel level;  // that the plan reaches for the role
};

// Nothing where no ready-made plan is made for the role.
[[nodiscard]] std::optional<NeedCost> needCost(const Content& content, const Role& role, Date today);

// "about $4,184, and $80 a month".
[[nodiscard]] QString needCostText(const NeedCost& cost);

}  // namespace deskpath::app
