// SPDX-License-Identifier: GPL-3.0-or-later
// Gaps weigh by what they cost, and the next rating is the one that tells most.
#include "assessment/gaps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::rated;

// Python 4 × 5, SQL 3 × 2, statistics 2 × 1.
Role example() {
  return test::role_of("example", {essential({"python", "java"}, 4, 5), essential({"sql"}, 3, 2),
                                   essential({"hypothesis-testing"}, 2, 1)});
}

TEST(Gaps, ShareTheLossByWeightTimesMissingLevels) {
  Profile profile = rated(rated(rated({}, "java", 2), "sql", 0), "hypothesis-testing", 2);
  // Lost: 5 · (4 − 2) = 10 and 2 · (3 − 0) = 6, so 62.5 % and 37.5 %.
  const auto found = gaps(assess(profile, example()));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].requirement, 0U);
  EXPECT_EQ(found[0].own, 2);
  EXPECT_EQ(found[0].required, 4);
  EXPECT_DOUBLE_EQ(found[0].share, 62.5);
  EXPECT_EQ(found[1].requirement, 1U);
  EXPECT_DOUBLE_EQ(found[1].share, 37.5);
}

TEST(Gaps, LeaveOutWhatIsNotRatedAndWhatIsAPlus) {
  Role role = example();
  role.skills.push_back(test::plus("graphql", 3, 1));
  EXPECT_TRUE(gaps(assess({}, role)).empty());
  EXPECT_TRUE(gaps(assess(rated({}, "graphql", 0), role)).empty());
}

TEST(NextRating, ComesFromTheWidestRange) {
  const Role first = example();
  const Role second = test::role_of("second", {essential({"sql"}, 5, 5)});
  // First: 26 of 28 points open once statistics are rated 2; second: all open.
  const Profile profile = rated({}, "hypothesis-testing", 2);
  const std::vector<Fit> fits{assess(profile, first), assess(profile, second)};
  const auto next = next_rating(fits);
  ASSERT_TRUE(next);
  EXPECT_EQ(next->role, 1U);
  EXPECT_EQ(next->requirement, 0U);
  const Profile all = rated(rated(profile, "sql", 1), "python", 1);
  EXPECT_FALSE(next_rating(std::vector<Fit>{assess(all, first), assess(all, second)}));
}

TEST(OwnAreaLevels, TakeTheGreatestAndKeepUnratedApart) {
  const auto& areas = test::shipped().areas();
  const auto levels = own_area_levels(rated(rated({}, "java", 2), "go", 0), test::shipped());
  ASSERT_EQ(levels.size(), areas.size());
  EXPECT_EQ(levels[0], 2.0);
  EXPECT_EQ(levels[1], std::nullopt);
}

}  // namespace
}  // namespace deskpath
