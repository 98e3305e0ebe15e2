// SPDX-License-Identifier: GPL-3.0-or-later
// The power supply against what it feeds.
#include <algorithm>
#include <array>

#include "rules/areas.h"
#include "rules/plan_power.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

std::int64_t count_of(const Plugs& plugs, std::initializer_list<std::string_view> kinds) {
  std::int64_t count = 0;
  for (const Plug& plug : plugs) {
    if (std::find(kinds.begin(), kinds.end(), plug.kind) != kinds.end()) count += plug.count;
  }
  return count;
}

constexpr std::int64_t watts_per_eight_pin = 150;

// What a card may take through a 16-pin plug, as the plug's sense pins tell it.
constexpr std::array<std::int64_t, 4> sixteen_pin_levels{150, 300, 450, 600};
constexpr std::int64_t slot_watts = 75;

// The smallest level that feeds a card of this power beside its slot; the largest for hungrier ones.
std::int64_t sixteen_pin_level(Watts card) {
  const auto enough = std::find_if(sixteen_pin_levels.begin(), sixteen_pin_levels.end(),
                                   [&](std::int64_t level) { return card.raw() - slot_watts <= level; });
  return enough == sixteen_pin_levels.end() ? sixteen_pin_levels.back() : *enough;
}

bool known_input(const Plug& plug) {
  constexpr std::array<std::string_view, 4> kinds{"pcie-8", "pcie-6", "12v-2x6", "12vhpwr"};
  return plug.count == 0 || std::find(kinds.begin(), kinds.end(), plug.kind) != kinds.end();
}

}  // namespace

void psu_load(const Build& build, std::vector<Finding>& out) {
  const Part* psu = build.first(Category::psu);
  if (psu == nullptr || !build.has(Category::cpu)) return;
  const PlanPower power = plan_power(build);
  Check check{"psu.load"};
  check.about(*psu).text("psu", psu->name(), false);
  for (const PartId& id : power.items) check.about(id);
  for (const PowerLine& line : power.lines) check.evidence(line.label, std::to_string(line.power.raw()) + " W");
  for (const MissingFact& fact : power.missing) check.missing(fact);
  check.quantity("draw", power.draw);
  const auto rating = check.need(*psu, key::psu::power);
  if (rating) check.quantity("rating", *rating);
  check.quantity("wanted", with_headroom(power.draw), false);
  if (rating && power.draw > *rating) {
    out.push_back(check.proven(Verdict::problem));
  } else if (rating && with_headroom(power.draw) > *rating) {
    out.push_back(check.conclude(Verdict::warning));
  } else {
    out.push_back(check.conclude(Verdict::ok, power.assumed ? "assumed" : ""));
  }
}

void psu_gpu_minimum(const Build& build, std::vector<Finding>& out) {
  const Part* psu = build.first(Category::psu);
  if (psu == nullptr) return;
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    Check check{"psu.gpu_minimum"};
    check.about(*psu).about(gpu.part()).text("psu", psu->name(), false).text("gpu", gpu.part().name(), false);
    const auto asked = check.need(gpu.part(), key::gpu::system_power);
    const auto rating = check.need(*psu, key::psu::power);
    if (asked) check.quantity("asked", *asked);
    if (rating) check.quantity("rating", *rating);
    out.push_back(check.conclude(asked && rating && *rating < *asked ? Verdict::warning : Verdict::ok));
  }
}

void psu_gpu_connectors(const Build& build, std::vector<Finding>& out) {
  const Part* psu = build.first(Category::psu);
  if (psu == nullptr || !build.has(Category::gpu)) return;
  Check check{"psu.gpu_connectors"};
  check.about(*psu).text("psu", psu->name(), false);
  std::int64_t eight_pins = 0;         // 8- and 6-pin inputs; a 6+2 plug feeds either
  std::int64_t highest_level = 0;      // of a 16-pin input
  std::vector<std::int64_t> sixteens;  // 8-pin plugs that an adapter for each 16-pin input would take
  for (const BuildItem& gpu : build.of(Category::gpu)) {
    check.about(gpu.part());
    const auto inputs = check.need(gpu.part(), key::gpu::power_inputs);
    if (!inputs) continue;
    const auto strange = std::find_if_not(inputs->begin(), inputs->end(), known_input);
    if (strange != inputs->end()) {
      check.text("gpu", gpu.part().name(), false)
          .text("input", format_value(info(key::gpu::power_inputs), Plugs{*strange}));
      check.missing(gpu.part(), key::gpu::power_inputs);
      Finding finding = check.conclude(Verdict::unknown);
      finding.variant = "input";
      out.push_back(std::move(finding));
      return;
    }
    eight_pins += count_of(*inputs, {"pcie-8", "pcie-6"}) * gpu.quantity();
    const std::int64_t sixteen = count_of(*inputs, {"12v-2x6", "12vhpwr"}) * gpu.quantity();
    std::int64_t per_adapter = 0;
    const auto power = gpu.part().get(key::gpu::power);
    if (power) {
      per_adapter = (power->raw() + watts_per_eight_pin - 1) / watts_per_eight_pin;
    }
    sixteens.insert(sixteens.end(), static_cast<std::size_t>(sixteen), per_adapter);
    std::string inputs_text = format_value(info(key::gpu::power_inputs), *inputs);
    if (sixteen > 0 && power) {
      inputs_text += ", at the level of " + std::to_string(sixteen_pin_level(*power)) + " W";
      highest_level = std::max(highest_level, sixteen_pin_level(*power));
    }
    check.evidence(gpu.part().name(), std::move(inputs_text));
  }
  const auto connectors = check.need(*psu, key::psu::connectors);
  if (!connectors || !check.complete()) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  check.evidence(psu->name(), format_value(info(key::psu::connectors), *connectors));
  const std::int64_t native = count_of(*connectors, {"12v-2x6", "12vhpwr"});
  std::int64_t free_eight_pins = count_of(*connectors, {"pcie-8"});
  check.number("needed", static_cast<double>(eight_pins), "")
      .number("available", static_cast<double>(free_eight_pins), "");
  check.number("needed_16", static_cast<double>(sixteens.size()), "")
      .number("available_16", static_cast<double>(native), "");
  if (eight_pins > free_eight_pins) {
    out.push_back(check.proven(Verdict::problem));
    return;
  }
  free_eight_pins -= eight_pins;
  const auto sixteen = static_cast<std::int64_t>(sixteens.size());
  if (sixteen <= native) {
    // A supply's plug cannot be of a level beyond the supply.
    const auto rating = psu->get(key::psu::power);
    const bool beyond = rating && highest_level > rating->raw();
    if (beyond) check.number("level", static_cast<double>(highest_level), "W").quantity("rating", *rating);
    out.push_back(check.conclude(beyond ? Verdict::warning : Verdict::ok, beyond ? "level" : ""));
    return;
  }
  // The hungriest cards take the native connectors, the others an adapter.
  std::sort(sixteens.begin(), sixteens.end());
  std::int64_t plugs = 0;
  for (std::size_t i = 0; i < sixteens.size() - static_cast<std::size_t>(native); ++i) {
    if (sixteens[i] == 0) {
      for (const BuildItem& gpu : build.of(Category::gpu)) {
        if (!gpu.part().has(key::gpu::power)) check.missing(gpu.part(), key::gpu::power);
      }
    }
    plugs += sixteens[i];
  }
  check.number("adapter_plugs", static_cast<double>(plugs), "", false)
      .number("free_plugs", static_cast<double>(free_eight_pins), "", false);
  if (plugs > free_eight_pins) {
    out.push_back(check.proven(Verdict::problem, "adapter"));
  } else {
    out.push_back(check.conclude(Verdict::warning));
  }
}

}  // namespace deskpath::rules
