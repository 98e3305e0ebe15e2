// SPDX-License-Identifier: GPL-3.0-or-later
// What an item costs today: the user's own price, else the reference price moved by the market index, else the
// reference price as it is; and what a whole plan costs.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "parts/category.h"
#include "plan/plan.h"

namespace deskpath {

// Monthly price levels per category, from resources/prices/market-index.json, with sources.
class MarketIndex {
 public:
  struct Series {
    Category category{};
    std::vector<std::pair<Date, double>> points;  // first day of a month, level; rising by date
    std::string source;
  };
  [[nodiscard]] static Result<MarketIndex> read(std::string_view text, const std::string& file);
  MarketIndex() = default;

  // How prices of a category moved between two days: the level at the later over that at the earlier, between two
  // points in proportion to the days, held before the first and after the last. Nothing without a series.
  [[nodiscard]] std::optional<double> factor(Category category, Date from, Date to) const;
  [[nodiscard]] std::span<const Series> series() const noexcept { return series_; }

 private:
  std::vector<Series> series_;
};

// What the pure functions need to know of the world: the day, and the market.
struct Context {
  Date today;
  const MarketIndex* market = nullptr;  // may be absent
};

enum class PriceSource : std::uint8_t { none, own, estimate, reference };

struct ItemPrice {
  PriceSource source = PriceSource::none;
  std::int64_t each_minor = 0;  // of one, in the plan's currency
  std::optional<Date> date;     // of the price it rests on
  Billing billing = Billing::once;
};
// A price in another currency than `currency` counts as none.
[[nodiscard]] ItemPrice price_of(const Item& item, Currency currency, const Context& context);
// The same for a part that is not in a plan.
[[nodiscard]] ItemPrice price_of(const Part& part, Currency currency, const Context& context);

// Amounts in minor units of the plan's currency. Quantity and seats multiply; owned items cost nothing more.
struct Cost {
  std::int64_t total_minor = 0;    // once: to buy and bought
  std::int64_t to_buy_minor = 0;
  std::int64_t bought_minor = 0;
  std::int64_t monthly_minor = 0;
  std::int64_t hourly_minor = 0;
  std::size_t unpriced = 0;        // items to buy or bought without a price
  std::size_t estimated = 0;       // items whose price was moved by the market index
  std::optional<Date> oldest;      // of the prices counted
  std::array<std::int64_t, group_count> by_group{};
  std::vector<std::pair<std::int64_t, std::int64_t>> by_stage;  // stage, once
};
[[nodiscard]] Cost cost_of(const Plan& plan, const Context& context, std::int64_t up_to_stage = max_stage);

}  // namespace deskpath
