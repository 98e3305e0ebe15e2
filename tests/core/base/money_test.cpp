// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "base/money.h"

namespace deskpath {
namespace {

Money of(std::int64_t minor, std::string_view code = "USD") { return {minor, *Currency::from(code)}; }

TEST(Currency, takes_three_capital_letters_only) {
  for (const char* code : {"USD", "EUR", "XTS"}) EXPECT_TRUE(Currency::from(code)) << code;
  for (const char* code : {"", "US", "USDT", "usd", "US1", "U D", "€"}) EXPECT_FALSE(Currency::from(code)) << code;
}

TEST(Currency, knows_its_minor_digits) {
  EXPECT_EQ(Currency::usd().minor_digits(), 2);
  EXPECT_EQ(Currency::from("CHF")->minor_digits(), 2);
  EXPECT_EQ(Currency::from("JPY")->minor_digits(), 0);
  EXPECT_EQ(Currency::from("KRW")->minor_digits(), 0);
}

TEST(Money, has_major_units_for_axes) {
  EXPECT_EQ(in_major_units(of(123'450)), 1234.5);
  EXPECT_EQ(in_major_units(of(-5)), -0.05);
  EXPECT_EQ(in_major_units(of(1234, "JPY")), 1234.0);
}

TEST(Money, shows_minor_digits_only_when_they_are_not_zero) {
  EXPECT_EQ(format_money(of(0)), "$0");
  EXPECT_EQ(format_money(of(5)), "$0.05");
  EXPECT_EQ(format_money(of(50)), "$0.50");
  EXPECT_EQ(format_money(of(48'900)), "$489");
  EXPECT_EQ(format_money(of(123'450)), "$1,234.50");
  EXPECT_EQ(format_money(of(max_minor)), "$1,000,000,000");
}

TEST(Money, with_an_estimate_in_it_is_known_to_whole_units) {
  EXPECT_EQ(format_money(of(123'450), true), "about $1,235");
  EXPECT_EQ(format_money(of(123'449), true), "about $1,234");
  EXPECT_EQ(format_money(of(-123'450), true), "about -$1,235");
  EXPECT_EQ(format_money(of(1'234, "JPY"), true), "about JPY 1,234");
  EXPECT_EQ(format_money(of(123'450), false), "$1,234.50");
}

TEST(Money, puts_the_sign_before_the_symbol) {
  EXPECT_EQ(format_money(of(-4'500)), "-$45");
  EXPECT_EQ(format_money(of(-5)), "-$0.05");
  EXPECT_EQ(format_money(of(-100'000, "EUR")), "-€1,000");
}

TEST(Money, uses_a_symbol_or_the_code) {
  EXPECT_EQ(format_money(of(8'900, "EUR")), "€89");
  EXPECT_EQ(format_money(of(8'900, "GBP")), "£89");
  EXPECT_EQ(format_money(of(120'000, "CHF")), "CHF 1,200");
  // Yen have no minor unit: 1200 minor are 1200 yen.
  EXPECT_EQ(format_money(of(1'200, "JPY")), "JPY 1,200");
}

TEST(Money, marks_every_difference_with_a_sign) {
  EXPECT_EQ(format_money_change(of(5'500)), "+$55");
  EXPECT_EQ(format_money_change(of(-2'000)), "−$20");
  EXPECT_EQ(format_money_change(of(0)), "±$0");
  EXPECT_EQ(format_money_change(of(-1)), "−$0.01");
}

TEST(Money, writes_plain_amounts_with_all_minor_digits) {
  EXPECT_EQ(plain_amount(of(123'450)), "1234.50");
  EXPECT_EQ(plain_amount(of(100)), "1.00");
  EXPECT_EQ(plain_amount(of(7)), "0.07");
  EXPECT_EQ(plain_amount(of(-7)), "-0.07");
  EXPECT_EQ(plain_amount(of(1'200, "KRW")), "1200");
}

TEST(Money, groups_digits_by_thousands) {
  EXPECT_EQ(group_digits(0), "0");
  EXPECT_EQ(group_digits(999), "999");
  EXPECT_EQ(group_digits(1'000), "1,000");
  EXPECT_EQ(group_digits(-12'345), "-12,345");
  EXPECT_EQ(group_digits(-999), "-999");
  EXPECT_EQ(group_digits(1'234'567'890), "1,234,567,890");
}

TEST(Money, of_two_currencies_is_never_equal) {
  EXPECT_EQ(of(100), of(100));
  EXPECT_FALSE(of(100) == of(100, "EUR"));
}

}  // namespace
}  // namespace deskpath
