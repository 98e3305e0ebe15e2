// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "assessment/profile_edits.h"
#include "support.h"

namespace deskpath {
namespace {

using test::day;
using test::essential;
using test::skill;

const Role role = test::role_of("example", {essential({"sql"}, 4, 5), essential({"python"}, 4, 5)});
const std::vector<const Role*> roles{&role};

Profile rate(Profile profile, std::string_view id, std::string_view date, int level, const std::string& used = {}) {
  return with_rating(std::move(profile), skill(id), {day(date), level, Confidence::sure, used, {}, {}, {}});
}

// SQL 1, a month later 3; Python first rated then; Go fell.
Profile learner() {
  Profile profile = rate({}, "sql", "2026-10-25", 1);
  profile = rate(std::move(profile), "go", "2026-10-25", 2);
  profile = rate(std::move(profile), "sql", "2026-11-25", 3);
  profile = rate(std::move(profile), "python", "2026-11-25", 2);
  profile = rate(std::move(profile), "go", "2026-11-25", 1);
  return with_snapshot(with_snapshot(std::move(profile), "Start", day("2026-10-31")), "Now", day("2026-11-25"));
}

TEST(History, the_profile_as_of_a_date_knows_nothing_later) {
  const Profile then = profile_as_of(learner(), day("2026-11-24"));
  EXPECT_EQ(then.current(skill("sql"))->level, 1);
  EXPECT_EQ(then.current(skill("python")), nullptr);
  EXPECT_EQ(profile_as_of(learner(), day("2026-11-25")), learner());
  EXPECT_TRUE(profile_as_of(learner(), day("2026-01-01")).ratings.empty());
}

TEST(History, fits_are_given_for_every_day_and_snapshot) {
  const auto points = fit_history(learner(), roles);
  ASSERT_EQ(points.size(), 3U);
  EXPECT_EQ(points[0].date, day("2026-10-25"));
  EXPECT_EQ(points[0].fits[0].point, 25.0);
  EXPECT_FALSE(points[0].snapshot);
  EXPECT_EQ(points[1].snapshot, 0U);
  // SQL 3 and Python 2 of 4 each.
  EXPECT_EQ(points[2].fits[0].point, 62.5);
  EXPECT_EQ(points[2].snapshot, 1U);
  EXPECT_TRUE(fit_history({}, roles).empty());
}

TEST(History, a_skills_ratings_come_oldest_first) {
  const Profile profile = learner();
  const auto ratings = skill_history(profile, skill("sql"));
  ASSERT_EQ(ratings.size(), 2U);
  EXPECT_EQ(ratings[0].level, 1);
  EXPECT_EQ(ratings[1].level, 3);
  EXPECT_TRUE(skill_history(profile, skill("java")).empty());
}

TEST(History, the_difference_names_what_rose_what_is_new_and_what_fell) {
  const Difference found = difference(learner(), day("2026-11-25"), day("2026-10-31"), roles);
  EXPECT_EQ(found.from, day("2026-10-31")) << "whichever is given first";
  EXPECT_EQ(found.skills,
            (std::vector<SkillChange>{{skill("sql"), 1, 3}, {skill("python"), std::nullopt, 2}, {skill("go"), 2, 1}}));
  EXPECT_EQ(found.roles.at(0).change(), 37.5);
  EXPECT_TRUE(difference(learner(), day("2026-11-25"), day("2026-11-30"), roles).skills.empty());
}

TEST(Staleness, counts_from_the_last_use_or_else_the_rating) {
  const Date today = day("2026-11-25");
  EXPECT_FALSE(staleness({}, skill("sql"), today));
  EXPECT_FALSE(staleness(rate({}, "sql", "2025-12-31", 3), skill("sql"), today)->stale);
  EXPECT_TRUE(staleness(rate({}, "sql", "2025-11-30", 3), skill("sql"), today)->stale);
  const auto used = staleness(rate({}, "sql", "2026-11-01", 3, "2025-03"), skill("sql"), today);
  EXPECT_EQ(used->used_months_ago, 20);
  EXPECT_EQ(used->rated_months_ago, 0);
  EXPECT_TRUE(used->stale) << "rated lately, but not used for long";
  EXPECT_FALSE(staleness(rate({}, "sql", "2020-01-01", 3, "2026-10"), skill("sql"), today)->stale) << "in use";
  EXPECT_FALSE(staleness(rate({}, "sql", "2026-11-01", 0, "2020-01"), skill("sql"), today)->stale) << "nothing to fade";
  EXPECT_FALSE(staleness(rate({}, "sql", "2026-11-01", 3, "lately"), skill("sql"), today)->used_months_ago);
  EXPECT_EQ(stale_skills(rate(learner(), "sql", "2026-11-26", 3, "2024-01"), test::shipped(), today),
            std::vector<SkillId>{skill("sql")});
}

}  // namespace
}  // namespace deskpath
