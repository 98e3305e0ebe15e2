// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/power_balance.h"

#include <algorithm>

#include "estimates/backup_power.h"
#include "rules/wall_power.h"

namespace deskpath {

PowerBalance power_balance(const Plan& plan) {
  PowerBalance result;
  const Build build{plan};
  PlanPower power = plan_power(build);
  result.lines = std::move(power.lines);
  std::stable_sort(result.lines.begin(), result.lines.end(),
                   [](const PowerLine& a, const PowerLine& b) { return a.power > b.power; });
  result.draw = power.draw;
  result.wanted = with_headroom(power.draw);
  result.missing = std::move(power.missing);
  result.wall_typical = power.wall_typical;
  result.tower = plan.machine == MachineKind::tower;
  if (const Part* psu = build.first(Category::psu); psu != nullptr && result.tower) {
    result.supply = psu->name();
    result.supply_power = psu->get(key::psu::power);
    if (!result.supply_power) result.missing.push_back({psu->id(), key::psu::power});
  }
  if (const WallPower wall = wall_power(build); wall.chosen && wall.missing.empty()) result.wall_full = wall.backed;
  if (const Part* ups = build.first(Category::ups)) {
    result.ups = ups->name();
    result.ups_power = ups->get(key::ups::power);
    if (!result.ups_power) result.missing.push_back({ups->id(), key::ups::power});
    const auto points = ups->get(key::ups::runtime);
    if (points && result.wall_typical.raw() > 0) result.ups_minutes = backup_minutes(*points, result.wall_typical);
  }
  return result;
}

}  // namespace deskpath
