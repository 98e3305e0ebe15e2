// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/cloud_months.h"

#include <algorithm>
#include <cmath>

namespace deskpath {
namespace {

constexpr std::int64_t longest = 60;

}  // namespace

CloudMonths cloud_months(const Plan& plan, const Context& context) {
  CloudMonths result;
  const CloudCase compared = cloud_case(Build{plan, max_stage, &context});
  result.state = compared.state;
  if (!compared.own.empty()) result.own = compared.own.front()->part->name();
  if (compared.cloud != nullptr) result.cloud = compared.cloud->name();
  if (compared.unpriced != nullptr) result.unpriced = compared.unpriced->name();
  result.missing = compared.missing;
  result.hours = std::llround(compared.input.hours_per_month);
  if (result.state != CloudState::known) return result;
  const BreakEvenCase& input = compared.input;
  result.even = break_even(input);
  auto last = static_cast<std::int64_t>(cloud_assumption::useful_months);
  if (result.even.months && *result.even.months > cloud_assumption::useful_months) {
    last = std::min(longest, static_cast<std::int64_t>(std::ceil(*result.even.months)) + 6);
  }
  for (std::int64_t month = 0; month <= last; ++month) {
    const double hours = input.hours_per_month * static_cast<double>(month);
    result.months.push_back(
        {month, std::llround(input.buy - input.resale + input.fixed + hours * result.even.electricity_hour),
         std::llround(hours * input.cloud_hour * input.speed)});
  }
  return result;
}

}  // namespace deskpath
