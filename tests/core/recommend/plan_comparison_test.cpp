// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/plan_comparison.h"

#include <gtest/gtest.h>

#include "plan/edits.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

PlanComparison compared(const Plan& left, const Plan& right) {
  static const std::vector<const Role*> roles{&shipped_role("ai-ml-engineer"), &shipped_role("backend-engineer")};
  const Context context = context_of("2026-11-25");
  return compare_plans(left, review(left, roles, context), right, review(right, roles, context));
}

const std::vector<std::string> computer{"cpu/amd-ryzen-9-9950x", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc",
                                        "psu/msi-mag-a650bn", "monitor/dell-u2723qe"};

TEST(PlanComparison, of_a_plan_with_itself_differs_in_nothing) {
  const Plan plan = plan_from_catalogue(computer);
  const PlanComparison same = compared(plan, plan);
  EXPECT_EQ(same.differing_parts, 0U);
  EXPECT_EQ(same.parts.size(), 4U);
  EXPECT_EQ(same.price_delta_minor, 0);
  EXPECT_TRUE(same.only_left.empty());
  EXPECT_TRUE(same.only_right.empty());
  EXPECT_GT(same.in_both, 0U);  // 617 W of 650 W leave too little headroom
  EXPECT_EQ(same.levels.size(), 2U);
  for (const ComparedLevel& level : same.levels) EXPECT_FALSE(level.differs);
}

TEST(PlanComparison, sets_parts_of_a_category_beside_each_other_and_counts_what_a_change_clears) {
  Plan left = plan_from_catalogue(computer);
  left = with_price(std::move(left), 2, 8'000, day("2026-11-20"));
  left.seats = 2;
  Part strong = *left.items[2].part;
  Plan right = plan_from_catalogue(
      {"cpu/amd-ryzen-9-9950x", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc", "monitor/dell-u2723qe"});
  Part supply{part_id("psu/strong"), Category::psu};
  for (const auto& [key, value] : strong.attributes()) supply.set_value(key, value);
  supply.model = "Strong 1000";
  supply.set(key::psu::power, Watts{1000});
  right = with_added(std::move(right), std::make_shared<const Part>(supply));
  right = with_status(with_quantity(std::move(right), 2, 2), 2, ItemStatus::owned);
  right.budget_minor = 300'000;
  const PlanComparison result = compared(left, right);
  ASSERT_EQ(result.parts.size(), 4U);
  EXPECT_EQ(result.parts[2].subject, "Power supply");
  EXPECT_EQ(result.parts[2].left, "MSI MAG A650BN, $80");
  EXPECT_EQ(result.parts[2].right, "Strong 1000");
  EXPECT_TRUE(result.parts[2].differs);
  EXPECT_EQ(result.parts[3].left, "Dell UltraSharp U2723QE");
  EXPECT_EQ(result.parts[3].right, "2 × Dell UltraSharp U2723QE, owned");
  EXPECT_EQ(result.differing_parts, 2U);
  const auto cleared = std::any_of(result.only_left.begin(), result.only_left.end(),
                                   [](const Finding& finding) { return finding.rule == "psu.load"; });
  EXPECT_TRUE(cleared);
  const auto row = [&](std::string_view subject) {
    for (const ComparedRow& entry : result.prices) {
      if (entry.subject == subject) return entry.left + "|" + entry.right;
    }
    return std::string{"none"};
  };
  EXPECT_EQ(row("Budget"), "none|$3,000");
  EXPECT_EQ(row("Seats"), "2|1");
  EXPECT_EQ(row("Without a price"), "0|1");
  EXPECT_EQ(row("Each month"), "none");
}

TEST(PlanComparison, keeps_what_both_have_together_whatever_its_order) {
  const Plan left = plan_of({"monitor/a", "monitor/b"});
  const Plan right = plan_of({"monitor/b", "monitor/c", "monitor/d"});
  const PlanComparison result = compared(left, right);
  ASSERT_EQ(result.parts.size(), 3U);
  EXPECT_EQ(result.parts[0].subject + ": " + result.parts[0].left + "|" + result.parts[0].right, "Monitor: b|b");
  EXPECT_EQ(result.parts[1].subject + ": " + result.parts[1].left + "|" + result.parts[1].right, ": a|c");
  EXPECT_EQ(result.parts[2].left + "|" + result.parts[2].right, "|d");
}

TEST(PlanComparison, takes_no_difference_between_two_currencies) {
  Plan euros = plan_of({"desk/a"});
  euros.currency = *Currency::from("EUR");
  EXPECT_FALSE(compared(plan_of({"desk/a"}), euros).price_delta_minor.has_value());
}

}  // namespace
}  // namespace deskpath
