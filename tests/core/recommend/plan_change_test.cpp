// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the plan does: the bill, the findings, the levels.
#include "recommend/plan_change.h"

#include "plan/edits.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

TEST(PlanChange, NamesWhatIsGainedAndClearedAndTheBill) {
  const std::vector<const Role*> roles{&shipped_role("ai-ml-engineer")};
  const Context context = context_of("2026-11-25", &shipped_market());
  const Plan plan = plan_from_catalogue({"motherboard/gigabyte-x870e-aorus-pro", "case/lian-li-a3-matx-wood-white"});
  const Report now = review(plan, roles, context);
  const PlanChange removed = change_of(now, without_item(plan, 1), roles, context);
  ASSERT_EQ(removed.cleared.size(), 1u);
  EXPECT_EQ(removed.cleared[0].rule, "case.board");
  EXPECT_TRUE(removed.gained.empty());
  EXPECT_EQ(removed.problems(), -1);
  EXPECT_LT(removed.once_minor, 0);
  const Report after = review(without_item(plan, 1), roles, context);
  const PlanChange back = change_of(after, plan, roles, context);
  EXPECT_EQ(back.problems(), 1);
  EXPECT_EQ(back.once_minor, -removed.once_minor);
}

TEST(PlanChange, NothingChangesNothing) {
  const std::vector<const Role*> roles{&shipped_role("ai-ml-engineer")};
  const Context context = context_of("2026-11-25", &shipped_market());
  const Plan plan = template_plan("ai-ml-engineer");
  const PlanChange nothing = change_of(review(plan, roles, context), plan, roles, context);
  EXPECT_TRUE(nothing.gained.empty() && nothing.cleared.empty() && nothing.roles.empty());
  EXPECT_EQ(nothing.once_minor, 0);
}

TEST(PlanChange, TellsTheLevelThatMoves) {
  Role role = role_of("tester", {});
  WorkstationNeed need;
  need.measure = Measure::monitor_count;
  need.importance = Importance::required;
  need.minimum = 2.0;
  role.workstation.push_back(need);
  const std::vector<const Role*> roles{&role};
  const Context context{day("2026-11-25"), nullptr};
  const Plan one = plan_of({"monitor/any"});
  const PlanChange change = change_of(review(one, roles, context), with_quantity(one, 0, 2), roles, context);
  ASSERT_EQ(change.roles.size(), 1u);
  EXPECT_EQ(change.roles[0].before.low, Level::below);
  EXPECT_EQ(change.roles[0].after.low, Level::ideal);
}

}  // namespace
}  // namespace deskpath
