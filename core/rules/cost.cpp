// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost.h"

#include <algorithm>

namespace deskpath {
namespace {
void add(std::int64_t& sum, std::int64_t amount) { sum = std::min(sum + amount, max_total_minor); }
}  // namespace

ItemPrice price_of(const Item& item, Currency currency, const Context& context) {
  if (!item.price_minor) return price_of(*item.part, currency, context);
  return {PriceSource::own, *item.price_minor, item.price_date, usual_billing(*item.part)};
}

Cost cost_of(const Plan& plan, const Context& context, std::int64_t up_to_stage) {
  Cost cost;
  for (const Item& item : plan.items) {
    if (item.stage > up_to_stage || item.status == ItemStatus::owned) continue;
    const ItemPrice price = price_of(item, plan.currency, context);
    if (price.source == PriceSource::none) {
      ++cost.unpriced;
      continue;
    }
    if (price.source == PriceSource::estimate) ++cost.moved;
    if (price.source == PriceSource::usual) ++cost.usual;
    const bool about = is_estimate(price.source);
    if (price.date && (!cost.oldest || *price.date < *cost.oldest)) cost.oldest = price.date;
    const std::int64_t amount = std::min(price.each_minor * item.quantity * plan.seats, max_total_minor);
    if (price.billing == Billing::monthly) {
      add(cost.monthly_minor, amount);
      cost.monthly_about |= about;
      continue;
    }
    if (price.billing == Billing::hourly) {
      add(cost.hourly_minor, amount);
      cost.hourly_about |= about;
      continue;
    }
    add(cost.total_minor, amount);
    cost.about |= about;
    const bool bought = item.status == ItemStatus::bought;
    add(bought ? cost.bought_minor : cost.to_buy_minor, amount);
    (bought ? cost.bought_about : cost.to_buy_about) |= about;
    const auto group = static_cast<std::size_t>(info(item.part->category()).group);
    add(cost.by_group[group], amount);
    cost.group_about[group] |= about;
    auto stage = std::find_if(cost.by_stage.begin(), cost.by_stage.end(),
                              [&](const StageCost& entry) { return entry.stage == item.stage; });
    if (stage == cost.by_stage.end()) stage = cost.by_stage.insert(cost.by_stage.end(), {item.stage, 0, false});
    add(stage->minor, amount);
    stage->about |= about;
  }
  std::sort(cost.by_stage.begin(), cost.by_stage.end());
  return cost;
}

}  // namespace deskpath
