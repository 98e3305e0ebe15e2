// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/prices.h"

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
    const double share =
        static_cast<double>(day.serial() - from.serial()) / static_cast<double>(to.serial() - from.serial());
    return low + (high - low) * share;
  }
  return points.back().second;
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
      series.basis = read_basis(reader, problems);
      if (!category) {
        problems.push_back(node.problem("names the category \"" + name + "\", which does not exist"));
        continue;
      }
      series.category = *category;
      if (const auto only = reader.object("only")) {
        json::ObjectReader condition{*only, problems};
        const auto key = find_key(*category, condition.required_text("key"));
        const std::string value = condition.required_text("value");
        if (!key) {
          problems.push_back(only->problem("names no key of the category"));
        } else {
          series.only = std::pair{*key, value};
        }
      }
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
    if (series.category == category && !series.only) return level_at(series, to) / level_at(series, from);
  }
  return std::nullopt;
}

std::optional<double> MarketIndex::factor(const Part& part, Date from, Date to) const {
  for (const Series& series : series_) {
    if (!series.only || series.only->first.category != part.category()) continue;
    const Value* value = part.find(series.only->first);
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    if (text != nullptr && *text == series.only->second) return level_at(series, to) / level_at(series, from);
  }
  return factor(part.category(), from, to);
}

Billing usual_billing(const Part& part) {
  if (part.price) return part.price->billing;
  if (part.category() == Category::internet) return Billing::monthly;
  if (part.category() == Category::cloud_gpu) return Billing::hourly;
  return Billing::once;
}

ItemPrice price_of(const Part& part, Currency currency, const Context& context) {
  ItemPrice price;
  price.billing = usual_billing(part);
  // Nothing is nothing in every currency.
  if (!part.price || (part.price->money.currency != currency && part.price->money.minor != 0)) return price;
  price.source = part.price->kind == "estimate" ? PriceSource::usual : PriceSource::reference;
  price.each_minor = part.price->money.minor;
  price.date = part.price->date;
  if (context.market == nullptr || context.today <= part.price->date) return price;
  const auto factor = context.market->factor(part, part.price->date, context.today);
  if (!factor || std::abs(*factor - 1.0) < 0.005) return price;
  if (price.source == PriceSource::reference) price.source = PriceSource::estimate;
  // An estimate is not known to the cent: whole hundreds of the minor unit.
  price.each_minor =
      static_cast<std::int64_t>(std::llround(static_cast<double>(price.each_minor) * *factor / 100.0)) * 100;
  return price;
}

}  // namespace deskpath
