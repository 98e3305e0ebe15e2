// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/profile.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::day;
using test::skill;

Rating rating(std::string_view date, int level) { return {day(date), level, Confidence::sure, {}, {}, {}, {}}; }

std::vector<std::string> days(const SkillRatings& entry) {
  std::vector<std::string> result;
  for (const Rating& one : entry.history) result.push_back(one.date.iso());
  return result;
}

TEST(Profile, starts_without_ratings) {
  const Profile profile;
  EXPECT_EQ(profile.current(skill("python")), nullptr);
  EXPECT_EQ(profile.hours_per_week, 5);
}

TEST(Profile, keeps_the_history_by_date_whatever_the_order_of_rating) {
  Profile profile = with_rating({}, skill("python"), rating("2026-03-01", 3));
  profile = with_rating(profile, skill("python"), rating("2026-01-01", 1));
  profile = with_rating(profile, skill("python"), rating("2026-02-01", 2));
  ASSERT_EQ(profile.ratings.size(), 1U);
  EXPECT_EQ(days(profile.ratings[0]), (std::vector<std::string>{"2026-01-01", "2026-02-01", "2026-03-01"}));
  EXPECT_EQ(profile.current(skill("python"))->level, 3) << "the newest by date counts";
}

TEST(Profile, replaces_a_rating_of_the_same_day) {
  Profile profile = with_rating({}, skill("python"), rating("2026-03-01", 3));
  profile = with_rating(profile, skill("python"), rating("2026-04-01", 4));
  profile = with_rating(profile, skill("python"), rating("2026-03-01", 5));
  ASSERT_EQ(profile.ratings[0].history.size(), 2U);
  EXPECT_EQ(profile.ratings[0].history[0].level, 5);
  EXPECT_EQ(profile.current(skill("python"))->level, 4);
}

TEST(Profile, edits_leave_the_value_before_as_it_was) {
  const Profile before = with_rating({}, skill("python"), rating("2026-03-01", 3));
  const Profile after = with_rating(before, skill("python"), rating("2026-03-01", 5));
  EXPECT_EQ(before.current(skill("python"))->level, 3);
  EXPECT_FALSE(before == after);
  EXPECT_TRUE(before == with_rating({}, skill("python"), rating("2026-03-01", 3)));
}

TEST(Profile, forgets_all_ratings_of_a_skill) {
  Profile profile = with_rating({}, skill("python"), rating("2026-03-01", 3));
  profile = with_rating(profile, skill("sql"), rating("2026-03-01", 2));
  profile = without_ratings(std::move(profile), skill("python"));
  EXPECT_EQ(profile.current(skill("python")), nullptr);
  EXPECT_EQ(profile.current(skill("sql"))->level, 2);
  EXPECT_TRUE(without_ratings(profile, skill("go")) == profile);
}

TEST(Profile, aims_at_a_role_or_none) {
  const Profile aimed = with_target({}, test::role_id("data-scientist"));
  EXPECT_EQ(aimed.target_role, test::role_id("data-scientist"));
  EXPECT_FALSE(with_target(aimed, std::nullopt).target_role);
  EXPECT_EQ(confidence_name(Confidence::unsure), "unsure");
}

}  // namespace
}  // namespace deskpath
