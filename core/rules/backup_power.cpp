// SPDX-License-Identifier: GPL-3.0-or-later
// The UPS: whether it carries the desk, in a form that the supply takes, for long enough to save.
#include "estimates/backup_power.h"

#include <algorithm>

#include "estimates/wall_power.h"
#include "rules/areas.h"
#include "rules/wall_power.h"

namespace deskpath::rules {
namespace {

// Above this a computer with a graphics card wants a sine wave without exception.
constexpr Watts sine_above{600};
// To save everything and shut down in order.
constexpr std::int64_t minutes_to_save = 5;

std::string monitors_assumed() {
  return std::to_string(allowance::monitor.raw()) + " W for each monitor whose power is not known";
}

bool monitor_unknown(const Build& build) {
  const auto monitors = build.of(Category::monitor);
  return std::any_of(monitors.begin(), monitors.end(),
                     [](const BuildItem& item) { return !item.part().has(key::monitor::power); });
}

}  // namespace

void ups_capacity(const Build& build, std::vector<Finding>& out) {
  const Part* ups = build.first(Category::ups);
  if (ups == nullptr) return;
  const WallPower wall = wall_power(build);
  if (!wall.chosen) return;
  const PlanPower power = plan_power(build);
  Check check{"ups.capacity"};
  check.about(*ups).text("ups", ups->name(), false);
  for (const PartId& id : wall.items) check.about(id);
  for (const MissingFact& fact : wall.missing) check.missing(fact);
  std::vector<std::string> assumed;
  if (power.assumed) assumed.emplace_back("1.35 times the processor's rated power");
  if (monitor_unknown(build)) assumed.push_back(monitors_assumed());
  add_assumed(check, assumed);
  const std::int64_t factor = build.plan().machine == MachineKind::tower ? corrected_power_factor : plain_power_factor;
  const Watts load = power.wall_typical;
  const BackupNeed wanted = backup_need(load, factor);
  check.evidence("Typical work, monitors, modem and router", std::to_string(load.raw()) + " W");
  check.evidence("Computer at full load", std::to_string(wall.backed.raw()) + " W");
  check.evidence("Power factor", "0." + std::to_string(factor));
  const auto rating = check.need(*ups, key::ups::power);
  const auto capacity = check.need(*ups, key::ups::capacity);
  check.quantity("load", load).quantity("full", wall.backed, false);
  check.quantity("wanted", wanted.power, false).quantity("wanted_va", wanted.capacity, false);
  if (rating) check.quantity("rating", *rating);
  if (capacity) check.quantity("capacity", *capacity);
  const auto beyond = [&](Watts watts, VoltAmperes apparent) {
    return (rating && watts > *rating) || (capacity && apparent > *capacity);
  };
  if (beyond(load, volt_amperes(load, factor)) && rating && capacity) {
    out.push_back(check.proven(Verdict::problem));
  } else if (beyond(wanted.power, wanted.capacity)) {
    out.push_back(check.conclude(Verdict::warning));
  } else if (beyond(wall.backed, volt_amperes(wall.backed, factor))) {
    out.push_back(check.conclude(Verdict::note));
  } else {
    out.push_back(check.conclude(Verdict::ok, assumed.empty() ? "" : "assumed"));
  }
}

void ups_waveform(const Build& build, std::vector<Finding>& out) {
  const Part* ups = build.first(Category::ups);
  const Part* psu = build.first(Category::psu);
  if (ups == nullptr || psu == nullptr || build.plan().machine != MachineKind::tower) return;
  Check check{"ups.waveform"};
  check.about(*ups).about(*psu).text("ups", ups->name(), false).text("psu", psu->name(), false);
  const auto waveform = check.need(*ups, key::ups::waveform);
  if (!waveform || *waveform == "sine") {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  const PlanPower power = plan_power(build);
  if (build.has(Category::gpu) && power.draw > sine_above) {
    check.quantity("draw", power.draw).quantity("limit", sine_above, false);
    out.push_back(check.proven(Verdict::problem));
    return;
  }
  // An 80 PLUS label is not to be had without active power factor correction.
  (void)check.need(*psu, key::psu::efficiency);
  if (build.has(Category::gpu)) {
    for (const MissingFact& fact : power.missing) check.missing(fact);
  }
  out.push_back(check.conclude(Verdict::warning));
}

void ups_runtime(const Build& build, std::vector<Finding>& out) {
  const Part* ups = build.first(Category::ups);
  const bool computer =
      build.plan().machine == MachineKind::tower ? build.has(Category::cpu) : build.ready_machine() != nullptr;
  if (ups == nullptr && build.on_call() && build.has(Category::internet)) {
    // The line itself dies with the power of modem and router, whatever the computer.
    Check check{"ups.runtime"};
    out.push_back(check.about(*build.first(Category::internet)).proven(Verdict::warning, "none"));
    return;
  }
  if (ups == nullptr || !computer) return;
  const PlanPower power = plan_power(build);
  Check check{"ups.runtime"};
  check.about(*ups).text("ups", ups->name(), false);
  for (const PartId& id : power.items) check.about(id);
  for (const MissingFact& fact : power.missing) check.missing(fact);
  const auto points = check.need(*ups, key::ups::runtime);
  const auto autosave = build.plan().workload.autosave_minutes;
  const Minutes wanted{std::max(autosave.value_or(0), minutes_to_save)};
  std::vector<std::string> assumed;
  if (power.assumed) assumed.emplace_back("1.35 times the processor's rated power");
  if (monitor_unknown(build)) assumed.push_back(monitors_assumed());
  if (!autosave) assumed.emplace_back("an automatic save at least every 5 minutes");
  add_assumed(check, assumed);
  check.quantity("load", power.wall_typical).quantity("wanted", wanted);
  const auto minutes = points ? backup_minutes(*points, power.wall_typical) : std::nullopt;
  if (!minutes) {
    if (points && points->empty()) check.missing(*ups, key::ups::runtime);
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  check.evidence("Published", format_value(info(key::ups::runtime), *points));
  if (*minutes == 0.0) {
    out.push_back(check.conclude(Verdict::warning, "beyond"));
    return;
  }
  check.number("minutes", *minutes, "min");
  if (*minutes < wanted.value()) {
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok, assumed.empty() ? "" : "assumed"));
  }
}

}  // namespace deskpath::rules
