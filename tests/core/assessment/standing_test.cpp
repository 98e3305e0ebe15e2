// SPDX-License-Identifier: GPL-3.0-or-later
// Fit and interest stand side by side, and nothing is claimed while a range crosses the middle.
#include "assessment/standing.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::rated;

Role example() {
  Role role = test::role_of("example", {essential({"sql"}, 4, 1), essential({"go"}, 4, 1)});
  role.tasks = {{"one", "One", "example/one"}, {"two", "Two", "example/two"}};
  return role;
}

Standing standing_of(const Profile& profile) {
  const Role role = example();
  const Role* const roles[] = {&role};
  return standings(profile, roles).front();
}

TEST(Standing, IsOpenWhileNothingIsKnown) {
  EXPECT_EQ(standing_of({}).fit_side(), Side::open);
  EXPECT_EQ(standing_of({}).interest_side(), Side::open);
}

TEST(Standing, TakesASideOnlyWithTheWholeRange) {
  // SQL 4 of 4 is half of all for sure: 50 to 100 %. SQL 2 is a quarter: 25 to 75 %.
  EXPECT_EQ(standing_of(rated({}, "sql", 4)).fit_side(), Side::high);
  EXPECT_EQ(standing_of(rated({}, "sql", 2)).fit_side(), Side::open);
  EXPECT_EQ(standing_of(rated(rated({}, "sql", 1), "go", 2)).fit_side(), Side::low);  // 3 of 8
}

TEST(Standing, LikedNeedsAnswersOfItsOwn) {
  Profile profile = rated({}, "sql", 4);
  EXPECT_FALSE(standing_of(profile).fits_and_liked());
  profile = with_like(with_like(profile, "example/one", Like::like), "example/two", Like::dislike);
  // One of two liked is 50 %.
  EXPECT_EQ(standing_of(profile).interest_side(), Side::high);
  EXPECT_TRUE(standing_of(profile).fits_and_liked());
  profile = with_like(profile, "example/one", Like::dislike);
  EXPECT_EQ(standing_of(profile).interest_side(), Side::low);
}

TEST(Comparable, NeedsAsManyRatedOnBothDays) {
  const Role role = example();
  const Fit none = assess({}, role);
  const Fit one = assess(rated({}, "sql", 2), role);
  const Fit other = assess(rated({}, "sql", 4), role);
  const Fit both = assess(rated(rated({}, "sql", 4), "go", 0), role);
  EXPECT_TRUE(comparable({one, other}));
  EXPECT_FALSE(comparable({one, both}));
  EXPECT_FALSE(comparable({none, one}));
  EXPECT_FALSE(comparable({none, none}));
}

}  // namespace
}  // namespace deskpath
