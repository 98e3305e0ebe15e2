// SPDX-License-Identifier: GPL-3.0-or-later
// The cheapest single part that brings a plan nearer to a role's next level.
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "recommend/candidates.h"
#include "rules/report.h"

namespace deskpath {

// The parts of a category to choose from.
using TableOf = std::function<PartTablePtr(Category)>;

struct LevelStep {
  PartPtr part;
  std::optional<std::size_t> replaces;            // the item it takes the place of; nothing adds it
  std::int64_t quantity = 1;                      // of the part, when it is added
  std::optional<std::int64_t> price_delta_minor;  // nothing when a price is not known
  Billing billing = Billing::once;
  Measure measure{};   // the need it serves
  std::string title;   // "Memory"
  GroupLevel before;   // the role's level now
  GroupLevel after;    // and with the step taken
  bool lifts = false;  // the role's level rises; otherwise only this need is met better
};

// Tries parts for every required need that keeps the role at its level or is still open: compatible ones that bring no
// new problem. Of those that lift the role's level the cheapest; where no single part does, the cheapest that closes an
// open choice, else the cheapest that raises a need. Parts without a price come last. Nothing where the role is at its
// best or no part of the catalogue helps. `report` is the plan's.
[[nodiscard]] std::optional<LevelStep> level_step(const Plan& plan, const Report& report, const Role& role,
                                                  const TableOf& tables, const Context& context,
                                                  const std::stop_token& stop = {});
// The plan with the step taken.
[[nodiscard]] Plan with_step(Plan plan, const LevelStep& step);

}  // namespace deskpath
