// SPDX-License-Identifier: GPL-3.0-or-later
// A figure opens into lines that add up to it.
#include "roles/figure_lines.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;

Role first() {
  return test::role_of("first", {essential({"sql"}, 4, 2), essential({"python", "java"}, 3, 1), test::plus("graphql", 2, 5)});
}
Role second() {
  return test::role_of("second", {essential({"go"}, 2, 1), essential({"python"}, 4, 2), essential({"sql"}, 2, 1)});
}

TEST(OverlapLines, AreThePairsAndWhatOnlyOneAsks) {
  // SQL 8 and 2: 2 of 8. A language 3 and 8: 3 of 8. Go alone: 0 of 2. Together 5 of 18.
  const auto lines = overlap_lines(first(), second());
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0].first, 1U);
  EXPECT_EQ(lines[0].second, 1U);
  EXPECT_EQ(lines[0].shared, 3);
  EXPECT_EQ(lines[0].united, 8);
  EXPECT_EQ(lines[1].shared, 2);
  EXPECT_EQ(lines[1].united, 8);
  EXPECT_FALSE(lines[2].first);
  EXPECT_EQ(lines[2].second, 0U);
  EXPECT_EQ(lines[2].united, 2);
  EXPECT_DOUBLE_EQ(lines[0].percent, 100.0 * 3 / 18);
  EXPECT_DOUBLE_EQ(lines[0].percent + lines[1].percent + lines[2].percent, overlap(first(), second()).percent);
}

TEST(TransitionLines, AreTheRequirementsOfTheRoleAimedAt) {
  // To first from second: SQL 2 of 4 with weight 2 (4 of 8), a language 3 of 3 (Python 4 is within the group).
  const auto lines = transition_lines(second(), first());
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].requirement, 0U);
  EXPECT_EQ(lines[0].low, 2);
  EXPECT_FALSE(lines[0].met());
  EXPECT_DOUBLE_EQ(lines[0].low_percent, 100.0 * 4 / 11);
  EXPECT_DOUBLE_EQ(lines[0].of_percent, 100.0 * 8 / 11);
  EXPECT_TRUE(lines[1].met());
  EXPECT_EQ(lines[1].high, 3);
}

TEST(TransitionLines, AddUpToTheTransitionOfShippedRoles) {
  const auto& roles = test::shipped().roles();
  for (const Role& from : roles) {
    for (const Role& to : roles) {
      double low = 0;
      double high = 0;
      for (const TransitionLine& line : transition_lines(from, to)) {
        low += line.low_percent;
        high += line.high_percent;
      }
      const Transition whole = transition(from, to);
      EXPECT_NEAR(low, whole.low, 1e-9);
      EXPECT_NEAR(high, whole.high, 1e-9);
    }
  }
}

}  // namespace
}  // namespace deskpath
