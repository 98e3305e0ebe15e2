// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/what_if.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::rated;
using test::skill;

const Role a = test::role_of("a", {essential({"sql"}, 4, 5), essential({"python"}, 4, 5)});
const Role b = test::role_of("b", {essential({"sql"}, 2, 5)});
const std::vector<const Role*> roles{&a, &b};

TEST(WhatIf, moves_all_roles_and_leaves_the_ratings) {
  const Profile profile = rated(rated({}, "sql", 1), "python", 2);
  const std::vector<LevelOverride> moved{{skill("sql"), 3}};
  const WhatIf result = what_if(profile, roles, moved);
  // a: (5·1 + 5·2) of 40 is 37.5 %, (15 + 10) of 40 is 62.5 %; b: 5 of 10, then all.
  EXPECT_EQ(result.roles.at(0).before.point, 37.5);
  EXPECT_EQ(result.roles.at(0).after.point, 62.5);
  EXPECT_EQ(result.roles.at(0).change(), 25.0);
  EXPECT_EQ(result.roles.at(1).change(), 50.0);
  EXPECT_EQ(profile.current(skill("sql"))->level, 1);
  EXPECT_EQ(result.moved, moved);
  EXPECT_EQ(result.closest_before, 1U);
  EXPECT_EQ(result.closest_after, 1U);
}

TEST(WhatIf, to_the_own_level_changes_nothing_whatever_the_confidence) {
  const Profile profile = rated({}, "sql", 1, Confidence::guess);
  const WhatIf result = what_if(profile, roles, std::vector<LevelOverride>{{skill("sql"), 1}});
  EXPECT_EQ(with_levels(profile, std::vector<LevelOverride>{{skill("sql"), 1}}), profile);
  EXPECT_EQ(result.roles.at(0).change(), 0.0);
  EXPECT_EQ(result.roles.at(0).before.high, result.roles.at(0).after.high);
  EXPECT_TRUE(result.moved.empty());
}

TEST(WhatIf, of_an_unrated_skill_has_no_change_to_state) {
  const WhatIf result = what_if({}, roles, std::vector<LevelOverride>{{skill("python"), 9}});
  EXPECT_FALSE(result.roles.at(0).before.point);
  EXPECT_EQ(result.roles.at(0).after.point, 100.0) << "above 5 is 5";
  EXPECT_FALSE(result.roles.at(0).change());
  EXPECT_EQ(result.moved.at(0).level, 5);
}

TEST(WhatIf, the_last_override_of_a_skill_counts) {
  const WhatIf result =
      what_if(rated({}, "sql", 1), roles, std::vector<LevelOverride>{{skill("sql"), 4}, {skill("sql"), 2}});
  EXPECT_EQ(result.roles.at(1).after.point, 100.0);
  ASSERT_EQ(result.moved.size(), 1U);
  EXPECT_EQ(result.moved[0].level, 2);
}

}  // namespace
}  // namespace deskpath
