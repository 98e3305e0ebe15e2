// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/difference.h"

#include <gtest/gtest.h>

#include "plan/edits.h"
#include "support.h"

namespace deskpath {
namespace {

using test::plan_of;
using test::shared_part;

std::vector<std::string> lines(const Plan& before, const Plan& after) {
  std::vector<std::string> result;
  for (const PlanDifference& change : difference(before, after)) result.push_back(to_text(change));
  return result;
}

TEST(PlanDifference, equal_plans_have_none) {
  const Plan plan = with_name(plan_of({"cpu/a", "gpu/b"}), "Home");
  EXPECT_EQ(lines(plan, plan), std::vector<std::string>{});
  EXPECT_EQ(lines({}, {}), std::vector<std::string>{});
}

TEST(PlanDifference, tells_settings_with_both_values) {
  Plan before = with_budget(with_name({}, "Home"), 400'000);
  Plan after = with_seats(with_budget(with_name(before, "Office"), 500'000), 3);
  after = with_machine(with_target_roles(std::move(after), {test::role_id("data-scientist")}), MachineKind::laptop);
  EXPECT_EQ(lines(before, after),
            (std::vector<std::string>{"Name: Home → Office", "Budget: $4,000 → $5,000", "Seats: 1 → 3",
                                      "Added Target roles: data-scientist", "Machine: tower → laptop"}));
  EXPECT_EQ(lines(after, before)[3], "Removed Target roles: data-scientist");
}

TEST(PlanDifference, tells_parts_added_gone_and_changed) {
  const Plan before = plan_of({"cpu/a", "gpu/b", "desk/c"});
  Plan after = without_item(before, 1);
  after = with_added(with_price(with_quantity(std::move(after), 1, 2), 1, 30'000, test::day("2026-11-20")),
                     shared_part("psu/d"));
  after = with_status(std::move(after), 0, ItemStatus::owned);
  EXPECT_EQ(lines(before, after),
            (std::vector<std::string>{before.items[0].part->name() + ": 1 × to buy → 1 × owned",
                                      before.items[2].part->name() + ": 1 × to buy → 2 × to buy, $300 each",
                                      "Added " + after.items[2].part->name() + ": 1 × to buy",
                                      "Removed " + before.items[1].part->name() + ": 1 × to buy"}));
}

TEST(PlanDifference, tells_new_facts_of_a_part) {
  const Plan before = plan_of({"gpu/b"});
  Part part = *before.items[0].part;
  part.mpn = "N";
  const Plan after = with_part_replaced(before, 0, std::make_shared<const Part>(std::move(part)));
  EXPECT_EQ(lines(before, after), (std::vector<std::string>{"Facts of " + before.items[0].part->name() + " changed"}));
}

TEST(PlanDifference, never_calls_unequal_plans_alike) {
  const Plan before = plan_of({"cpu/a", "gpu/b"});
  Plan after = before;
  std::swap(after.items[0], after.items[1]);
  EXPECT_EQ(lines(before, after), (std::vector<std::string>{"Order or details changed"}));
  after = before;
  after.extras.emplace_back("future", "1");
  EXPECT_EQ(lines(before, after), (std::vector<std::string>{"Order or details changed"}));
  Room room;
  room.quiet = true;
  EXPECT_EQ(lines(before, with_room(before, room)), (std::vector<std::string>{"Room changed"}));
}

}  // namespace
}  // namespace deskpath
