// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/role_report.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::rated;

TEST(RoleReport, SaysTheSameAsTheFunctionsItIsMadeOf) {
  Profile profile = rated(rated(rated({}, "python", 5), "sql", 1), "communication", 3);
  profile.name = "Ada";
  profile.target_role = test::role_id("backend-engineer");
  const Role* const roles[] = {&test::shipped_role("ai-ml-engineer"), &test::shipped_role("backend-engineer")};
  const RoleReport report = make_role_report(profile, roles, test::shipped(), test::day("2026-11-23"));
  EXPECT_EQ(report.profile, "Ada");
  ASSERT_EQ(report.roles.size(), 2U);
  EXPECT_FALSE(report.roles[0].target);
  EXPECT_TRUE(report.roles[1].target);
  const Fit fit = assess(profile, *roles[1]);
  EXPECT_EQ(report.roles[1].standing.fit.low, fit.low);
  EXPECT_EQ(report.roles[1].unrated.size(), fit.unrated());
  // Python 5 where 4 is asked; SQL 1 where more is asked.
  ASSERT_EQ(report.roles[1].strengths.size(), 1U);
  ASSERT_EQ(report.roles[1].gaps.size(), fit.short_of);
  ASSERT_EQ(report.pairs.size(), 1U);
  std::size_t skills = 0;
  std::size_t rated_skills = 0;
  for (const ReportArea& area : report.areas) {
    EXPECT_FALSE(area.title.empty());
    for (const ReportSkill& skill : area.skills) {
      ++skills;
      if (skill.rating) ++rated_skills;
      EXPECT_EQ(skill.asked.size(), 2U);
    }
  }
  EXPECT_EQ(skills, compare(roles, test::shipped()).skills.size());
  EXPECT_EQ(rated_skills, 3U);
}

}  // namespace
}  // namespace deskpath
