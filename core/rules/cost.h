// SPDX-License-Identifier: GPL-3.0-or-later
// What an item of a plan costs, the user's own price before any other, and what the whole plan costs.
#pragma once

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "estimates/prices.h"
#include "plan/plan.h"

namespace deskpath {

// The user's own price, else that of the part. A price in another currency than `currency` counts as none.
[[nodiscard]] ItemPrice price_of(const Item& item, Currency currency, const Context& context);

// Amounts in minor units of the plan's currency. Quantity and seats multiply; owned items cost nothing more.
// No sum grows beyond max_total_minor.
inline constexpr std::int64_t max_total_minor = std::int64_t{1} << 53;
struct StageCost {
  std::int64_t stage = 1;
  std::int64_t minor = 0;
  bool about = false;
  friend auto operator<=>(const StageCost&, const StageCost&) = default;
};

struct Cost {
  std::int64_t total_minor = 0;  // once: to buy and bought
  std::int64_t to_buy_minor = 0;
  std::int64_t bought_minor = 0;
  std::int64_t monthly_minor = 0;
  std::int64_t hourly_minor = 0;
  std::size_t unpriced = 0;  // items to buy or bought without a price
  std::size_t moved = 0;     // items whose price was moved by the market index
  std::size_t usual = 0;     // items with our own estimate of what such a thing costs
  // Whether an estimate is in the sum, which is then not known to the cent.
  bool about = false;
  bool to_buy_about = false;
  bool bought_about = false;
  bool monthly_about = false;
  bool hourly_about = false;
  std::optional<Date> oldest;  // of the prices counted
  std::array<std::int64_t, group_count> by_group{};
  std::array<bool, group_count> group_about{};
  std::vector<StageCost> by_stage;  // once; in the order of the stages
};
// The share of one seat in an amount of the plan. Seats multiply, so that it divides without a rest.
[[nodiscard]] constexpr std::int64_t per_seat(std::int64_t amount_minor, const Plan& plan) {
  return amount_minor / plan.seats;
}
[[nodiscard]] Cost cost_of(const Plan& plan, const Context& context, std::int64_t up_to_stage = max_stage);

}  // namespace deskpath
