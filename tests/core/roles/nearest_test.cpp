// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences above the comparison say only what the figures bear out.
#include "roles/nearest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;

Comparison compare_all(const std::vector<Role>& roles) {
  std::vector<const Role*> pointers;
  for (const Role& role : roles) pointers.push_back(&role);
  return compare(pointers, test::shipped());
}

TEST(MostAlike, IsThePairWithTheGreatestOverlapAlone) {
  const std::vector<Role> roles{test::role_of("a", {essential({"sql"}, 4, 1)}),
                                test::role_of("b", {essential({"sql"}, 2, 1)}),
                                test::role_of("c", {essential({"go"}, 4, 1)})};
  const auto comparison = compare_all(roles);
  // a, b: min 2 of max 4 = 50 %; the others share nothing.
  const auto best = most_alike(comparison);
  ASSERT_TRUE(best);
  EXPECT_EQ(comparison.pairs[*best].first, 0U);
  EXPECT_EQ(comparison.pairs[*best].second, 1U);
  const std::vector<Role> same{roles[0], roles[0], roles[0]};
  EXPECT_FALSE(most_alike(compare_all(same)));
  EXPECT_FALSE(most_alike(compare_all({roles[0]})));
}

TEST(ShortestMove, NeedsAWholeRangeAboveTheOthers) {
  const std::vector<Role> roles{test::role_of("a", {essential({"sql"}, 4, 1)}),
                                test::role_of("b", {essential({"sql"}, 2, 1)})};
  // From a to b all is met (100 %), from b to a half of it.
  const auto comparison = compare_all(roles);
  const auto move = shortest_move(comparison);
  ASSERT_TRUE(move);
  EXPECT_EQ(move->from, 0U);
  EXPECT_EQ(move->to, 1U);
  EXPECT_DOUBLE_EQ(move->low, 100);
  ASSERT_EQ(moves(comparison).size(), 2U);
  EXPECT_DOUBLE_EQ(moves(comparison)[1].high, 50);
  EXPECT_FALSE(shortest_move(compare_all({roles[0], roles[0]})));
}

TEST(WidestArea, NamesWhoAsksMost) {
  const std::vector<Role> roles{test::role_of("a", {essential({"sql"}, 4, 1), essential({"go"}, 3, 1)}),
                                test::role_of("b", {essential({"sql"}, 3, 1), essential({"go"}, 5, 1)})};
  const std::vector<const Role*> pointers{&roles[0], &roles[1]};
  const auto spread = widest_area(pointers, test::shipped());
  ASSERT_TRUE(spread);
  EXPECT_EQ(test::shipped().areas()[spread->area].id.str(), "programming");
  EXPECT_EQ(spread->most, 1U);
  EXPECT_EQ(spread->low, 3);
  EXPECT_EQ(spread->high, 5);
  EXPECT_FALSE(widest_area(std::vector<const Role*>{&roles[0], &roles[0]}, test::shipped()));
}

TEST(HandOffs, StandOnceWhenBothSidesStateThem) {
  Role a = test::role_of("a", {});
  Role b = test::role_of("b", {});
  a.hand_offs = {{true, b.id, "a model"}, {false, b.id, "traffic"}};
  b.hand_offs = {{false, a.id, "a model"}, {true, test::role_id("c"), "an API"}};
  const std::vector<const Role*> pointers{&a, &b};
  EXPECT_THAT(hand_offs(pointers),
              testing::ElementsAre(HandOffRow{a.id, b.id, "a model"}, HandOffRow{b.id, a.id, "traffic"},
                                   HandOffRow{b.id, test::role_id("c"), "an API"}));
}

}  // namespace
}  // namespace deskpath
