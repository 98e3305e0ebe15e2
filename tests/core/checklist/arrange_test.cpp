// SPDX-License-Identifier: GPL-3.0-or-later
// Order, choice and merging of lists: functions from lists to lists.
#include "checklist/checklist.h"
#include "checklist/text.h"
#include "rules/fixtures.h"
#include "support.h"

namespace deskpath {
namespace {

using test::bare_part;
using test::day;

Item item_of(const std::string& id, std::int64_t minor, const char* store = "", std::int64_t stage = 1) {
  Part part = bare_part(id);
  part.price = ReferencePrice{{minor, Currency::usd()}, "list", day("2026-01-05"), Billing::once};
  Item item;
  item.part = std::make_shared<const Part>(std::move(part));
  item.store = store;
  item.stage = stage;
  return item;
}

Checklist list_of(const Plan& plan) {
  const Context context{day("2026-11-23"), nullptr};
  return make_checklist(plan, review(plan, {}, context), context, test::shipped_wording());
}

Checklist example() {
  Plan plan;
  plan.name = "Anna";
  plan.items = {item_of("chair/c", 100, "Beta"), item_of("desk/d", 200, "", 2), item_of("monitor/m", 300, "Alpha", 2),
                item_of("monitor/n", 400, "Beta")};
  plan.items[3].status = ItemStatus::bought;
  return list_of(plan);
}

// "Title: a b; Title: c".
std::string shape(const Checklist& list) {
  std::string text;
  for (const ChecklistSection& section : list.to_buy) {
    text += (text.empty() ? "" : "; ") + section.title + ':';
    for (const ChecklistLine& line : section.lines) text += ' ' + line.model;
  }
  return text;
}

TEST(Arrange, sorts_into_groups_stores_or_stages_in_the_order_of_purchase) {
  ChecklistOptions options;
  EXPECT_EQ(shape(arranged(example(), options)), "Displays: m n; Desk and room: c d");
  options.grouping = ChecklistGrouping::store;
  EXPECT_EQ(shape(arranged(example(), options)), "Alpha: m; Beta: c n; No store chosen yet: d");  // bought things last
  options.grouping = ChecklistGrouping::stage;
  EXPECT_EQ(shape(arranged(example(), options)), "Stage 1: now: c n; Stage 2: later: m d");
}

TEST(Arrange, the_title_of_a_section_is_not_repeated_in_its_lines) {
  ChecklistOptions options;
  const auto first = [&] {
    const Checklist list = arranged(example(), options);
    return details(list.to_buy.front().lines.front(), list, false);
  };
  EXPECT_EQ(first(), (std::vector<std::string>{"Monitor", "Stage\u00a02", "Alpha"}));
  options.grouping = ChecklistGrouping::store;
  EXPECT_EQ(first(), (std::vector<std::string>{"Monitor", "Stage\u00a02"}));
}

TEST(Arrange, leaves_out_what_is_switched_off) {
  Checklist list = example();
  list.open = {{Verdict::problem, "", "", "", {}}};
  list.look_up = {{"x", {"y"}}};
  list.gaps = {{"role", {{}}}};
  list.cables = {{"c", 1, "r", {}}};
  list.owned = {{"Group", {{}}}};
  list.set_up = {{"Section", {{}}}};
  list.roles = {{"role", "minimum", true, {}}};
  const auto left = [](const Checklist& all) {
    return std::vector<bool>{!all.open.empty(),  !all.look_up.empty(), !all.gaps.empty(), !all.cables.empty(),
                             !all.owned.empty(), !all.set_up.empty(),  !all.roles.empty()};
  };
  for (const ChecklistPartInfo& part : checklist_parts) {
    ChecklistOptions options;
    options.show(part.part, false);
    std::vector<bool> expected(checklist_parts.size(), true);
    expected[static_cast<std::size_t>(part.part)] = false;
    const Checklist shown = arranged(list, options);
    EXPECT_EQ(left(shown), expected) << part.id;
    EXPECT_EQ(shape(shown), shape(list));
  }
}

TEST(RoleLines, roles_that_wait_for_the_same_choices_share_a_line) {
  Checklist list = example();
  list.gaps.clear();
  list.roles = {
      {"A", "incomplete", true, {"Webcam"}},  {"B", "incomplete", false, {"Webcam"}}, {"C", "below", false, {}},
      {"D", "incomplete", false, {"Webcam"}}, {"E", "incomplete", false, {"Desk"}},   {"F", "below", false, {}}};
  const auto lines = [&] {
    std::vector<std::string> all;
    for (const RoleLine& line : role_lines(list)) all.push_back(line.title + ": " + line.text());
    return all;
  };
  EXPECT_EQ(lines(), (std::vector<std::string>{"A: incomplete. Still to choose: Webcam",
                                               "B, D: incomplete. Still to choose: Webcam", "C: below the minimum",
                                               "E: incomplete. Still to choose: Desk", "F: below the minimum"}));
  // What the target waits for stands among its gaps then.
  list.gaps = {{"A", {{}}}};
  EXPECT_EQ(lines().front(), "A: incomplete");
}

TEST(Arrange, reads_and_writes_a_tax) {
  EXPECT_EQ(tax_from_text("8.25"), 825);
  EXPECT_EQ(tax_from_text("8,5"), 850);
  EXPECT_EQ(tax_from_text("0"), 0);
  EXPECT_EQ(tax_from_text("100"), 10'000);
  for (const char* bad : {"", "100.01", "101", "-1", "8.255", "8.", ".5", "8 %", "x", "99999999999999999999"})
    EXPECT_EQ(tax_from_text(bad), std::nullopt) << bad;
  EXPECT_EQ(tax_text(825), "8.25");
  EXPECT_EQ(tax_text(850), "8.5");
  EXPECT_EQ(tax_text(805), "8.05");
  EXPECT_EQ(tax_text(1'900), "19");
}

TEST(Merge, the_same_part_is_one_line_that_says_for_whom) {
  Plan anna;
  anna.name = "Anna";
  anna.budget_minor = 1'000;
  anna.items = {item_of("monitor/m", 300), item_of("chair/c", 100)};
  anna.items.front().quantity = 2;
  Plan ben = anna;
  ben.name = "Ben";
  ben.seats = 2;
  ben.items.front().quantity = 1;
  ben.items[1].store = "Beta";
  const std::vector<Checklist> lists{list_of(anna), list_of(ben)};
  const Checklist all = merged(lists, "One purchase");
  ASSERT_EQ(all.to_buy.size(), 2U);
  ASSERT_EQ(all.to_buy[0].lines.size(), 1U);
  const ChecklistLine& monitors = all.to_buy[0].lines.front();
  EXPECT_EQ(monitors.quantity, 4);
  EXPECT_EQ(monitors.total_minor, 1'200);
  EXPECT_EQ(shares_text(monitors.shares), "for Anna (2) and Ben (2)");
  // From another store it is another purchase.
  EXPECT_EQ(all.to_buy[1].lines.size(), 2U);
  EXPECT_EQ(subtitle(all), "Shopping checklist of 23 Nov 2026. One purchase for 2 plans. For 3 seats.");
  const auto lines = totals(all);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0].title + ' ' + lines[0].amount, "For Anna $7");
  EXPECT_EQ(lines[1].title + ' ' + lines[1].amount, "For Ben $8");
  EXPECT_EQ(lines[2].title + ' ' + lines[2].amount, "Total $15");
  EXPECT_EQ(lines[3].title + ' ' + lines[3].amount, "Left of the budget of $20 $5");
}

TEST(Merge, plans_of_one_name_are_told_apart_and_a_missing_budget_leaves_none) {
  Plan plan;
  plan.name = "Desk";
  plan.items = {item_of("monitor/m", 300)};
  const std::vector<Checklist> lists{list_of(plan), list_of(plan), list_of(plan)};
  const Checklist all = merged(lists, "All");
  EXPECT_EQ(shares_text(all.to_buy.front().lines.front().shares), "for Desk, Desk (2) and Desk (3)");
  EXPECT_EQ(all.budget_minor, std::nullopt);
}

TEST(Merge, the_note_on_prices_counts_a_shared_line_once_and_nothing_that_is_owned) {
  Plan plan;
  plan.name = "Desk";
  plan.items = {item_of("monitor/m", 30'049), item_of("chair/c", 10'000), item_of("desk/d", 20'000)};
  Part usual = *plan.items[0].part;
  usual.price->kind = "estimate";
  plan.items[0].part = std::make_shared<const Part>(usual);
  plan.items[1].part = std::make_shared<const Part>(bare_part("chair/c"));
  plan.items[2].status = ItemStatus::owned;
  const std::vector<Checklist> lists{list_of(plan), list_of(plan)};
  const Checklist all = merged(lists, "All");
  EXPECT_EQ(price_note(all.cost),
            "The oldest price is from 5 Jan 2026. 1 price is our own estimate of what such a thing costs. "
            "1 item has no price and is not in the total.");
  EXPECT_EQ(totals(all).back().title + ' ' + totals(all).back().amount, "Total about $601");
  EXPECT_EQ(all.owned.front().lines.front().quantity, 2);
}

TEST(Merge, findings_name_their_plan_and_stand_worst_first) {
  Checklist anna = example();
  anna.open = {{Verdict::warning, "t", "It is tight.", "", {}}};
  Checklist ben = anna;
  ben.plan = "Ben";
  ben.open = {{Verdict::problem, "t", "It does not fit.", "", {}}};
  const std::vector<Checklist> lists{anna, ben};
  const Checklist all = merged(lists, "All");
  ASSERT_EQ(all.open.size(), 2U);
  EXPECT_EQ(message_text(all.open[0]), "Ben: It does not fit.");
  EXPECT_EQ(message_text(all.open[1]), "Anna: It is tight.");
}

TEST(Merge, only_lists_of_one_currency_can_be_merged) {
  Checklist euros = example();
  euros.currency = *Currency::from("EUR");
  EXPECT_FALSE(same_currency(std::vector{example(), euros}));
  EXPECT_TRUE(same_currency(std::vector{euros, euros}));
}

}  // namespace
}  // namespace deskpath
