// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <unordered_set>

#include "base/identifier.h"

namespace deskpath {
namespace {

struct Case {
  std::string text;
  bool legal;
};

TEST(Identifier, of_a_role_is_a_slug) {
  const std::vector<Case> cases{{"a", true},
                                {"7", true},
                                {"ai-ml-engineer", true},
                                {"a-1-b", true},
                                {std::string(100, 'a'), true},
                                {"", false},
                                {std::string(101, 'a'), false},
                                {"-a", false},
                                {"a-", false},
                                {"a--b", false},
                                {"-", false},
                                {"A", false},
                                {"a_b", false},
                                {"a.b", false},
                                {"a b", false},
                                {"a/b", false},
                                {"../x", false},
                                {"é", false},
                                {std::string{"a\0b", 3}, false},
                                {"a\n", false}};
  for (const Case& one : cases) {
    EXPECT_EQ(RoleId::from(one.text).has_value(), one.legal) << one.text;
    EXPECT_EQ(SkillId::from(one.text).has_value(), one.legal) << one.text;
    EXPECT_EQ(AreaId::from(one.text).has_value(), one.legal) << one.text;
  }
}

TEST(Identifier, of_a_part_is_two_slugs) {
  const std::string longest(100, 'a');
  const std::vector<Case> cases{{"gpu/rtx-5070-ti", true},
                                {"a/b", true},
                                {longest + '/' + longest, true},
                                {"gpu", false},
                                {"gpu/", false},
                                {"/gpu", false},
                                {"/", false},
                                {"", false},
                                {"gpu/a/b", false},
                                {"gpu//a", false},
                                {"../x", false},
                                {"gpu/..", false},
                                {"gpu/A", false},
                                {"gpu/a ", false},
                                {longest + "a/b", false},
                                {"a/" + longest + "a", false}};
  for (const Case& one : cases) EXPECT_EQ(PartId::from(one.text).has_value(), one.legal) << one.text;
}

TEST(Identifier, compares_and_hashes_by_its_text) {
  const auto one = *RoleId::from("a");
  const auto same = *RoleId::from("a");
  const auto two = *RoleId::from("b");
  EXPECT_EQ(one, same);
  EXPECT_NE(one, two);
  EXPECT_LT(one, two);
  EXPECT_TRUE(one == std::string_view{"a"});
  EXPECT_EQ(std::unordered_set<RoleId>({one, same, two}).size(), 2U);
}

}  // namespace
}  // namespace deskpath
