// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/cloud_break_even.h"

#include <algorithm>

namespace deskpath {

BreakEven break_even(const BreakEvenCase& input) {
  BreakEven result;
  result.electricity_hour = input.wall_w / 1000.0 * input.tariff_kwh;
  const double saved = input.cloud_hour * input.speed - result.electricity_hour;
  if (saved <= 0) return result;
  result.hours = std::max(0.0, input.buy - input.resale + input.fixed) / saved;
  if (input.hours_per_month > 0) result.months = *result.hours / input.hours_per_month;
  return result;
}

}  // namespace deskpath
