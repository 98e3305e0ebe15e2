// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's power part by part against what its supply and its UPS offer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/plan_power.h"

namespace deskpath {

struct PowerBalance {
  std::vector<PowerLine> lines;  // behind the supply at full load, greatest first
  Watts draw;
  Watts wanted;  // with a quarter of headroom
  bool tower = false;
  std::string supply;  // name; empty when none is chosen, or a ready machine brings its own
  std::optional<Watts> supply_power;
  Watts wall_typical;  // at the wall in typical work, monitors and network included
  Watts wall_full;     // what a UPS carries with the computer at full load; 0 while that cannot be told
  std::string ups;
  std::optional<Watts> ups_power;
  std::optional<double> ups_minutes;  // at typical work
  std::vector<MissingFact> missing;
};

[[nodiscard]] PowerBalance power_balance(const Plan& plan);

}  // namespace deskpath
