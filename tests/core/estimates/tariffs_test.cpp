// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/tariffs.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath::test {
namespace {

Result<Tariffs> shipped_tariffs() {
  return Tariffs::read(read_file(resource("prices/electricity.json")), "electricity.json");
}

TEST(Tariffs, the_first_of_a_currency_stands_for_it) {
  const auto tariffs = shipped_tariffs();
  ASSERT_TRUE(tariffs) << to_text(tariffs.error());
  const Tariff* dollar = tariffs->of(Currency::usd());
  ASSERT_NE(dollar, nullptr);
  EXPECT_EQ(dollar->id, "us");
  EXPECT_DOUBLE_EQ(dollar->minor_per_kwh, 18.02);  // EIA, forecast for 2026
  const Tariff* euro = tariffs->of(*Currency::from("EUR"));
  ASSERT_NE(euro, nullptr);
  EXPECT_DOUBLE_EQ(euro->minor_per_kwh, 28.72);  // Eurostat, first half of 2025
  EXPECT_EQ(tariffs->of(*Currency::from("JPY")), nullptr);
}

TEST(Tariffs, are_dated_and_say_their_source) {
  const auto tariffs = shipped_tariffs();
  ASSERT_TRUE(tariffs) << to_text(tariffs.error());
  for (const Tariff& tariff : tariffs->all()) {
    EXPECT_TRUE(tariff.date) << tariff.id;
    EXPECT_EQ(tariff.basis.kind, Basis::Kind::published) << tariff.id;
    EXPECT_TRUE(tariff.basis.checked) << tariff.id;
    // From Hungary's 10 to Germany's 40 cents and dearer years.
    EXPECT_GE(tariff.minor_per_kwh, 8) << tariff.id;
    EXPECT_LE(tariff.minor_per_kwh, 60) << tariff.id;
  }
}

TEST(Tariffs, name_what_is_wrong) {
  const auto tariffs = Tariffs::read(R"({"format": "deskpath.electricity", "version": 1, "tariffs": [
{"id": "x", "title": "X", "currency": "usd", "minor_per_kwh": 10, "date": "2026-13-01"}]})",
                                     "electricity.json");
  ASSERT_FALSE(tariffs);
  EXPECT_EQ(to_text(tariffs.error()),
            "electricity.json:2: /tariffs/0: has no currency of three capital letters\n"
            "electricity.json:2: /tariffs/0: has no date like 2026-11-23; every price carries its day");
}

}  // namespace
}  // namespace deskpath::test
