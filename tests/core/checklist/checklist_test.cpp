// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/checklist.h"

#include "checklist/text.h"
#include "rules/fixtures.h"
#include "support.h"

namespace deskpath {
namespace {

using test::bare_part;
using test::day;

struct Priced {
  std::string id;
  std::int64_t minor;
  std::string currency = "USD";
};

Item item_of(const Priced& priced, ItemStatus status = ItemStatus::to_buy) {
  Part part = bare_part(priced.id);
  if (priced.minor >= 0)
    part.price =
        ReferencePrice{{priced.minor, *Currency::from(priced.currency)}, "list", day("2026-01-05"), Billing::once};
  Item item;
  item.part = std::make_shared<const Part>(std::move(part));
  item.status = status;
  return item;
}

Checklist list_of(const Plan& plan) {
  const Context context{day("2026-11-23"), nullptr};
  return make_checklist(plan, review(plan, {}, context), context, test::shipped_wording());
}

TEST(Checklist, multiplies_by_quantity_and_seats_and_sums_a_section) {
  Plan plan;
  plan.seats = 3;
  plan.items = {item_of({"monitor/m", 20'000})};
  plan.items.front().quantity = 2;
  const Checklist list = list_of(plan);
  ASSERT_EQ(list.to_buy.size(), 1U);
  const ChecklistLine& line = list.to_buy.front().lines.front();
  EXPECT_EQ(line.quantity, 6);           // 2 × 3 seats
  EXPECT_EQ(line.total_minor, 120'000);  // 6 × 200.00
  EXPECT_EQ(each_text(line, list.currency), "$200");
  EXPECT_EQ(list.to_buy.front().once()->minor, 120'000);
  EXPECT_EQ(subtitle(list), "Shopping checklist of 23 Nov 2026. For 3 seats.");
}

TEST(Checklist, a_section_without_prices_has_no_sum) {
  Plan plan;
  plan.items = {item_of({"desk/d", -1})};
  const Checklist list = list_of(plan);
  EXPECT_FALSE(list.to_buy.front().once());
  EXPECT_EQ(amount_text(list.to_buy.front().lines.front(), list.currency), "no price");
}

TEST(Checklist, a_contract_that_is_owned_is_not_ordered_again) {
  Plan plan;
  plan.items = {item_of({"internet/a", 5'000}, ItemStatus::owned), item_of({"internet/b", 5'000})};
  const Checklist list = list_of(plan);
  EXPECT_TRUE(list.to_buy.empty());
  EXPECT_TRUE(list.owned.empty());
  ASSERT_EQ(list.set_up.size(), 1U);
  ASSERT_EQ(list.set_up.front().lines.size(), 2U);
  EXPECT_EQ(list.set_up.front().lines[0].title, "Order a");
  EXPECT_TRUE(list.set_up.front().lines[0].done);
  EXPECT_FALSE(list.set_up.front().lines[1].done);
}

TEST(Checklist, paid_software_is_bought_also_when_its_price_is_not_known_in_this_currency) {
  Part licensed = bare_part("software/licensed");
  licensed.set(key::software::licence, "paid");
  Item unpriced;
  unpriced.part = std::make_shared<const Part>(std::move(licensed));
  Plan plan;
  plan.currency = *Currency::from("EUR");
  plan.items = {item_of({"software/free", 0}), item_of({"os/dollars", 10'999}), unpriced};
  const Checklist list = list_of(plan);
  ASSERT_EQ(list.to_buy.size(), 1U);
  ASSERT_EQ(list.to_buy.front().lines.size(), 2U);
  EXPECT_EQ(list.to_buy.front().lines[0].model, "dollars");
  EXPECT_EQ(list.to_buy.front().lines[1].model, "licensed");
  // All three are installed, whoever pays for them.
  EXPECT_EQ(list.set_up.back().title, "Software");
  EXPECT_EQ(list.set_up.back().lines.size(), 3U);
}

TEST(Checklist, says_the_stage_of_what_is_bought_later) {
  Plan plan;
  plan.items = {item_of({"chair/c", 100}), item_of({"desk/d", 100})};
  plan.items.back().stage = 2;
  const Checklist list = list_of(plan);
  EXPECT_EQ(stage_text(list.to_buy.front().lines[0]), "");  // what is bought now stands first
  EXPECT_EQ(stage_text(list.to_buy.front().lines[1]), "Stage\u00a02");
}

TEST(Checklist, says_a_part_number_only_where_the_name_does_not) {
  ChecklistLine line;
  line.brand = "Noctua";
  line.model = "NH-D15 G2";
  EXPECT_EQ(part_number(line), "");
  line.mpn = "nh-d15 g2";
  EXPECT_EQ(part_number(line), "");
  line.mpn = "NH-D15-G2-LBC";
  EXPECT_EQ(part_number(line), "NH-D15-G2-LBC");
}

// What is free is free in every currency, so that it is not counted among the things without a price.
TEST(Checklist, free_software_has_a_price_in_every_currency) {
  Plan plan;
  plan.currency = *Currency::from("EUR");
  plan.items = {item_of({"software/free", 0}), item_of({"desk/d", 100})};
  EXPECT_EQ(list_of(plan).cost.unpriced, 1U);
}

// Fixtures of the rules have problems, warnings and unknown facts; no finding may get lost on the sheet.
TEST(Checklist, every_problem_and_warning_is_on_the_sheet_and_every_missing_fact_can_be_looked_up) {
  for (const test::RuleFixture& fixture : test::all_fixtures()) {
    Plan plan = fixture.plan;
    const Context context{day("2026-11-23"), nullptr};
    const Report report = review(plan, {}, context);
    const Checklist list = make_checklist(plan, report, context, test::shipped_wording());
    EXPECT_EQ(list.open.size(), report.summary.open_problems + report.summary.open_warnings) << fixture.name;
    EXPECT_EQ(list.look_up.empty(), report.missing_facts.empty()) << fixture.name;
    if (report.summary.open_problems == 0) continue;
    EXPECT_EQ(list.open.front().verdict, Verdict::problem);

    plan.acknowledged.push_back({report.findings.front().key(), "we know", {}, {}});
    const Checklist after = make_checklist(plan, review(plan, {}, context), context, test::shipped_wording());
    ASSERT_EQ(after.open.size(), list.open.size()) << "an accepted problem stays visible";
    EXPECT_EQ(after.open.back().accepted, "we know");
    EXPECT_EQ(verdict_text(after.open.back()), "Problem, accepted");
  }
}

TEST(Checklist, totals_name_what_is_over_the_budget) {
  Plan plan;
  plan.budget_minor = 10'000;
  plan.items = {item_of({"chair/c", 15'050}), item_of({"desk/d", 1'000}, ItemStatus::bought)};
  const auto lines = totals(list_of(plan));
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0].title + ' ' + lines[0].amount, "Still to buy $150.50");
  EXPECT_EQ(lines[1].title + ' ' + lines[1].amount, "Already bought $10");
  EXPECT_EQ(lines[2].title + ' ' + lines[2].amount, "Total $160.50");
  EXPECT_TRUE(lines[2].strong);
  EXPECT_EQ(lines[3].title + ' ' + lines[3].amount, "Over the budget of $100 $60.50");
}

TEST(Checklist, a_total_with_an_estimate_in_it_is_rounded_and_says_about) {
  Plan plan;
  Item lamp = item_of({"light/l", 5'950});
  Part part = *lamp.part;
  part.price->kind = "estimate";
  lamp.part = std::make_shared<const Part>(part);
  plan.items = {item_of({"chair/c", 10'025}), lamp};
  plan.items.back().stage = 2;
  const Checklist list = list_of(plan);
  EXPECT_EQ(price_basis(list.to_buy.front().lines[1]), "our estimate, 5 Jan 2026");
  const auto lines = totals(list);
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].amount, "$100.25");     // the chair alone is known to the cent
  EXPECT_EQ(lines[1].amount, "about $60");   // 59.50
  EXPECT_EQ(lines[2].amount, "about $160");  // 159.75
  EXPECT_EQ(price_note(list.cost),
            "The oldest price is from 5 Jan 2026. 1 price is our own estimate of what such a thing costs.");
}

TEST(Checklist, tax_is_added_to_what_is_still_to_buy) {
  Plan plan;
  plan.budget_minor = 30'000;
  plan.items = {item_of({"chair/c", 10'000}), item_of({"desk/d", 10'000}, ItemStatus::bought)};
  ChecklistOptions options;
  options.tax = 825;
  const auto lines = totals(arranged(list_of(plan), options));
  ASSERT_EQ(lines.size(), 6U);
  EXPECT_EQ(lines[2].amount, "$200");
  EXPECT_FALSE(lines[2].strong);
  EXPECT_EQ(lines[3].title, "Tax of 8.25\u00a0% on what is still to buy");
  EXPECT_EQ(lines[3].amount, "$8.25");  // of 100.00
  EXPECT_EQ(lines[4].amount, "$208.25");
  EXPECT_TRUE(lines[4].strong);
  EXPECT_EQ(lines[5].title + ' ' + lines[5].amount, "Left of the budget of $300 $91.75");
}

TEST(Checklist, months_and_hours_stand_apart_from_what_is_paid_once) {
  Plan plan;
  Part internet = bare_part("internet/i");
  internet.price = ReferencePrice{{6'500, Currency::usd()}, "list", day("2026-01-05"), Billing::monthly};
  Item line;
  line.part = std::make_shared<const Part>(internet);
  plan.items = {item_of({"chair/c", 10'000}), line};
  const auto lines = totals(list_of(plan));
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].title + ' ' + lines[0].amount, "Total $100");
  EXPECT_EQ(lines[1].title + ' ' + lines[1].amount, "Each month $65");
}

TEST(Checklist, says_what_the_target_role_still_needs) {
  Plan plan;
  plan.target_roles = {*RoleId::from("backend-engineer")};
  Part kit = bare_part("memory/kit");
  kit.set(key::memory::modules, Count{1});
  kit.set(key::memory::module_size, Gigabytes{8});
  Item item;
  item.part = std::make_shared<const Part>(kit);
  plan.items = {item};
  const Context context{day("2026-11-23"), nullptr};
  const std::vector<const Role*> roles{&test::shipped_role("backend-engineer"), &test::shipped_role("ai-ml-engineer")};
  const Checklist list = make_checklist(plan, review(plan, roles, context), context, test::shipped_wording());
  ASSERT_EQ(list.gaps.size(), 1U);  // only the target's
  EXPECT_EQ(list.gaps.front().role, "Backend engineer");
  const auto& gaps = list.gaps.front().gaps;
  const auto memory =
      std::find_if(gaps.begin(), gaps.end(), [](const ChecklistGap& gap) { return gap.measure == "Memory"; });
  ASSERT_NE(memory, gaps.end());
  EXPECT_TRUE(memory->missing);
  EXPECT_EQ(gap_text(*memory), "8 GB now, 16 GB for minimum");
  const auto chat =
      std::find_if(gaps.begin(), gaps.end(), [](const ChecklistGap& gap) { return gap.measure == "Team chat"; });
  ASSERT_NE(chat, gaps.end());
  EXPECT_EQ(gap_text(*chat), "not chosen");
}

}  // namespace
}  // namespace deskpath
