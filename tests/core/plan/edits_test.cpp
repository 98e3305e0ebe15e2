// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edits.h"

#include <gtest/gtest.h>

#include <limits>

#include "plan/plan_json.h"
#include "support.h"

namespace deskpath {
namespace {

using test::day;
using test::plan_of;
using test::shared_part;

std::vector<std::string> ids(const Plan& plan) {
  std::vector<std::string> result;
  for (const Item& item : plan.items) result.push_back(item.part->id().str());
  return result;
}

PartPtr with_model(std::string_view id, std::string model) {
  Part part = test::bare_part(id);
  part.model = std::move(model);
  return std::make_shared<const Part>(std::move(part));
}

// An item with every field set.
Plan bought_monitor() {
  Plan plan = plan_of({"cpu/a", "monitor/a"});
  plan.items[1] = {shared_part("monitor/a"), 2, ItemStatus::owned, 3, 30'000, day("2026-11-20"), "Shop", "left", {}};
  return plan;
}

TEST(PlanEdit, removing_several_keeps_the_order_of_the_rest) {
  const Plan plan = plan_of({"cpu/a", "gpu/a", "monitor/a", "desk/a"});
  EXPECT_EQ(ids(without_items(plan, std::vector<std::size_t>{3, 1})), (std::vector<std::string>{"cpu/a", "monitor/a"}));
  EXPECT_EQ(without_items(plan, std::vector<std::size_t>{4, 9}), plan);
  EXPECT_EQ(without_items(plan, {}), plan);
}

TEST(PlanEdit, adding_appends_a_new_part) {
  const Plan plan = with_added(plan_of({"cpu/a"}), shared_part("gpu/a"), ItemStatus::owned);
  EXPECT_EQ(ids(plan), (std::vector<std::string>{"cpu/a", "gpu/a"}));
  EXPECT_EQ(plan.items[1].quantity, 1);
  EXPECT_EQ(plan.items[1].status, ItemStatus::owned);
  EXPECT_EQ(plan.items[1].stage, 1);
  EXPECT_FALSE(plan.items[1].price_minor);
}

TEST(PlanEdit, adding_the_same_again_counts_up) {
  Plan plan = with_added(plan_of({"monitor/a"}), shared_part("monitor/a"));
  ASSERT_EQ(plan.items.size(), 1U);
  EXPECT_EQ(plan.items[0].quantity, 2);
  plan = with_added(plan, shared_part("monitor/a"), ItemStatus::owned);
  EXPECT_EQ(plan.items.size(), 2U) << "another status is another item";
  plan = with_added(with_stage(plan, 0, 2), shared_part("monitor/a"));
  EXPECT_EQ(plan.items.size(), 3U) << "another stage is another item";
  plan = with_added(with_quantity(plan, 2, 999), shared_part("monitor/a"));
  EXPECT_EQ(plan.items[2].quantity, 999);
}

TEST(PlanEdit, adding_stops_at_the_limit) {
  Plan plan;
  for (std::size_t i = 0; i < max_items; ++i)
    plan = with_added(std::move(plan), shared_part("cable/c" + std::to_string(i)));
  EXPECT_EQ(plan.items.size(), 1'000U);
  EXPECT_TRUE(with_added(plan, shared_part("cable/one-more")) == plan);
  EXPECT_EQ(with_added(plan, shared_part("cable/c7")).items[7].quantity, 2);
}

TEST(PlanEdit, choosing_takes_the_place_of_the_category) {
  Plan plan = plan_of({"cpu/a", "monitor/a", "gpu/a", "monitor/b"});
  plan = with_quantity(with_status(with_stage(with_price(plan, 1, 5, day("2026-01-01")), 1, 2), 1, ItemStatus::bought),
                       1, 3);
  plan = with_chosen(plan, shared_part("monitor/c"));
  EXPECT_EQ(ids(plan), (std::vector<std::string>{"cpu/a", "monitor/c", "gpu/a"}));
  EXPECT_EQ(plan.items[1].status, ItemStatus::bought);
  EXPECT_EQ(plan.items[1].stage, 2);
  EXPECT_EQ(plan.items[1].quantity, 3);
  EXPECT_FALSE(plan.items[1].price_minor) << "the price was of the other part";
}

TEST(PlanEdit, choosing_what_is_chosen_keeps_the_item) {
  const Plan plan = bought_monitor();
  EXPECT_TRUE(with_chosen(plan, shared_part("monitor/a")) == plan);
  EXPECT_EQ(ids(with_chosen(plan, shared_part("desk/a"))), (std::vector<std::string>{"cpu/a", "monitor/a", "desk/a"}));
}

TEST(PlanEdit, replacing_by_another_part_forgets_its_price_and_store) {
  const Plan plan = with_part_replaced(bought_monitor(), 1, shared_part("monitor/b"));
  EXPECT_EQ(ids(plan), (std::vector<std::string>{"cpu/a", "monitor/b"}));
  EXPECT_FALSE(plan.items[1].price_minor || plan.items[1].price_date);
  EXPECT_EQ(plan.items[1].store, "");
  EXPECT_EQ(plan.items[1].note, "left");
  EXPECT_EQ(plan.items[1].quantity, 2);
}

TEST(PlanEdit, replacing_by_a_new_record_of_the_part_keeps_the_rest) {
  const Plan plan = with_part_replaced(bought_monitor(), 1, with_model("monitor/a", "corrected"));
  EXPECT_EQ(plan.items[1].part->model, "corrected");
  EXPECT_EQ(plan.items[1].price_minor, 30'000);
  EXPECT_EQ(plan.items[1].store, "Shop");
}

TEST(PlanEdit, a_plan_holds_one_record_of_a_part) {
  Plan plan = with_added(plan_of({"monitor/a"}), shared_part("monitor/a"), ItemStatus::owned);
  plan = with_part_replaced(plan, 1, with_model("monitor/a", "corrected"));
  EXPECT_EQ(plan.items[0].part->model, "corrected") << "a correction reaches every item of the part";
  plan = with_stage(with_status(plan, 1, ItemStatus::bought), 1, 2);
  plan = with_added(plan, with_model("monitor/a", "catalogue"), ItemStatus::owned);
  ASSERT_EQ(plan.items.size(), 3U);
  EXPECT_EQ(plan.items[2].part->model, "corrected") << "the plan's record decides over the catalogue";
  plan = with_part_replaced(with_added(plan, shared_part("monitor/b")), 3, with_model("monitor/a", "catalogue"));
  EXPECT_EQ(plan.items[3].part->model, "corrected");
  EXPECT_EQ(with_chosen(plan, with_model("monitor/a", "catalogue")).items[0].part->model, "corrected");
  const auto again = read_plan(write_plan(plan), "f");
  ASSERT_TRUE(again);
  EXPECT_TRUE(*again == plan) << "nothing is lost by saving";
}

TEST(PlanEdit, removes_an_item) {
  EXPECT_EQ(ids(without_item(plan_of({"cpu/a", "gpu/a", "desk/a"}), 1)), (std::vector<std::string>{"cpu/a", "desk/a"}));
}

TEST(PlanEdit, holds_figures_of_an_item_to_their_range) {
  const Plan plan = plan_of({"cpu/a"});
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  EXPECT_EQ(with_quantity(plan, 0, 7).items[0].quantity, 7);
  EXPECT_EQ(with_quantity(plan, 0, 0).items[0].quantity, 1);
  EXPECT_EQ(with_quantity(plan, 0, least).items[0].quantity, 1);
  EXPECT_EQ(with_quantity(plan, 0, 1'000).items[0].quantity, 999);
  EXPECT_EQ(with_stage(plan, 0, 4).items[0].stage, 4);
  EXPECT_EQ(with_stage(plan, 0, 0).items[0].stage, 1);
  EXPECT_EQ(with_stage(plan, 0, 10).items[0].stage, 9);
  EXPECT_EQ(with_price(plan, 0, -1, {}).items[0].price_minor, 0);
  EXPECT_EQ(with_price(plan, 0, most, {}).items[0].price_minor, max_minor);
}

TEST(PlanEdit, sets_and_clears_a_price_with_its_day) {
  const Plan priced = with_price(plan_of({"cpu/a"}), 0, 81'900, day("2026-11-20"));
  EXPECT_EQ(priced.items[0].price_minor, 81'900);
  EXPECT_EQ(priced.items[0].price_date, day("2026-11-20"));
  const Plan cleared = with_price(priced, 0, std::nullopt, day("2026-11-20"));
  EXPECT_FALSE(cleared.items[0].price_minor || cleared.items[0].price_date);
}

TEST(PlanEdit, sets_status_store_and_note) {
  const Plan plan = with_note(with_store(with_status(plan_of({"cpu/a"}), 0, ItemStatus::bought), 0, "Shop"), 0, "note");
  EXPECT_EQ(plan.items[0].status, ItemStatus::bought);
  EXPECT_EQ(plan.items[0].store, "Shop");
  EXPECT_EQ(plan.items[0].note, "note");
}

TEST(PlanEdit, of_an_item_that_is_gone_does_nothing) {
  const Plan plan = bought_monitor();
  for (const std::size_t item : {std::size_t{2}, std::numeric_limits<std::size_t>::max()}) {
    EXPECT_TRUE(with_part_replaced(plan, item, shared_part("monitor/b")) == plan);
    EXPECT_TRUE(without_item(plan, item) == plan);
    EXPECT_TRUE(with_quantity(plan, item, 5) == plan);
    EXPECT_TRUE(with_status(plan, item, ItemStatus::to_buy) == plan);
    EXPECT_TRUE(with_stage(plan, item, 5) == plan);
    EXPECT_TRUE(with_price(plan, item, 5, {}) == plan);
    EXPECT_TRUE(with_store(plan, item, "x") == plan);
    EXPECT_TRUE(with_note(plan, item, "x") == plan);
  }
}

TEST(PlanEdit, of_the_plan_itself) {
  const Plan plan;
  EXPECT_EQ(with_name(plan, "Home").name, "Home");
  EXPECT_EQ(with_budget(plan, 500'000).budget_minor, 500'000);
  EXPECT_EQ(with_budget(plan, -1).budget_minor, 0);
  EXPECT_EQ(with_budget(plan, max_minor + 1).budget_minor, max_minor);
  EXPECT_FALSE(with_budget(with_budget(plan, 5), std::nullopt).budget_minor);
  EXPECT_EQ(with_seats(plan, 4).seats, 4);
  EXPECT_EQ(with_seats(plan, 0).seats, 1);
  EXPECT_EQ(with_seats(plan, 1'000).seats, 999);
  EXPECT_EQ(with_machine(plan, MachineKind::laptop).machine, MachineKind::laptop);
  EXPECT_EQ(with_target_roles(plan, {test::role_id("a")}).target_roles, std::vector<RoleId>{test::role_id("a")});
  Room room;
  room.quiet = true;
  EXPECT_EQ(with_room(plan, room).room, room);
  Workload workload;
  workload.vms_gb = 2.5;
  EXPECT_EQ(with_workload(plan, workload).workload, workload);
}

TEST(PlanEdit, switches_conditions_on_once_and_off) {
  Plan plan = with_condition(with_condition({}, "a", true), "b", true);
  plan = with_condition(plan, "a", true);
  EXPECT_EQ(plan.conditions, (std::vector<std::string>{"b", "a"}));
  EXPECT_EQ(with_condition(plan, "b", false).conditions, std::vector<std::string>{"a"});
  EXPECT_TRUE(with_condition(plan, "c", false) == plan);
}

TEST(PlanEdit, acknowledges_a_finding_once) {
  Plan plan = with_acknowledged({}, {"psu.load|1", "first", day("2026-01-01"), {}});
  plan = with_acknowledged(plan, {"psu.load|1", "second", {}, {}});
  ASSERT_EQ(plan.acknowledged.size(), 1U);
  EXPECT_EQ(plan.acknowledged[0].reason, "second");
  EXPECT_TRUE(without_acknowledged(plan, "psu.load|2") == plan);
  EXPECT_TRUE(without_acknowledged(plan, "psu.load|1").acknowledged.empty());
}

TEST(PlanEdit, cuts_texts_to_what_the_reader_takes_between_characters) {
  std::string long_text = "x";  // an odd start, so that the limit falls inside an é of two bytes
  for (int i = 0; i < 3'000; ++i) long_text += "é";
  Plan plan = plan_of({"cpu/a"});
  plan = with_acknowledged(with_note(with_store(with_name(plan, long_text), 0, long_text), 0, long_text),
                           {"k", long_text, {}, {}});
  EXPECT_EQ(plan.name.size(), 199U);
  EXPECT_EQ(plan.items[0].store.size(), 199U);
  EXPECT_EQ(plan.items[0].note.size(), 3'999U);
  EXPECT_EQ(plan.acknowledged[0].reason.size(), 3'999U);
  const auto again = read_plan(write_plan(plan), "f");
  ASSERT_TRUE(again) << to_text(again.error());
  EXPECT_TRUE(*again == plan);
}

}  // namespace
}  // namespace deskpath
