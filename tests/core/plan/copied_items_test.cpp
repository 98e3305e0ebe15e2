// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/copied_items.h"

#include <gtest/gtest.h>

#include <array>

#include "plan/edits.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

Plan office() {
  Plan plan = plan_of({"monitor/a", "desk/b", "chair/c"});
  plan.name = "Office";
  plan = with_quantity(std::move(plan), 0, 2);
  plan = with_price(std::move(plan), 0, 12'345, day("2026-11-20"));
  plan = with_note(with_store(with_stage(std::move(plan), 0, 3), 0, "Shop"), 0, "by May");
  return with_status(std::move(plan), 1, ItemStatus::owned);
}

constexpr std::array<std::size_t, 3> first_two{0, 1, 7};

TEST(CopiedItems, bring_every_field_and_the_part_into_another_plan) {
  const Plan from = office();
  const auto copied = read_copied_items(copy_items(from, first_two));
  ASSERT_TRUE(copied) << to_text(copied.error());
  EXPECT_EQ(copied->name, "");
  const Plan into = with_pasted(plan_of({"cpu/x"}), *copied);
  ASSERT_EQ(into.items.size(), 3U);
  EXPECT_EQ(into.items[1], from.items[0]);
  EXPECT_EQ(into.items[2], from.items[1]);
  EXPECT_EQ(items_as_text(from, first_two), "2 × a\nb");
}

TEST(CopiedItems, grow_what_is_already_there_and_keep_its_record) {
  const Plan from = office();
  const auto copied = read_copied_items(copy_items(from, first_two));
  ASSERT_TRUE(copied);
  const Plan twice = with_pasted(from, *copied);
  ASSERT_EQ(twice.items.size(), 3U);
  EXPECT_EQ(twice.items[0].quantity, 4);
  Plan richer = plan_of({"monitor/a"});
  Part known = *richer.items[0].part;
  known.brand = "Known";
  richer.items[0].part = std::make_shared<const Part>(known);
  const Plan pasted = with_pasted(richer, *copied);
  ASSERT_EQ(pasted.items.size(), 3U);
  EXPECT_EQ(pasted.items[1].part->brand, "Known");
  EXPECT_EQ(with_pasted(with_quantity(from, 0, 998), *copied).items[0].quantity, max_quantity_of_item);
}

TEST(CopiedItems, leave_a_price_in_another_currency_behind) {
  const auto copied = read_copied_items(copy_items(office(), first_two));
  ASSERT_TRUE(copied);
  Plan euros;
  euros.currency = *Currency::from("EUR");
  const Plan pasted = with_pasted(euros, *copied);
  EXPECT_FALSE(pasted.items[0].price_minor.has_value());
  EXPECT_FALSE(pasted.items[0].price_date.has_value());
  EXPECT_EQ(pasted.items[0].store, "Shop");
}

TEST(CopiedItems, refuse_what_is_broken_foreign_or_empty) {
  const std::string whole = copy_items(office(), first_two);
  EXPECT_FALSE(read_copied_items(""));
  EXPECT_FALSE(read_copied_items("some words"));
  EXPECT_FALSE(read_copied_items(R"({"format": "somebody.else"})"));
  EXPECT_FALSE(read_copied_items(std::string_view{whole}.substr(0, whole.size() / 2)));
  const auto none = read_copied_items(copy_items(office(), {}));
  ASSERT_FALSE(none);
  EXPECT_EQ(to_text(none.error()), "copied items: holds no items");
}

}  // namespace
}  // namespace deskpath
