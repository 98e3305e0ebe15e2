// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/plan_power.h"

namespace deskpath {
namespace {

constexpr Watts network_gear{20};
constexpr Watts monitor_allowance{40};

}  // namespace

PlanPower plan_power(const Build& build) {
  PlanPower result;
  const auto add = [&](std::string label, Watts power) {
    result.draw += power;
    result.lines.push_back({std::move(label), power});
  };
  const auto need = [&](const Part& part, auto key) {
    auto value = part.get(key);
    if (!value) result.missing.push_back({part.id(), key});
    return value;
  };

  if (const Part* machine = build.ready_machine()) {
    result.items.push_back(machine->id());
    Key<Watts> power_key = key::laptop::power;
    power_key.category = machine->category();
    if (const auto power = need(*machine, power_key)) add(machine->name(), *power);
  } else if (const Part* cpu = build.first(Category::cpu)) {
    result.items.push_back(cpu->id());
    if (const auto peak = cpu->get(key::cpu::peak_power)) {
      add(cpu->name(), *peak);
    } else if (const auto tdp = cpu->get(key::cpu::tdp)) {
      result.assumed = true;
      add(cpu->name() + " (assumed: 1.35 × rated power)", peak_from_tdp(*tdp));
    } else {
      result.missing.push_back({cpu->id(), key::cpu::peak_power});
    }
    for (const BuildItem& gpu : build.of(Category::gpu)) {
      result.items.push_back(gpu.part().id());
      if (const auto power = need(gpu.part(), key::gpu::power)) add(gpu.part().name(), *power * gpu.quantity());
    }
    add("Motherboard (allowance)", allowance::board);
    for (const BuildItem& kit : build.of(Category::memory)) {
      if (const auto modules = need(kit.part(), key::memory::modules)) {
        add(kit.part().name() + " (allowance)", allowance::memory_module * (modules->raw() * kit.quantity()));
      }
    }
    for (const BuildItem& drive : build.of(Category::storage)) {
      add(drive.part().name() + " (allowance)", allowance::drive * drive.quantity());
    }
    add("Case fans (allowance)", allowance::case_fans);
    if (const Part* cooler = build.first(Category::cpu_cooler)) {
      if (need(*cooler, key::cpu_cooler::kind) == "liquid") add("Pump (allowance)", allowance::pump);
    }
    add("USB devices (allowance)", allowance::usb);
  }

  Watts monitors{0};
  for (const BuildItem& monitor : build.of(Category::monitor)) {
    monitors += monitor.part().get(key::monitor::power).value_or(monitor_allowance) * monitor.quantity();
  }
  result.wall_typical = Watts{(result.draw.raw() * 7 + 5) / 10} + monitors + network_gear;
  return result;
}

}  // namespace deskpath
