// SPDX-License-Identifier: GPL-3.0-or-later
// What a part costs today: the reference price moved by the market index, else the reference price as it is. What an
// item of a plan and a whole plan cost is told by rules/cost.h.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "estimates/model_catalogue.h"
#include "estimates/tariffs.h"
#include "parts/category.h"
#include "parts/part.h"

namespace deskpath {

// Monthly price levels per category, from resources/prices/market-index.json, with sources.
class MarketIndex {
 public:
  struct Series {
    Category category{};
    // The parts it is about: those that say `value` under `key`; all of the category where there is none.
    std::optional<std::pair<KeyRef, std::string>> only;
    std::vector<std::pair<Date, double>> points;  // first day of a month, level; rising by date
    Basis basis;
  };
  [[nodiscard]] static Result<MarketIndex> read(std::string_view text, const std::string& file);
  MarketIndex() = default;

  // How prices of a category moved between two days: the level at the later over that at the earlier, between two
  // points in proportion to the days, held before the first and after the last. Nothing without a series.
  [[nodiscard]] std::optional<double> factor(Category category, Date from, Date to) const;
  // As above, by the series about such parts, else by that of the whole category.
  [[nodiscard]] std::optional<double> factor(const Part& part, Date from, Date to) const;
  [[nodiscard]] std::span<const Series> series() const noexcept { return series_; }

 private:
  std::vector<Series> series_;
};

// What the pure functions need to know of the world: the day, the market, the AI models.
struct Context {
  Date today;
  const MarketIndex* market = nullptr;     // may be absent
  const ModelCatalogue* models = nullptr;  // may be absent: rules about AI models then say nothing
  const Tariffs* tariffs = nullptr;        // may be absent: one assumed tariff then stands for all
};

// estimate: an older price moved by the market index; usual: what such a thing usually costs, our own judgement.
enum class PriceSource : std::uint8_t { none, own, estimate, usual, reference };
// Not known to the cent.
[[nodiscard]] constexpr bool is_estimate(PriceSource source) noexcept {
  return source == PriceSource::estimate || source == PriceSource::usual;
}

struct ItemPrice {
  PriceSource source = PriceSource::none;
  std::int64_t each_minor = 0;  // of one, in the plan's currency
  std::optional<Date> date;     // of the price it rests on
  Billing billing = Billing::once;
};
// What a part costs. A price in another currency than `currency` counts as none.
[[nodiscard]] ItemPrice price_of(const Part& part, Currency currency, const Context& context);
// Internet plans are paid by the month and cloud machines by the hour, also when a price of one's own is typed in.
[[nodiscard]] Billing usual_billing(const Part& part);

}  // namespace deskpath
