// SPDX-License-Identifier: GPL-3.0-or-later
// When a graphics card of one's own has cost less than renting one by the hour.
#pragma once

#include <optional>

namespace deskpath {

// Assumptions where the plan says nothing; sentences that rest on them say so.
namespace cloud_assumption {
inline constexpr double tariff_usd_per_kwh = 0.18;  // where resources/prices/electricity.json was not read
inline constexpr double supply_efficiency = 0.90;   // 80 PLUS Gold at half load
inline constexpr double resale_share = 0.40;        // of the price, after `useful_months`: our choice
inline constexpr double useful_months = 36.0;
}  // namespace cloud_assumption

// Money in any one currency and unit; hours and watts >= 0.
struct BreakEvenCase {
  double buy = 0;         // what the own machine costs
  double resale = 0;      // what it fetches in the end
  double fixed = 0;       // other costs of owning, in all
  double cloud_hour = 0;  // rent of one hour
  double wall_w = 0;      // watts at the wall while computing
  double tariff_kwh = 0;  // price of a kilowatt-hour
  double speed = 1.0;     // own throughput over that of the cloud: 0.4 when the cloud is 2.5 times as fast
  double hours_per_month = 0;
};

struct BreakEven {
  double electricity_hour = 0;
  std::optional<double> hours;   // nothing: renting never costs more
  std::optional<double> months;  // nothing also when no hours a month are used
};
// hours = (buy − resale + fixed) / (cloud_hour · speed − wall_kW · tariff); months = hours / hours a month.
[[nodiscard]] BreakEven break_even(const BreakEvenCase& input);

// Watts at the wall for watts behind the supply: / 0.90.
[[nodiscard]] constexpr double wall_watts(double behind_supply) noexcept {
  return behind_supply / cloud_assumption::supply_efficiency;
}

// The share of all hours in `years` (> 0) that must be used to break even: hours / (24 · 365 · years).
[[nodiscard]] constexpr double utilisation(double hours, double years) noexcept {
  return hours / (24.0 * 365.0 * years);
}

}  // namespace deskpath
