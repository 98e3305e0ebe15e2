// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/merge_profiles.h"

#include <gtest/gtest.h>

#include "base/json_merge.h"
#include "support.h"

namespace deskpath {
namespace {

using json::Object;

Profile dated(Profile profile, const char* skill, const char* date, int level) {
  return with_rating(std::move(profile), test::skill(skill),
                     Rating{test::day(date), level, Confidence::sure, {}, {}, {}, {}});
}

const Profile base = dated(dated({}, "python", "2026-05-01", 2), "sql", "2026-05-01", 1);

TEST(MergeProfiles, one_side_alone_changes) {
  const Profile changed = dated(base, "docker", "2026-11-01", 3);
  EXPECT_EQ(merged(base, changed, base), changed);
  EXPECT_EQ(merged(base, base, changed), changed);
  EXPECT_EQ(merged(base, changed, changed), changed);
  EXPECT_EQ(merged(base, base, base), base);
}

TEST(MergeProfiles, ratings_of_both_sides_are_kept) {
  const Profile mine = dated(dated(base, "python", "2026-11-01", 3), "docker", "2026-11-02", 4);
  const Profile theirs = dated(dated(base, "python", "2026-10-01", 1), "aws", "2026-11-03", 2);
  const Profile expected =
      dated(dated(dated(mine, "python", "2026-10-01", 1), "docker", "2026-11-02", 4), "aws", "2026-11-03", 2);
  EXPECT_EQ(merged(base, mine, theirs), expected);
}

TEST(MergeProfiles, the_same_rating_on_both_sides_is_mine) {
  const Profile mine = dated(base, "python", "2026-11-01", 3);
  const Profile theirs = dated(base, "python", "2026-11-01", 5);
  EXPECT_EQ(merged(base, mine, theirs), mine);
}

TEST(MergeProfiles, what_one_side_took_back_stays_away) {
  const Profile mine = without_ratings(base, test::skill("sql"));
  const Profile theirs = dated(base, "aws", "2026-11-03", 2);
  EXPECT_EQ(merged(base, mine, theirs), without_ratings(theirs, test::skill("sql")));
  EXPECT_EQ(merged(base, theirs, mine), without_ratings(theirs, test::skill("sql")));
}

TEST(MergeProfiles, what_one_side_took_back_and_the_other_changed_stays) {
  const Profile mine = without_ratings(base, test::skill("sql"));
  const Profile theirs = dated(base, "sql", "2026-11-03", 4);
  ASSERT_NE(merged(base, mine, theirs).current(test::skill("sql")), nullptr);
  EXPECT_EQ(merged(base, mine, theirs).current(test::skill("sql"))->level, 4);
}

TEST(MergeProfiles, settings_are_taken_from_the_side_that_changed_them) {
  Profile mine = with_target(base, test::role_id("data-scientist"));
  Profile theirs = base;
  theirs.hours_per_week = 9;
  theirs.extras.emplace_back("future", "[1,2]");
  mine.likes.emplace_back("a/b", 1);
  theirs.likes.emplace_back("a/c", -1);
  const Profile both = merged(base, mine, theirs);
  EXPECT_EQ(both.target_role, test::role_id("data-scientist"));
  EXPECT_EQ(both.hours_per_week, 9);
  EXPECT_EQ(both.extras, theirs.extras);
  EXPECT_EQ(both.likes.size(), 2U);
}

Object merge(const char* a, const char* b, const char* c) {
  return json::merged(Object::parse(a), Object::parse(b), Object::parse(c));
}

TEST(MergeJson, plain_lists_and_values_are_taken_whole) {
  EXPECT_EQ(merge("[1]", "[1,2]", "[1,3]"), Object::parse("[1,2]"));
  EXPECT_EQ(merge("1", "2", "3"), Object(2));
  EXPECT_EQ(merge("1", "{}", "[]"), Object::object());
}

TEST(MergeJson, entries_are_matched_by_their_key_wherever_they_stand) {
  EXPECT_EQ(merge(R"([{"id":"a","n":1},{"id":"b","n":1}])", R"([{"id":"b","n":2},{"id":"a","n":1}])",
                  R"([{"id":"a","n":3},{"id":"b","n":1},{"id":"c"}])"),
            Object::parse(R"([{"id":"b","n":2},{"id":"a","n":3},{"id":"c"}])"));
  EXPECT_EQ(merge(R"([{"date":"2"}])", R"([{"date":"2"},{"date":"9"}])", R"([{"date":"1"},{"date":"2"}])"),
            Object::parse(R"([{"date":"1"},{"date":"2"},{"date":"9"}])"));
}

TEST(MergeJson, lists_with_the_same_key_twice_are_values) {
  EXPECT_EQ(merge("[]", R"([{"id":"a","n":1},{"id":"a","n":2}])", R"([{"id":"a","n":3}])"),
            Object::parse(R"([{"id":"a","n":1},{"id":"a","n":2}])"));
}

}  // namespace
}  // namespace deskpath
