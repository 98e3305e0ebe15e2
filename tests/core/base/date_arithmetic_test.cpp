// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date_arithmetic.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::day;

TEST(DateArithmetic, crosses_months_leap_days_and_years) {
  EXPECT_EQ(plus_days(day("2026-11-25"), 7).iso(), "2026-12-02");
  EXPECT_EQ(plus_days(day("2028-02-28"), 1).iso(), "2028-02-29");
  EXPECT_EQ(plus_days(day("2027-02-28"), 1).iso(), "2027-03-01");
  EXPECT_EQ(plus_days(day("2026-01-01"), -1).iso(), "2025-12-31");
}

TEST(DateArithmetic, stays_within_what_a_date_holds) {
  EXPECT_EQ(plus_days(day("2199-12-30"), 1'000'000).iso(), "2199-12-31");
  EXPECT_EQ(plus_days(day("1900-01-02"), -1'000'000).iso(), "1900-01-01");
}

TEST(DateArithmetic, counts_months_by_the_calendar) {
  EXPECT_EQ(months_between(day("2026-11-30"), day("2027-01-01")), 2);
  EXPECT_EQ(months_between(day("2026-11-01"), day("2026-11-30")), 0);
  EXPECT_EQ(months_between(day("2027-01-01"), day("2026-12-31")), -1);
}

}  // namespace
}  // namespace deskpath
