// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/profile_edits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::day;
using test::skill;
using testing::ElementsAre;

const Skill& sql() { return *test::shipped().find(skill("sql")); }

TEST(ProfileEdits, hours_of_a_step_can_be_ones_own) {
  const Profile profile = with_step_hours({}, skill("sql"), 1, 25);
  auto expected = sql().hours;
  expected[1] = 25;
  EXPECT_EQ(step_hours(profile, sql()), expected);
  EXPECT_EQ(step_hours({}, sql()), sql().hours);
  EXPECT_EQ(with_step_hours(profile, skill("sql"), 1, std::nullopt), Profile{}) << "back to the catalogue's";
  EXPECT_EQ(with_step_hours(profile, skill("sql"), 5, 1), profile) << "there is no step above 5";
  EXPECT_EQ(step_hours(with_step_hours({}, skill("sql"), 0, -3), sql())[0], 0);
}

TEST(ProfileEdits, hours_per_week_stay_within_a_week) {
  EXPECT_EQ(with_hours_per_week({}, 12).hours_per_week, 12);
  EXPECT_EQ(with_hours_per_week({}, -1).hours_per_week, 0);
  EXPECT_EQ(with_hours_per_week({}, 999).hours_per_week, 168);
}

TEST(ProfileEdits, conditions_are_switched_once) {
  const Profile on = with_condition(with_condition({}, "a", true), "a", true);
  EXPECT_THAT(on.conditions, ElementsAre("a"));
  EXPECT_TRUE(with_condition(on, "a", false).conditions.empty());
}

TEST(ProfileEdits, snapshots_are_named_once_and_sorted_by_date) {
  Profile profile = with_snapshot({}, "Later", day("2026-12-01"));
  profile = with_snapshot(std::move(profile), "Start", day("2026-11-01"));
  ASSERT_EQ(profile.snapshots.size(), 2U);
  EXPECT_EQ(profile.snapshots[0].name, "Start");
  profile = with_snapshot(std::move(profile), "Start", day("2026-12-24"));
  EXPECT_EQ(profile.snapshots.size(), 2U);
  EXPECT_EQ(profile.snapshots[1].name, "Start");
  EXPECT_EQ(with_snapshot(profile, "", day("2026-12-24")), profile);
  EXPECT_EQ(with_snapshot_renamed(profile, "Start", "Later"), profile) << "the name is taken";
  profile = with_snapshot_renamed(std::move(profile), "Start", "Christmas");
  EXPECT_EQ(profile.snapshots[1].name, "Christmas");
  EXPECT_EQ(without_snapshot(std::move(profile), "Later").snapshots.size(), 1U);
}

}  // namespace
}  // namespace deskpath
