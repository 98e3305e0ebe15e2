// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever meets an any-of group has one of its members, and that one counts everywhere or nowhere.
#include <gtest/gtest.h>

#include "roles/comparison.h"
#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::role_of;
using test::shipped;

TEST(Transition, one_member_is_not_counted_for_two_requirements_that_need_two) {
  const Role from = role_of("a", {essential({"python", "java"}, 4, 5)});
  const Role to = role_of("b", {essential({"python"}, 4, 5), essential({"java"}, 4, 3)});
  // Python brings 20 of 32 points, Java 12.
  const Transition found = transition(from, to);
  EXPECT_DOUBLE_EQ(found.low, 100.0 * 12 / 32);
  EXPECT_DOUBLE_EQ(found.high, 100.0 * 20 / 32);
  EXPECT_EQ(found.steps[0].low, 0);
  EXPECT_EQ(found.steps[0].high, 4) << "each alone may be met";
  EXPECT_EQ(found.steps[0].at_high, 4);
  EXPECT_EQ(found.steps[1].at_high, 0) << "but not both";
  EXPECT_EQ(found.steps[1].at_low, 4);
}

TEST(Transition, one_member_may_meet_several_requirements) {
  const Role from = role_of("a", {essential({"python", "java"}, 4, 5)});
  const Role to = role_of("b", {essential({"python", "go"}, 4, 5), essential({"python", "r"}, 2, 5)});
  const Transition found = transition(from, to);
  EXPECT_EQ(found.low, 0.0) << "with Java";
  EXPECT_EQ(found.high, 100.0) << "with Python";
  EXPECT_EQ(found.steps[1].from, 0U);
}

TEST(Transition, to_itself_is_whole_and_every_range_is_in_order) {
  for (const Role& from : shipped().roles()) {
    for (const Role& to : shipped().roles()) {
      const Transition found = transition(from, to);
      EXPECT_LE(found.low, found.high) << from.title << " to " << to.title;
      EXPECT_GE(found.low, 0.0);
      EXPECT_LE(found.high, 100.0);
      if (from.id == to.id) {
        EXPECT_EQ(found.low, 100.0) << from.title;
      }
      EXPECT_DOUBLE_EQ(overlap(from, to).percent, overlap(to, from).percent);
    }
  }
}

TEST(Transition, with_more_choices_than_can_be_tried_stays_within_bounds) {
  std::vector<SkillRequirement> many;
  std::vector<SkillRequirement> aims;
  for (int i = 0; i < 12; ++i) {
    std::vector<std::string> members;
    for (int j = 0; j < 4; ++j) {
      members.push_back("s-" + std::to_string(i) + '-' + std::to_string(j));
      aims.push_back(essential({members.back()}, 4, 1));
    }
    many.push_back(essential(members, 4, 1));
  }
  const Transition found = transition(role_of("a", many), role_of("b", aims));
  // The truth is 12 of 48 at both ends.
  EXPECT_LE(found.low, 25.0);
  EXPECT_GE(found.high, 25.0);
  EXPECT_EQ(transition(role_of("a", many), role_of("a", many)).low, 100.0);
}

}  // namespace
}  // namespace deskpath
