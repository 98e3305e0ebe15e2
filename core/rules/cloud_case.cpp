// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cloud_case.h"

#include <algorithm>

#include "rules/cost.h"

namespace deskpath {
namespace {

// The instance that the plan names, else its first.
const BuildItem* cloud_of(const Build& build) {
  const auto instances = build.of(Category::cloud_gpu);
  const std::string& wanted = build.plan().workload.cloud_part;
  if (wanted.empty()) return instances.empty() ? nullptr : &instances.front();
  const auto found = std::find_if(instances.begin(), instances.end(),
                                  [&](const BuildItem& item) { return item.part().id() == wanted; });
  return found == instances.end() ? nullptr : &*found;
}

// What would be bought for the work: the cards of a tower, or a ready machine with graphics memory.
std::vector<const Item*> own_machines(const Build& build) {
  std::vector<const Item*> list;
  const MachineKind kind = build.plan().machine;
  const Category category = kind == MachineKind::tower    ? Category::gpu
                            : kind == MachineKind::laptop ? Category::laptop
                                                          : Category::mini_pc;
  for (const BuildItem& machine : build.of(category)) {
    // Each item of a part has a price and a status of its own.
    for (const Item& item : build.plan().items) {
      if (item.status == ItemStatus::to_buy && item.part->id() == machine.part().id() && build.includes(item))
        list.push_back(&item);
    }
    if (kind != MachineKind::tower) break;
  }
  return list;
}

// Of a kilowatt-hour, in minor units as the prices.
std::optional<double> tariff_of(Currency currency, const Tariffs* tariffs) {
  if (tariffs != nullptr) {
    if (const Tariff* tariff = tariffs->of(currency)) return tariff->minor_per_kwh;
    return std::nullopt;
  }
  return currency == Currency::usd() ? std::optional{cloud_assumption::tariff_usd_per_kwh * 100.0} : std::nullopt;
}

// Watts at the wall while computing; nothing for a machine that has no memory for graphics.
std::optional<double> wall_of(const Part& part, CloudCase& result) {
  const auto need = [&](auto key) {
    auto value = part.get(key);
    const MissingFact fact{part.id(), key};
    if (!value && std::find(result.missing.begin(), result.missing.end(), fact) == result.missing.end())
      result.missing.push_back(fact);
    return value;
  };
  if (part.category() == Category::gpu) {
    const auto power = need(key::gpu::power);
    return power ? wall_watts(power->value()) : 0.0;
  }
  const bool laptop = part.category() == Category::laptop;
  const auto vram = laptop ? need(key::laptop::vram) : need(key::mini_pc::vram);
  if (vram == Gigabytes{0}) return std::nullopt;
  const auto power = laptop ? need(key::laptop::power) : need(key::mini_pc::power);
  return power ? power->value() : 0.0;
}

}  // namespace

CloudCase cloud_case(const Build& build) {
  CloudCase result;
  const Plan& plan = build.plan();
  const auto hours = plan.workload.gpu_hours_per_month.value_or(0);
  if (build.context() == nullptr || hours <= 0) return result;
  result.input.hours_per_month = static_cast<double>(hours);
  const BuildItem* cloud = cloud_of(build);
  result.cloud = cloud == nullptr ? nullptr : &cloud->part();
  result.own = own_machines(build);
  result.state = cloud == nullptr ? CloudState::no_cloud : CloudState::no_machine;
  if (cloud == nullptr || result.own.empty()) return result;
  for (const Item* machine : result.own) {
    const auto quantity = static_cast<double>(machine->quantity);
    const auto wall = wall_of(*machine->part, result);
    if (!wall) {
      result.state = CloudState::no_graphics;
      return result;
    }
    result.input.wall_w += *wall * quantity;
    const ItemPrice price = price_of(*machine, plan.currency, *build.context());
    if (price.source == PriceSource::none || price.billing != Billing::once) {
      result.state = CloudState::unpriced;
      result.unpriced = machine->part.get();
      return result;
    }
    result.input.buy += static_cast<double>(price.each_minor) * quantity;
  }
  const ItemPrice rent = price_of(*cloud->item, plan.currency, *build.context());
  if (rent.source == PriceSource::none || rent.billing != Billing::hourly) {
    result.state = CloudState::unpriced;
    result.unpriced = result.cloud;
    return result;
  }
  const auto tariff = tariff_of(plan.currency, build.context()->tariffs);
  if (!tariff) {
    result.state = CloudState::foreign;
    return result;
  }
  result.input.resale = cloud_assumption::resale_share * result.input.buy;
  result.input.cloud_hour = static_cast<double>(rent.each_minor);
  result.input.tariff_kwh = *tariff;
  result.state = result.missing.empty() ? CloudState::known : CloudState::unknown;
  return result;
}

}  // namespace deskpath
