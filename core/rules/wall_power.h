// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan draws at the wall with the computer at full load: for the circuit, the UPS and the room's heat.
#pragma once

#include <string>
#include <vector>

#include "rules/plan_power.h"
#include "rules/rule.h"

namespace deskpath {

struct WallPower {
  bool chosen = false;  // a ready machine, or a processor and a power supply
  std::vector<PowerLine> lines;
  Watts backed;                      // what a UPS carries: computer, monitors, modem and router
  Watts full;                        // everything
  std::vector<std::string> assumed;  // "40 W for each monitor whose power is not known"
  std::vector<MissingFact> missing;
  std::vector<PartId> items;
};

[[nodiscard]] WallPower wall_power(const Build& build);

// Parts, evidence and missing facts of `power` into a finding, and what was assumed as the value "assumed": empty, or
// " Assumed: a and b.".
void add_to(Check& check, const WallPower& power);
void add_assumed(Check& check, const std::vector<std::string>& assumed);

}  // namespace deskpath
