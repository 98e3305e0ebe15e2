// SPDX-License-Identifier: GPL-3.0-or-later
// The dozen questions tell roles apart, and every answer narrows the ranges.
#include "assessment/telling_skills.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::rated;
using test::role_of;
using test::shipped;
using testing::ElementsAre;

std::vector<std::string> ids(const std::vector<SkillId>& members) {
  std::vector<std::string> result;
  for (const SkillId& id : members) result.push_back(id.str());
  return result;
}

std::vector<const Role*> shipped_roles() {
  std::vector<const Role*> roles;
  for (const Role& role : shipped().roles()) roles.push_back(&role);
  return roles;
}

TEST(TellingSkills, leave_out_what_weighs_the_same_for_all) {
  // Each role: half of its fit on the language, half on a database of its own.
  const Role a = role_of("a", {essential({"python", "java"}, 4, 5), essential({"sql"}, 4, 5)});
  const Role b = role_of("b", {essential({"python", "go"}, 4, 5), essential({"nosql"}, 4, 5)});
  const std::vector<const Role*> roles{&a, &b};
  const auto questions = telling_skills(roles, shipped());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_THAT(ids(questions[0].members), ElementsAre("sql"));
  EXPECT_THAT(ids(questions[1].members), ElementsAre("nosql"));
  EXPECT_DOUBLE_EQ(questions[0].separation, 50.0);
  EXPECT_THAT(questions[0].shares, ElementsAre(50.0, 0.0));
}

TEST(TellingSkills, take_the_mean_difference_over_all_pairs) {
  // sql: 100, 50 and 0 percent, so (50 + 100 + 50) / 3.
  const Role a = role_of("a", {essential({"sql"}, 4, 5)});
  const Role b = role_of("b", {essential({"sql"}, 5, 2), essential({"r"}, 5, 2)});
  const Role c = role_of("c", {essential({"r"}, 4, 5)});
  const std::vector<const Role*> roles{&a, &b, &c};
  const auto questions = telling_skills(roles, shipped());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_NEAR(questions[0].separation, 200.0 / 3, 1e-9);
  EXPECT_THAT(ids(questions[0].members), ElementsAre("sql")) << "the first of two that tell as much";
}

TEST(TellingSkills, ask_once_for_all_that_meets_the_same) {
  const Role a = role_of("a", {essential({"java", "python"}, 4, 5)});
  const Role b = role_of("b", {essential({"python", "go"}, 5, 2), essential({"sql"}, 5, 2)});
  const std::vector<const Role*> roles{&a, &b};
  const auto questions = telling_skills(roles, shipped());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_THAT(ids(questions[0].members), ElementsAre("python", "java", "go")) << "python, which both name, first";
  EXPECT_THAT(questions[0].shares, ElementsAre(100.0, 50.0)) << "before sql: both separate by 50, this one covers more";
}

TEST(TellingSkills, of_the_shipped_roles_are_a_dozen_different_ones) {
  const auto roles = shipped_roles();
  const auto questions = telling_skills(roles, shipped());
  EXPECT_EQ(questions.size(), most_telling);
  std::set<std::string> seen;
  double last = 100;
  for (const TellingSkill& question : questions) {
    EXPECT_FALSE(question.title.empty());
    EXPECT_LE(question.separation, last + 1e-9);
    last = question.separation;
    EXPECT_TRUE(seen.insert(question.members.front().str()).second) << question.title;
  }
  EXPECT_EQ(telling_skills(roles, shipped(), 3).size(), 3U);
  EXPECT_TRUE(telling_skills({}, shipped()).empty());
}

TEST(QuickAnswer, counts_and_points_to_the_next_question) {
  const Role a = role_of("a", {essential({"sql"}, 4, 5)});
  const Role b = role_of("b", {essential({"r"}, 4, 5)});
  const std::vector<const Role*> roles{&a, &b};
  const auto questions = telling_skills(roles, shipped());
  QuickAnswer answer = quick_answer({}, roles, questions);
  EXPECT_EQ(answer.questions, 2U);
  EXPECT_EQ(answer.answered, 0U);
  EXPECT_EQ(answer.next, 0U);
  EXPECT_FALSE(answer.closest);
  answer = quick_answer(rated({}, "r", 3), roles, questions);
  EXPECT_EQ(answer.next, 0U);
  EXPECT_FALSE(answer.closest) << "a is still 0 to 100 %";
  EXPECT_THAT(answer.order, ElementsAre(1U, 0U));
  answer = quick_answer(rated(rated({}, "r", 3), "sql", 1), roles, questions);
  EXPECT_EQ(answer.answered, 2U);
  EXPECT_FALSE(answer.next);
  EXPECT_EQ(answer.closest, 1U);
}

TEST(QuickAnswer, none_of_these_is_zero_for_the_unrated_members_only) {
  const TellingSkill question{{test::skill("python"), test::skill("java")}, "A language", {}, 0};
  const Profile profile = with_none_of(rated({}, "java", 2), question, test::day("2026-11-25"));
  EXPECT_EQ(profile.current(test::skill("python"))->level, 0);
  EXPECT_EQ(profile.current(test::skill("java"))->level, 2);
  EXPECT_TRUE(answered(profile, question));
  EXPECT_FALSE(answered({}, question));
}

TEST(Narrowing, every_answer_lies_within_the_range_before_it) {
  const auto roles = shipped_roles();
  const auto questions = telling_skills(roles, shipped());
  Profile profile;
  int level = 0;
  for (const TellingSkill& question : questions)
    profile = rated(std::move(profile), question.members.front().str(), level++ % 6);
  const auto steps = narrowing(profile, roles, questions);
  ASSERT_EQ(steps.size(), questions.size() + 1);
  EXPECT_FALSE(steps.front().question);
  for (std::size_t i = 1; i < steps.size(); ++i) {
    double before = 0;
    double after = 0;
    for (std::size_t r = 0; r < roles.size(); ++r) {
      EXPECT_GE(steps[i].fits[r].low, steps[i - 1].fits[r].low - 1e-9);
      EXPECT_LE(steps[i].fits[r].high, steps[i - 1].fits[r].high + 1e-9);
      before += steps[i - 1].fits[r].high - steps[i - 1].fits[r].low;
      after += steps[i].fits[r].high - steps[i].fits[r].low;
    }
    EXPECT_LT(after, before - 1.0) << questions[*steps[i].question].title;
  }
}

TEST(Narrowing, leaves_out_questions_without_an_answer) {
  const auto roles = shipped_roles();
  EXPECT_EQ(narrowing({}, roles, telling_skills(roles, shipped())).size(), 1U);
}

}  // namespace
}  // namespace deskpath
