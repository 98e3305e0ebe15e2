// SPDX-License-Identifier: GPL-3.0-or-later
// The supply's short peaks, and its plugs for the motherboard.
#include "estimates/transient.h"

#include <algorithm>

#include "rules/areas.h"
#include "rules/plan_power.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

std::int64_t count_of(const Plugs& plugs, std::string_view kind) {
  std::int64_t count = 0;
  for (const Plug& plug : plugs) count += plug.kind == kind ? plug.count : 0;
  return count;
}

bool has_sixteen_pins(const Plugs& plugs) { return count_of(plugs, "12v-2x6") + count_of(plugs, "12vhpwr") > 0; }

// A PCIe plug of eight pins is rated for 150 W over three wires of 12 V; a processor's has four.
constexpr Watts eight_pin_power{200};

// The small table holds up to this rating.
constexpr Watts small_supply{450};

bool fits(const std::array<TransientLoad, 5>& loads) {
  return std::all_of(loads.begin(), loads.end() - 1, [](const TransientLoad& load) { return load.fits(); });
}

// Every excursion that the known facts allow, in rising order.
std::vector<Excursion> possible(const Part& psu, Watts rating) {
  const auto version = psu.get(key::psu::atx_version);
  const auto connectors = psu.get(key::psu::connectors);
  std::vector<Excursion> result;
  if (!version || *version == "2.x") result.push_back(Excursion::none);
  if (version && *version == "2.x") return result;
  if (rating <= small_supply || !connectors || !has_sixteen_pins(*connectors)) result.push_back(Excursion::small);
  if (rating > small_supply && (!connectors || has_sixteen_pins(*connectors))) result.push_back(Excursion::full);
  return result;
}

}  // namespace

void psu_transient(const Build& build, std::vector<Finding>& out) {
  const Part* psu = build.first(Category::psu);
  if (psu == nullptr || build.plan().machine != MachineKind::tower || !build.has(Category::cpu) ||
      !build.has(Category::gpu))
    return;
  const PlanPower power = plan_power(build);
  Watts cards;
  for (const BuildItem& gpu : build.of(Category::gpu))
    cards += gpu.part().get(key::gpu::power).value_or(Watts{0}) * gpu.quantity();
  Check check{"psu.transient"};
  check.about(*psu).text("psu", psu->name(), false);
  for (const PartId& id : power.items) check.about(id);
  for (const MissingFact& fact : power.missing) check.missing(fact);
  const auto rating = check.need(*psu, key::psu::power);
  if (!rating) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  const std::vector<Excursion> excursions = possible(*psu, *rating);
  const auto worst = transient_loads(power.draw - cards, cards, *rating, excursions.front());
  const auto best = transient_loads(power.draw - cards, cards, *rating, excursions.back());
  const auto& loads = fits(worst) ? worst : best;
  for (const TransientLoad& load : loads) {
    check.evidence(std::string{load.window}, "needs " + std::to_string(load.need.raw()) + " W, offered " +
                                                 std::to_string(load.offered.raw()) + " W");
  }
  const TransientLoad& tight = tightest(loads);
  check.text("window", tight.window).quantity("need", tight.need).quantity("offered", tight.offered);
  if (!fits(best)) {
    out.push_back(check.conclude(Verdict::warning, excursions.back() == Excursion::none ? "old" : ""));
  } else if (fits(worst)) {
    out.push_back(check.conclude(Verdict::ok, power.assumed || excursions.size() > 1 ? "assumed" : ""));
  } else {
    // What is not known decides.
    if (!psu->has(key::psu::atx_version)) check.missing(*psu, key::psu::atx_version);
    if (!psu->has(key::psu::connectors)) check.missing(*psu, key::psu::connectors);
    out.push_back(check.conclude(Verdict::ok));
  }
}

void psu_cpu_connectors(const Build& build, std::vector<Finding>& out) {
  const Part* psu = build.first(Category::psu);
  const Part* board = build.first(Category::motherboard);
  if (psu == nullptr || board == nullptr) return;
  Check check{"psu.cpu_connectors"};
  check.about(*psu).about(*board).text("psu", psu->name(), false).text("board", board->name(), false);
  const auto inputs = check.need(*board, key::motherboard::cpu_power);
  const auto connectors = check.need(*psu, key::psu::connectors);
  if (!inputs || !connectors) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  check.evidence(board->name(), format_value(info(key::motherboard::cpu_power), *inputs));
  check.evidence(psu->name(), format_value(info(key::psu::connectors), *connectors));
  // A plug of 4+4 pins feeds either input; one of 4 pins only the small one.
  const std::int64_t eights = count_of(*inputs, "eps-8");
  const std::int64_t fours = count_of(*inputs, "eps-4");
  const std::int64_t plugs = count_of(*connectors, "eps-8");
  const std::int64_t small_plugs = count_of(*connectors, "eps-4");
  const std::int64_t fed_eights = std::min(eights, plugs);
  const std::int64_t fed_fours = std::min(fours, small_plugs + plugs - fed_eights);
  check.number("inputs", static_cast<double>(eights + fours), "")
      .number("fed", static_cast<double>(fed_eights + fed_fours), "");
  if (fed_eights + fed_fours == eights + fours) {
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  if (fed_eights + fed_fours == 0) {
    out.push_back(check.conclude(Verdict::problem));
    return;
  }
  // What is fed may be all that the processor needs.
  const Watts carried = Watts{eight_pin_power.raw() * (2 * fed_eights + fed_fours) / 2};
  const Part* cpu = build.first(Category::cpu);
  const auto peak = cpu == nullptr ? std::nullopt : cpu->get(key::cpu::peak_power);
  if (peak && *peak <= carried) {
    check.about(*cpu).text("cpu", cpu->name(), false).quantity("peak", *peak).quantity("carried", carried, false);
    out.push_back(check.conclude(Verdict::note));
  } else {
    out.push_back(check.conclude(Verdict::warning));
  }
}

}  // namespace deskpath::rules
