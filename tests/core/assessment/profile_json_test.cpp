// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "assessment/profile.h"
#include "support.h"

namespace deskpath {
namespace {

// The example of FORMATS.md with its ellipses filled.
const std::string example = R"({
  "format": "deskpath.profile",
  "version": 1,
  "name": "Kim",
  "target_role": "ai-ml-engineer",
  "conditions": [],
  "hours_per_week": 6,
  "ratings": [
    {
      "skill": "python",
      "history": [
        {
          "date": "2026-11-23",
          "level": 3,
          "confidence": "sure",
          "last_used": "2026-11",
          "evidence": "A tested package",
          "link": "https://example.com"
        }
      ]
    }
  ],
  "likes": {
    "backend-engineer/design-an-api": 1
  },
  "interests": {
    "r": 12,
    "i": 34,
    "a": 15,
    "s": 10,
    "e": 8,
    "c": 22
  },
  "goals": [
    "Build a platform"
  ],
  "snapshots": [
    {
      "name": "Start",
      "date": "2026-11-23"
    }
  ]
}
)";

Problems problems_of(std::string_view text) {
  const auto profile = read_profile(text, "me.deskprofile");
  return profile ? Problems{} : profile.error();
}

// A sound profile with one more line of members, the second line of the text.
void expect_problem(const std::string& line, const std::string& message, const std::string& pointer) {
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.profile\", \"version\": 1,\n" + line + "}"),
            (Problems{{message, "me.deskprofile", pointer, 2}}))
      << line;
}

TEST(ProfileJson, reads_the_example_of_the_formats) {
  const auto profile = read_profile(example, "me.deskprofile");
  ASSERT_TRUE(profile) << to_text(profile.error());
  EXPECT_EQ(profile->name, "Kim");
  EXPECT_EQ(profile->target_role, test::role_id("ai-ml-engineer"));
  EXPECT_EQ(profile->hours_per_week, 6);
  const Rating* rating = profile->current(test::skill("python"));
  ASSERT_NE(rating, nullptr);
  EXPECT_EQ(
      *rating,
      (Rating{test::day("2026-11-23"), 3, Confidence::sure, "2026-11", "A tested package", "https://example.com", {}}));
  EXPECT_EQ(profile->likes, (std::vector<std::pair<std::string, int>>{{"backend-engineer/design-an-api", 1}}));
  EXPECT_EQ(profile->interests, (std::array<std::int64_t, 6>{12, 34, 15, 10, 8, 22}));
  EXPECT_EQ(profile->snapshots.at(0).name, "Start");
}

TEST(ProfileJson, writes_the_example_back_to_the_byte) {
  EXPECT_EQ(write_profile(*read_profile(example, "f")), example);
}

TEST(ProfileJson, writes_a_new_profile_that_reads_back) {
  Profile profile = test::rated({}, "sql", 0, Confidence::guess);
  profile.likes = {{"a/b", -1}, {"c/d", 0}};
  const std::string text = write_profile(profile);
  const auto again = read_profile(text, "f");
  ASSERT_TRUE(again) << to_text(again.error());
  EXPECT_TRUE(*again == profile);
  EXPECT_EQ(write_profile(*again), text);
  EXPECT_FALSE(again->target_role || again->interests);
}

TEST(ProfileJson, keeps_ones_own_hours_of_a_step) {
  const std::string text =
      R"({"format": "deskpath.profile", "version": 1, "hours": {"sql": [null, 25, null, null, 0]}})";
  const auto profile = read_profile(text, "f");
  ASSERT_TRUE(profile) << to_text(profile.error());
  ASSERT_EQ(profile->hours.size(), 1U);
  EXPECT_EQ(profile->hours[0].hours[1], 25);
  EXPECT_FALSE(profile->hours[0].hours[0]);
  const std::string once = write_profile(*profile);
  EXPECT_NE(once.find("\"hours\": {\n    \"sql\": [\n      null,\n      25,"), std::string::npos) << once;
  EXPECT_TRUE(*read_profile(once, "f") == *profile);
  EXPECT_EQ(write_profile({}).find("\"hours\""), std::string::npos);
  const std::string expected = "is not a list of five whole numbers of hours, or null for the catalogue's";
  expect_problem(R"("hours": {"sql": [1, 2, 3, 4]})", expected, "/hours/sql");
  expect_problem(R"("hours": {"sql": [1, 2, 3, 4, -1]})", expected, "/hours/sql");
  expect_problem(R"("hours": {"SQL": []})", "is for \"SQL\", which is no skill id", "/hours/SQL");
}

TEST(ProfileJson, keeps_unknown_members_at_every_level) {
  const std::string text =
      R"({"format": "deskpath.profile", "version": 1, "mood": {"x": [1.5]},
          "ratings": [{"skill": "sql", "pinned": true, "history": [{"date": "2026-01-01", "level": 1, "by": "Jo"}]}],
          "interests": {"r": 1, "i": 2, "a": 3, "s": 4, "e": 5, "c": 6, "taken": "2026-01-01"},
          "snapshots": [{"name": "S", "date": "2026-01-01", "colour": "blue"}]})";
  const auto profile = read_profile(text, "f");
  ASSERT_TRUE(profile) << to_text(profile.error());
  const std::string once = write_profile(*profile);
  for (const char* kept :
       {"\"mood\"", "\"pinned\": true", "\"by\": \"Jo\"", "\"colour\": \"blue\"", "\"taken\": \"2026-01-01\""}) {
    EXPECT_NE(once.find(kept), std::string::npos) << kept << " is lost from\n" << once;
  }
  EXPECT_EQ(write_profile(*read_profile(once, "f")), once);
}

TEST(ProfileJson, sorts_a_history_by_date) {
  const auto profile = read_profile(
      R"({"format": "deskpath.profile", "version": 1, "ratings": [{"skill": "sql",
          "history": [{"date": "2026-02-01", "level": 2}, {"date": "2026-01-01", "level": 1}]}]})",
      "f");
  ASSERT_TRUE(profile);
  EXPECT_EQ(profile->current(test::skill("sql"))->level, 2);
}

TEST(ProfileJson, refuses_what_is_no_profile) {
  EXPECT_EQ(problems_of(""), (Problems{{"is empty; expected a JSON document", "me.deskprofile", "", 0}}));
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.plan\", \"version\": 1}"),
            (Problems{{"is \"deskpath.plan\"; expected \"deskpath.profile\"", "me.deskprofile", "/format", 1}}));
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.profile\",\n\"version\": 2}"),
            (Problems{{"is 2; this program reads up to version 1. Use a newer Deskpath to open it", "me.deskprofile",
                       "/version", 2}}));
  for (std::size_t size = 1; size + 1 < example.size(); ++size) {
    EXPECT_EQ(problems_of(example.substr(0, size)).size(), 1U) << "cut off after " << size << " bytes";
  }
}

TEST(ProfileJson, refuses_bad_ratings_at_their_place) {
  const auto rating = [](const std::string& members) {
    return "\"ratings\": [{\"skill\": \"sql\", \"history\": [{" + members + "}]}]";
  };
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.profile\", \"version\": 1,\n" +
                        rating("\"date\": \"2026-01-01\", \"level\": 6") + "}"),
            (Problems{{"is 6; expected a whole number from 0 to 5", "me.deskprofile", "/ratings/0/history/0/level", 2},
                      {"has an empty history; expected at least one rating", "me.deskprofile", "/ratings/0", 2}}));
  EXPECT_EQ(problems_of("{\"format\": \"deskpath.profile\", \"version\": 1,\n" +
                        rating("\"date\": \"yesterday\", \"level\": 1") + "}")
                .at(0),
            (Problem{"is not a date like 2026-11-23", "me.deskprofile", "/ratings/0/history/0/date", 2}));
  expect_problem(rating(R"("date": "2026-01-01", "level": 1, "confidence": "certain")"),
                 "is \"certain\"; expected sure, unsure or guess", "/ratings/0/history/0/confidence");
  expect_problem(R"("ratings": [{"skill": "SQL", "history": []}])", "is \"SQL\", which is no skill id",
                 "/ratings/0/skill");
  expect_problem(R"("ratings": [{"history": []}])", "has no \"skill\"; expected a text", "/ratings/0");
  expect_problem(R"("ratings": [{"skill": "sql"}])", "has an empty history; expected at least one rating",
                 "/ratings/0");
  const std::string sound = R"({"skill": "sql", "history": [{"date": "2026-01-01", "level": 1}]})";
  expect_problem("\"ratings\": [" + sound + ", " + sound + "]", "rates the skill \"sql\" a second time", "/ratings/1");
}

TEST(ProfileJson, refuses_bad_members_at_their_place) {
  expect_problem(R"("target_role": "AI")", "is \"AI\", which is no role id", "/target_role");
  expect_problem(R"("hours_per_week": 169)", "is 169; expected a whole number from 0 to 168", "/hours_per_week");
  expect_problem(R"("likes": {"a/b": 2})", "is 2; expected -1, 0 or 1", "/likes/a~1b");
  expect_problem(R"("interests": {"r": 1, "i": 2, "a": 3, "s": 4, "e": 5})",
                 "has no \"c\"; expected a whole number from 0 to 40", "/interests");
  expect_problem(R"("interests": {"r": 41, "i": 2, "a": 3, "s": 4, "e": 5, "c": 6})",
                 "is 41; expected a whole number from 0 to 40", "/interests/r");
  expect_problem(R"("snapshots": [{"date": "2026-01-01"}])", "has no \"name\"; expected a text", "/snapshots/0");
  expect_problem(R"("snapshots": [{"name": "S", "date": "2026-02-30"}])", "is not a date like 2026-11-23",
                 "/snapshots/0/date");
  expect_problem(R"("goals": "rich")", "is a text; expected a list", "/goals");
}

}  // namespace
}  // namespace deskpath
