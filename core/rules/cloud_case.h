// SPDX-License-Identifier: GPL-3.0-or-later
// Renting a graphics card against buying one, as a plan sets it up: shared by the rule and the chart over the months.
#pragma once

#include <vector>

#include "estimates/cloud_break_even.h"
#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

enum class CloudState : std::uint8_t {
  no_hours,     // the plan does not say how long graphics work a month
  no_cloud,     // no rented machine is chosen
  no_machine,   // nothing of one's own to compare with is to be bought
  no_graphics,  // the ready machine has no memory for graphics
  unpriced,     // see `unpriced`
  foreign,      // no price of electricity is known in the plan's currency
  unknown,      // see `missing`
  known
};

// Views into the build's plan.
struct CloudCase {
  CloudState state = CloudState::no_hours;
  std::vector<const Item*> own;  // what would be bought
  const Part* cloud = nullptr;   // what would be rented
  const Part* unpriced = nullptr;
  std::vector<MissingFact> missing;
  BreakEvenCase input;  // in minor units; whole only when known
};

// Needs the build's context for prices; without one nothing is known.
[[nodiscard]] CloudCase cloud_case(const Build& build);

}  // namespace deskpath
