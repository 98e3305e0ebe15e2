// SPDX-License-Identifier: GPL-3.0-or-later
// The power of a plan part by part, shared by the supply's rule, the UPS measure and the charts.
#pragma once

#include <vector>

#include "estimates/power_draw.h"
#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

struct PlanPower {
  std::vector<PowerLine> lines;      // what hangs on the supply, at full load
  Watts draw;                        // their sum
  bool assumed = false;              // a processor's peak was derived from its rated power
  std::vector<MissingFact> missing;  // facts that would change the sum
  std::vector<PartId> items;         // parts named in the lines, processor first
  // At the wall in typical work, monitors included: 0.7 × draw + monitors' typical power + 20 W for modem and
  // router. Source of the 0.7: the UPS sizing guides in use (typical against worst case).
  Watts wall_typical;
};

// The tower's computer, or the ready machine's own stated power.
[[nodiscard]] PlanPower plan_power(const Build& build);

}  // namespace deskpath
