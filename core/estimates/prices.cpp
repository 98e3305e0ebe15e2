// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/prices.h"

#include <algorithm>
#include <cmath>

#include "base/format_header.h"

namespace deskpath {
namespace {

double level_at(const MarketIndex::Series& series, Date day) {
  const auto& points = series.points;
  if (day <= points.front().first) return points.front().second;
  for (std::size_t i = 1; i < points.size(); ++i) {
    if (day > points[i].first) continue;
    const auto& [from, low] = points[i - 1];
    const auto& [to, high] = points[i];
    const double share = static_cast<double>(day.serial() - from.serial()) / static_cast<double>(to.serial() - from.serial());
    return low + (high - low) * share;
  }
  return points.back().second;
}

// Internet plans are paid by the month and cloud machines by the hour, also when a price of one's own is typed in.
Billing usual_billing(const Part& part) {
  if (part.price) return part.price->billing;
  if (part.category() == Category::internet) return Billing::monthly;
  if (part.category() == Category::cloud_gpu) return Billing::hourly;
  return Billing::once;
}

}  // namespace

Result<MarketIndex> MarketIndex::read(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return fail(document.error());
  Problems problems;
  json::ObjectReader in{document->root(), problems};
  if (!json::check_header(in, "deskpath.market-index", 1, problems)) return fail(std::move(problems));
  MarketIndex index;
  if (const auto list = in.array("series")) {
    for (json::Node node : list->children()) {
      json::ObjectReader reader{node, problems};
      const std::string name = reader.required_text("category");
      const auto category = category_from_id(name);
      Series series;
      series.source = reader.required_text("source");
      if (!category) {
        problems.push_back(node.problem("names the category \"" + name + "\", which does not exist"));
        continue;
      }
      series.category = *category;
      if (const auto points = reader.array("points")) {
        for (json::Node point : points->children()) {
          json::ObjectReader entry{point, problems};
          const auto month = Date::from(entry.required_text("month", 7) + "-01");
          if (!entry.has("level")) entry.missing("level", "a number above 0");
          const auto level = entry.number("level", 0.01, 1e6);
          if (!month) problems.push_back(point.problem("has no month like 2026-11"));
          if (!month || !level) continue;
          if (!series.points.empty() && series.points.back().first >= *month) {
            problems.push_back(point.problem("does not come after the month before it"));
          }
          series.points.emplace_back(*month, *level);
        }
      }
      if (series.points.empty()) {
        problems.push_back(node.problem("has no points"));
      } else {
        index.series_.push_back(std::move(series));
      }
    }
  }
  if (!problems.empty()) return fail(std::move(problems));
  return index;
}

std::optional<double> MarketIndex::factor(Category category, Date from, Date to) const {
  for (const Series& series : series_) {
    if (series.category == category) return level_at(series, to) / level_at(series, from);
  }
  return std::nullopt;
}

ItemPrice price_of(const Part& part, Currency currency, const Context& context) {
  ItemPrice price;
  price.billing = usual_billing(part);
  if (!part.price || part.price->money.currency != currency) return price;
  price.source = PriceSource::reference;
  price.each_minor = part.price->money.minor;
  price.date = part.price->date;
  if (context.market == nullptr || context.today <= part.price->date) return price;
  const auto factor = context.market->factor(part.category(), part.price->date, context.today);
  if (!factor || std::abs(*factor - 1.0) < 0.005) return price;
  price.source = PriceSource::estimate;
  // An estimate is not known to the cent: whole hundreds of the minor unit.
  price.each_minor = static_cast<std::int64_t>(std::llround(static_cast<double>(price.each_minor) * *factor / 100.0)) * 100;
  return price;
}

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
    if (price.source == PriceSource::estimate) ++cost.estimated;
    if (price.date && (!cost.oldest || *price.date < *cost.oldest)) cost.oldest = price.date;
    const std::int64_t amount = price.each_minor * item.quantity * plan.seats;
    if (price.billing == Billing::monthly) {
      cost.monthly_minor += amount;
      continue;
    }
    if (price.billing == Billing::hourly) {
      cost.hourly_minor += amount;
      continue;
    }
    cost.total_minor += amount;
    (item.status == ItemStatus::bought ? cost.bought_minor : cost.to_buy_minor) += amount;
    cost.by_group[static_cast<std::size_t>(info(item.part->category()).group)] += amount;
    const auto stage = std::find_if(cost.by_stage.begin(), cost.by_stage.end(), [&](const auto& entry) { return entry.first == item.stage; });
    if (stage == cost.by_stage.end()) {
      cost.by_stage.emplace_back(item.stage, amount);
    } else {
      stage->second += amount;
    }
  }
  std::sort(cost.by_stage.begin(), cost.by_stage.end());
  return cost;
}

}  // namespace deskpath
