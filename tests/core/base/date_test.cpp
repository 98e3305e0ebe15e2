// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "base/date.h"

namespace deskpath {
namespace {

TEST(Date, takes_days_that_exist) {
  for (const char* iso : {"1900-01-01", "2000-02-29", "2024-02-29", "2026-11-23", "2199-12-31"}) {
    const auto date = Date::from(iso);
    ASSERT_TRUE(date) << iso;
    EXPECT_EQ(date->iso(), iso);
  }
}

TEST(Date, refuses_days_that_do_not_exist) {
  // 1900 is no leap year (divisible by 100 but not by 400), 2026 neither.
  for (const char* iso : {"1900-02-29", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
                          "2026-01-32", "1899-12-31", "2200-01-01", "0000-01-01"}) {
    EXPECT_FALSE(Date::from(iso)) << iso;
  }
}

TEST(Date, refuses_other_ways_of_writing) {
  for (const char* text : {"", "2026-11-2", "2026-11-230", "26-11-2026", "2026/11/23", "2026-11-23 ", " 2026-11-2",
                           "2026-1a-23", "+026-11-23", "2026--1-23", "20261123"}) {
    EXPECT_FALSE(Date::from(text)) << text;
  }
}

TEST(Date, does_not_wrap_months_and_days_that_no_byte_holds) {
  EXPECT_FALSE(Date::from(2026, 257, 1));  // 257 = 256 + 1
  EXPECT_FALSE(Date::from(2026, 1, 257));
  EXPECT_FALSE(Date::from(2026 + 65'536, 1, 1));
}

TEST(Date, tells_its_parts_and_texts) {
  const Date date = *Date::from(2026, 3, 7);
  EXPECT_EQ(date.year(), 2026);
  EXPECT_EQ(date.month(), 3U);
  EXPECT_EQ(date.day(), 7U);
  EXPECT_EQ(date.iso(), "2026-03-07");
  EXPECT_EQ(date.text(), "7 Mar 2026");
  EXPECT_EQ(date.month_iso(), "2026-03");
}

TEST(Date, counts_days_since_1970) {
  EXPECT_EQ(Date::from("1970-01-01")->serial(), 0);
  EXPECT_EQ(Date::from("1969-12-31")->serial(), -1);
  EXPECT_EQ(Date::from("1971-01-01")->serial(), 365);
  // 30 years of 365 days and the leap days of 1972, 76, 80, 84, 88, 92, 96: 10950 + 7.
  EXPECT_EQ(Date::from("2000-01-01")->serial(), 10'957);
}

TEST(Date, orders_by_year_then_month_then_day) {
  EXPECT_LT(*Date::from("2025-12-31"), *Date::from("2026-01-01"));
  EXPECT_LT(*Date::from("2026-01-31"), *Date::from("2026-02-01"));
  EXPECT_LT(*Date::from("2026-02-01"), *Date::from("2026-02-02"));
  EXPECT_EQ(*Date::from("2026-02-02"), *Date::from(2026, 2, 2));
}

}  // namespace
}  // namespace deskpath
