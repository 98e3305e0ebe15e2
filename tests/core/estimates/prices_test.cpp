// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/prices.h"

#include <gtest/gtest.h>

#include "plan/edits.h"
#include "rules/cost.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

// Memory stands at 100 until October 2025, rises to 400 by January 2026 and stays there.
MarketIndex market() {
  auto index = MarketIndex::read(R"({"format": "deskpath.market-index", "version": 1, "series": [
    {"category": "memory", "basis": "editorial", "reason": "made up", "points": [
      {"month": "2025-10", "level": 100}, {"month": "2026-01", "level": 400}]}]})",
                                 "market.json");
  EXPECT_TRUE(index) << (index ? "" : to_text(index.error()));
  return *index;
}

Part priced(std::string_view id, std::int64_t minor, std::string_view when, Billing billing = Billing::once) {
  Part part = bare_part(id);
  part.price = ReferencePrice{{minor, Currency::usd()}, "street", day(when), billing};
  return part;
}

Item item_of(Part part) {
  return {std::make_shared<const Part>(std::move(part)), 1, ItemStatus::to_buy, 1, {}, {}, {}, {}, {}};
}

TEST(market_index, holds_the_ends_and_goes_in_proportion_between) {
  const MarketIndex index = market();
  EXPECT_EQ(index.factor(Category::memory, day("2025-07-23"), day("2025-09-30")), 1.0);
  EXPECT_EQ(index.factor(Category::memory, day("2025-07-23"), day("2026-11-23")), 4.0);
  EXPECT_EQ(index.factor(Category::memory, day("2026-02-01"), day("2026-11-23")), 1.0);
  // 46 of the 92 days from 1 October to 1 January: 100 + 300 · 0.5 = 250.
  EXPECT_EQ(index.factor(Category::memory, day("2025-07-23"), day("2025-11-16")), 2.5);
  EXPECT_EQ(index.factor(Category::gpu, day("2025-07-23"), day("2026-11-23")), std::nullopt);
}

TEST(market_index, takes_the_series_about_such_parts_before_that_of_the_category) {
  const auto index = MarketIndex::read(R"({"format": "deskpath.market-index", "version": 1, "series": [
    {"category": "storage", "basis": "editorial", "reason": "x", "points": [{"month": "2025-07", "level": 100}, {"month": "2026-01", "level": 180}]},
    {"category": "storage", "only": {"key": "kind", "value": "hdd"}, "basis": "editorial", "reason": "x",
     "points": [{"month": "2025-07", "level": 100}, {"month": "2026-01", "level": 150}]}]})",
                                       "market.json");
  ASSERT_TRUE(index) << to_text(index.error());
  Part drive = bare_part("storage/a");
  EXPECT_EQ(index->factor(drive, day("2025-07-01"), day("2026-11-25")), 1.8);
  drive.set(key::storage::kind, "hdd");
  EXPECT_EQ(index->factor(drive, day("2025-07-01"), day("2026-11-25")), 1.5);
  drive.set(key::storage::kind, "nvme");
  EXPECT_EQ(index->factor(drive, day("2025-07-01"), day("2026-11-25")), 1.8);
  EXPECT_EQ(index->factor(bare_part("gpu/a"), day("2025-07-01"), day("2026-11-25")), std::nullopt);
}

TEST(market_index, names_a_key_that_the_category_does_not_have) {
  const auto index = MarketIndex::read(R"({"format": "deskpath.market-index", "version": 1, "series": [
    {"category": "storage", "only": {"key": "colour", "value": "red"}, "points": [{"month": "2025-07", "level": 100}]}]})",
                                       "market.json");
  ASSERT_FALSE(index);
  EXPECT_EQ(to_text(index.error()), "market.json:2: /series/0/only: names no key of the category");
}

TEST(market_index, of_the_program_says_where_every_series_comes_from) {
  EXPECT_GE(shipped_market().series().size(), 5U);
  for (const MarketIndex::Series& series : shipped_market().series()) {
    EXPECT_TRUE(series.basis.kind == Basis::Kind::published || series.basis.kind == Basis::Kind::editorial);
    EXPECT_EQ(series.basis.kind == Basis::Kind::published, series.basis.checked.has_value());
    EXPECT_GE(series.points.size(), 2U);
  }
}

TEST(price_of, prefers_own_then_estimate_then_reference) {
  const MarketIndex index = market();
  const Context context = context_of("2026-11-23", &index);
  Item kit = item_of(priced("memory/a", 16'999, "2025-07-23"));
  ItemPrice price = price_of(kit, Currency::usd(), context);
  EXPECT_EQ(price.source, PriceSource::estimate);
  EXPECT_EQ(price.each_minor, 68'000);  // 169.99 · 4 = 679.96, to whole dollars
  EXPECT_EQ(price.date, day("2025-07-23"));

  price = price_of(item_of(priced("gpu/a", 78'999, "2025-07-23")), Currency::usd(), context);
  EXPECT_EQ(price.source, PriceSource::reference);
  EXPECT_EQ(price.each_minor, 78'999);

  kit.price_minor = 50'000;
  kit.price_date = day("2026-11-20");
  price = price_of(kit, Currency::usd(), context);
  EXPECT_EQ(price.source, PriceSource::own);
  EXPECT_EQ(price.each_minor, 50'000);
  EXPECT_EQ(price.date, day("2026-11-20"));
}

TEST(price_of, what_a_thing_usually_costs_is_our_own_estimate_whether_the_market_moved_it_or_not) {
  const MarketIndex index = market();
  Part generic = priced("memory/a", 10'000, "2025-07-23");
  generic.price->kind = "estimate";
  EXPECT_EQ(price_of(generic, Currency::usd(), context_of("2025-07-23", &index)).source, PriceSource::usual);
  const ItemPrice later = price_of(generic, Currency::usd(), context_of("2026-11-23", &index));
  EXPECT_EQ(later.source, PriceSource::usual);
  EXPECT_EQ(later.each_minor, 40'000);
  EXPECT_TRUE(is_estimate(PriceSource::usual) && is_estimate(PriceSource::estimate));
  EXPECT_FALSE(is_estimate(PriceSource::own) || is_estimate(PriceSource::reference));
}

TEST(cost_of, tells_estimates_of_each_kind_and_which_sums_rest_on_one) {
  const MarketIndex index = market();
  const Context context = context_of("2026-11-23", &index);
  Plan plan;
  Part usual = priced("internet/a", 4'000, "2026-11-20", Billing::monthly);
  usual.price->kind = "estimate";
  plan.items = {item_of(priced("gpu/a", 78'999, "2025-07-23")), item_of(usual)};
  Cost cost = cost_of(plan, context);
  EXPECT_EQ(cost.moved, 0U);
  EXPECT_EQ(cost.usual, 1U);
  EXPECT_FALSE(cost.about);
  EXPECT_TRUE(cost.monthly_about);
  EXPECT_FALSE(cost.hourly_about);
  plan.items.push_back(item_of(priced("memory/a", 16'999, "2025-07-23")));
  plan.items.back().status = ItemStatus::bought;
  plan.items.back().stage = 2;
  cost = cost_of(plan, context);
  EXPECT_EQ(cost.moved, 1U);
  EXPECT_TRUE(cost.about);
  EXPECT_TRUE(cost.group_about[static_cast<std::size_t>(Group::computer)]);
  EXPECT_FALSE(cost.group_about[static_cast<std::size_t>(Group::displays)]);
  EXPECT_FALSE(cost.to_buy_about);
  EXPECT_TRUE(cost.bought_about);
  ASSERT_EQ(cost.by_stage.size(), 2U);
  EXPECT_FALSE(cost.by_stage[0].about);
  EXPECT_TRUE(cost.by_stage[1].about);
}

TEST(price_of, another_currency_or_no_price_counts_as_none) {
  const Context context = context_of("2026-11-23");
  EXPECT_EQ(price_of(item_of(priced("gpu/a", 78'999, "2025-07-23")), *Currency::from("EUR"), context).source,
            PriceSource::none);
  EXPECT_EQ(price_of(item_of(bare_part("gpu/a")), Currency::usd(), context).source, PriceSource::none);
}

TEST(cost_of, multiplies_by_quantity_and_seats_and_keeps_once_monthly_and_hourly_apart) {
  Plan plan;
  plan.items = {item_of(priced("monitor/a", 30'000, "2026-01-01")), item_of(priced("desk/b", 40'000, "2026-02-01")),
                item_of(priced("internet/c", 6'500, "2026-03-01", Billing::monthly)),
                item_of(priced("cloud-gpu/d", 129, "2026-01-15", Billing::hourly)), item_of(bare_part("chair/e"))};
  plan.items[0].quantity = 2;
  plan.items[1].stage = 2;
  plan.seats = 3;
  const Cost cost = cost_of(plan, context_of("2026-11-23"));
  EXPECT_EQ(cost.total_minor, 3 * (2 * 30'000 + 40'000));
  EXPECT_EQ(cost.monthly_minor, 3 * 6'500);
  EXPECT_EQ(cost.hourly_minor, 3 * 129);
  EXPECT_EQ(cost.unpriced, 1U);
  EXPECT_EQ(cost.oldest, day("2026-01-01"));
  EXPECT_EQ(cost.by_group[static_cast<std::size_t>(Group::displays)], 180'000);
  ASSERT_EQ(cost.by_stage.size(), 2U);
  EXPECT_EQ(cost.by_stage[1], (StageCost{2, 120'000, false}));
  EXPECT_EQ(cost_of(plan, context_of("2026-11-23"), 1).total_minor, 180'000);
}

TEST(cost_of, owned_costs_nothing_and_bought_is_told_apart) {
  Plan plan;
  plan.items = {item_of(priced("monitor/a", 30'000, "2026-01-01")), item_of(priced("desk/b", 40'000, "2026-02-01"))};
  plan.items[0].status = ItemStatus::bought;
  plan.items[1].status = ItemStatus::owned;
  const Cost cost = cost_of(plan, context_of("2026-11-23"));
  EXPECT_EQ(cost.total_minor, 30'000);
  EXPECT_EQ(cost.bought_minor, 30'000);
  EXPECT_EQ(cost.to_buy_minor, 0);
}

TEST(market_index, names_place_and_expectation_of_what_is_wrong) {
  const auto index = MarketIndex::read(R"({"format": "deskpath.market-index", "version": 1, "series": [
    {"category": "memory", "source": "x", "points": [{"month": "2026-01", "level": 1}, {"month": "2025-10", "level": 1}]}]})",
                                       "market.json");
  ASSERT_FALSE(index);
  EXPECT_EQ(to_text(index.error()), "market.json:2: /series/0/points/1: does not come after the month before it");
}

}  // namespace
}  // namespace deskpath::test
