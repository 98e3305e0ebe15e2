// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/cloud_break_even.h"

#include <gtest/gtest.h>

namespace deskpath {
namespace {

// The worked example: a $5,000 build, 40 % resale, 0.70 kW at the wall, $0.18 a kWh, against $0.99 an hour.
BreakEvenCase example() {
  return {.buy = 5000,
          .resale = 2000,
          .fixed = 0,
          .cloud_hour = 0.99,
          .wall_w = 700,
          .tariff_kwh = 0.18,
          .speed = 1,
          .hours_per_month = 120};
}

TEST(cloud_break_even, reproduces_the_worked_example) {
  const BreakEven result = break_even(example());
  EXPECT_NEAR(result.electricity_hour, 0.126, 1e-9);
  EXPECT_NEAR(result.hours.value(), 3472, 0.5);
  EXPECT_NEAR(result.months.value(), 29, 0.1);
  BreakEvenCase more = example();
  more.hours_per_month = 173;
  EXPECT_NEAR(break_even(more).months.value(), 20, 0.1);
}

TEST(cloud_break_even, never_comes_when_electricity_costs_more_than_rent) {
  BreakEvenCase cheap = example();
  cheap.cloud_hour = 0.126;
  EXPECT_FALSE(break_even(cheap).hours);
  EXPECT_FALSE(break_even(cheap).months);
}

TEST(cloud_break_even, a_faster_cloud_does_more_in_an_hour) {
  BreakEvenCase slow = example();
  slow.speed = 0.4;  // 3000 / (0.396 − 0.126) = 11,111
  EXPECT_NEAR(break_even(slow).hours.value(), 11'111, 0.2);
}

TEST(cloud_break_even, counts_fixed_costs_and_gives_no_months_without_hours) {
  BreakEvenCase input = example();
  input.fixed = 864;  // 3864 / 0.864
  input.hours_per_month = 0;
  EXPECT_NEAR(break_even(input).hours.value(), 4472.2, 0.1);
  EXPECT_FALSE(break_even(input).months);
  input.resale = 9000;
  EXPECT_DOUBLE_EQ(break_even(input).hours.value(), 0);
}

TEST(cloud_break_even, helpers) {
  EXPECT_NEAR(wall_watts(630), 700, 1e-9);
  EXPECT_NEAR(utilisation(3472, 3), 0.132, 0.0005);
}

}  // namespace
}  // namespace deskpath
