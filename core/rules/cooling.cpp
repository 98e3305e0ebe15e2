// SPDX-License-Identifier: GPL-3.0-or-later
// The processor's cooler: is it strong enough, and does the memory fit under it.
#include <algorithm>
#include <array>

#include "estimates/power_draw.h"
#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// What a liquid cooler that states nothing is assumed to carry off, by the size of its radiator. Coolers cannot be
// rated in watts alone (Noctua: the same cooler carries 250 W from one processor and 150 W from another), so that
// this never proves more than a warning. Source: OCUK (150 W on 120 mm, 250 W on 240 mm) and ACEGEEK (253 W on
// 360 mm), as read in the project's notes on builders, 5.5.
struct RadiatorBand {
  Millimetres radiator;  // this size or larger
  Watts power;
};
constexpr std::array bands{RadiatorBand{Millimetres{360}, Watts{253}}, RadiatorBand{Millimetres{240}, Watts{250}},
                           RadiatorBand{Millimetres{120}, Watts{150}}};

}  // namespace

void cooler_capacity(const Build& build, std::vector<Finding>& out) {
  const Part* cpu = build.first(Category::cpu);
  if (cpu == nullptr) return;
  for (const BuildItem& cooler : build.of(Category::cpu_cooler)) {
    Check check{"cooler.capacity"};
    check.about(cooler.part()).about(*cpu).text("cooler", cooler.part().name(), false).text("cpu", cpu->name(), false);
    auto peak = cpu->get(key::cpu::peak_power);
    const auto tdp = cpu->get(key::cpu::tdp);
    const bool assumed = !peak && tdp;
    if (assumed) peak = peak_from_tdp(*tdp);
    if (!peak) check.missing(*cpu, key::cpu::peak_power);
    if (peak) check.quantity("peak", *peak);
    if (const auto capacity = cooler.part().get(key::cpu_cooler::capacity)) {
      check.quantity("capacity", *capacity);
      const bool enough = peak && *capacity >= *peak;
      out.push_back(check.conclude(enough ? Verdict::ok : Verdict::warning, assumed ? "assumed" : ""));
      continue;
    }
    const auto radiator = cooler.part().get(key::cpu_cooler::radiator);
    const auto band = std::find_if(bands.begin(), bands.end(),
                                   [&](const RadiatorBand& entry) { return radiator && *radiator >= entry.radiator; });
    if (cooler.part().get(key::cpu_cooler::kind) != "liquid" || band == bands.end()) {
      check.missing(cooler.part(), key::cpu_cooler::capacity);
      out.push_back(check.conclude(Verdict::ok));
      continue;
    }
    check.quantity("radiator", *radiator).quantity("band", band->power);
    if (assumed) check.evidence(cpu->name(), "assumed: 1.35 × rated power");
    if (peak && *peak > band->power) {
      out.push_back(check.conclude(Verdict::warning, "band"));
    } else {
      out.push_back(check.conclude(Verdict::note, "assumed"));
    }
  }
}

void cooler_memory_clearance(const Build& build, std::vector<Finding>& out) {
  const Part* cooler = build.first(Category::cpu_cooler);
  if (cooler == nullptr) return;
  for (const BuildItem& kit : build.of(Category::memory)) {
    Check check{"cooler.memory_clearance"};
    check.about(kit.part())
        .about(*cooler)
        .text("memory", kit.part().name(), false)
        .text("cooler", cooler->name(), false);
    const auto kind = check.need(*cooler, key::cpu_cooler::kind);
    if (kind == "liquid") return;  // only its pump sits on the board
    const auto height = check.need(kit.part(), key::memory::height);
    const auto room = check.need(*cooler, key::cpu_cooler::memory_clearance);
    if (height) check.quantity("height", *height);
    if (room) check.quantity("room", *room);
    const bool collides = height && room && *height > *room;
    if (collides) check.quantity("over", *height - *room, false);
    out.push_back(check.conclude(collides ? Verdict::warning : Verdict::ok));
  }
}

}  // namespace deskpath::rules
