// SPDX-License-Identifier: GPL-3.0-or-later
// The wall: one circuit carries everything, and all of it becomes heat.
#include "rules/wall_power.h"

#include <cmath>

#include "estimates/wall_power.h"
#include "rules/areas.h"

namespace deskpath {
namespace {

// Power that parts of a category state, or an allowance for each that does not.
Watts around(const Build& build, WallPower& result, Key<Watts> key, Watts each, std::string_view one) {
  Watts sum;
  bool assumed = false;
  for (const BuildItem& item : build.of(key.category)) {
    const auto stated = item.part().get(key);
    const Watts power = stated.value_or(each) * item.quantity();
    sum += power;
    result.lines.push_back({item.part().name() + (stated ? "" : " (assumed)"), power});
    assumed = assumed || !stated;
  }
  if (assumed) {
    result.assumed.push_back(std::to_string(each.raw()) + " W for each " + std::string{one} +
                             " whose power is not known");
  }
  return sum;
}

}  // namespace

WallPower wall_power(const Build& build) {
  WallPower result;
  PlanPower power = plan_power(build);
  const Part* psu = build.first(Category::psu);
  const bool tower = build.plan().machine == MachineKind::tower;
  result.chosen = tower ? psu != nullptr && build.has(Category::cpu) : build.ready_machine() != nullptr;
  if (!result.chosen) return result;
  result.items = std::move(power.items);
  result.missing = std::move(power.missing);
  if (power.assumed) result.assumed.emplace_back("1.35 times the processor's rated power");
  Watts computer = power.draw;
  if (tower) {
    result.items.push_back(psu->id());
    const auto label = psu->get(key::psu::efficiency);
    const auto percent = label ? efficiency_percent(*label) : std::nullopt;
    if (percent) {
      computer = at_wall(power.draw, *percent);
      result.lines.push_back(
          {"Computer, " + std::to_string(power.draw.raw()) + " W at " + std::to_string(*percent) + " % efficiency",
           computer});
    } else {
      result.missing.push_back({psu->id(), key::psu::efficiency});
    }
  } else {
    result.lines.push_back({build.ready_machine()->name(), computer});
  }
  // One after the other: each adds its lines.
  result.backed = computer + allowance::network;
  result.backed += around(build, result, key::monitor::power, allowance::monitor, "monitor");
  result.lines.push_back({"Modem and router (allowance)", allowance::network});
  result.full = result.backed;
  result.full += around(build, result, key::nas::power, allowance::nas, "NAS");
  result.full += around(build, result, key::light::power, allowance::light, "light");
  result.full += around(build, result, key::speakers::power, allowance::speakers, "pair of speakers");
  return result;
}

void add_assumed(Check& check, const std::vector<std::string>& assumed) {
  std::string text;
  for (std::size_t i = 0; i < assumed.size(); ++i) {
    text += (i == 0 ? " Assumed: " : i + 1 == assumed.size() ? " and " : ", ") + assumed[i];
  }
  check.text("assumed", text.empty() ? text : text + '.', false);
}

void add_to(Check& check, const WallPower& power) {
  for (const PartId& id : power.items) check.about(id);
  for (const PowerLine& line : power.lines) check.evidence(line.label, std::to_string(line.power.raw()) + " W");
  for (const MissingFact& fact : power.missing) check.missing(fact);
  add_assumed(check, power.assumed);
}

namespace rules {
namespace {

// Ours: half of what a common fan heater's low step gives; a small room is felt to warm up.
constexpr Watts heat_worth_a_note{500};

}  // namespace

void power_circuit(const Build& build, std::vector<Finding>& out) {
  const auto circuit = build.plan().room.circuit_a;
  if (!circuit) return;
  const WallPower power = wall_power(build);
  if (!power.chosen) return;
  Check check{"power.circuit"};
  add_to(check, power);
  const auto stated = build.plan().room.circuit_v;
  const std::int64_t volts = stated.value_or(assumed_volts);
  const Watts limit = circuit_limit(*circuit, volts);
  const Watts rating = circuit_rating(*circuit, volts);
  check.quantity("wall", power.full).quantity("limit", limit).quantity("rating", rating, false);
  check.number("circuit", static_cast<double>(*circuit), "A", false);
  check.text("volts", (stated ? "" : "an assumed ") + std::to_string(volts) + " V", false);
  if (power.full > rating) {
    // While something is assumed, even this stays a warning.
    const bool sure = stated && power.assumed.empty();
    out.push_back(check.conclude(sure ? Verdict::problem : Verdict::warning, sure ? "" : "over"));
  } else if (power.full > limit) {
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok, power.assumed.empty() ? "" : "assumed"));
  }
}

void room_heat(const Build& build, std::vector<Finding>& out) {
  const WallPower power = wall_power(build);
  if (!power.chosen) return;
  Check check{"room.heat"};
  add_to(check, power);
  check.quantity("heat", power.full);
  check.number("btu", std::round(btu_per_hour(power.full) / 10) * 10, "BTU/h", false)
      .quantity("threshold", heat_worth_a_note, false);
  if (power.full > heat_worth_a_note) {
    out.push_back(check.conclude(Verdict::note));
  } else {
    out.push_back(check.conclude(Verdict::ok, power.assumed.empty() ? "" : "assumed"));
  }
}

}  // namespace rules
}  // namespace deskpath
