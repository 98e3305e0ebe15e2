// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/interest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "assessment/fit.h"
#include "roles/comparison.h"
#include "support.h"

namespace deskpath {
namespace {

using State = RiasecMatch::State;
using testing::ElementsAre;

Role with_tasks(std::string_view id, const std::vector<std::string>& tasks) {
  Role role = test::role_of(id, {});
  for (const std::string& task : tasks) role.tasks.push_back({task, "Do " + task, std::string{id} + '/' + task});
  return role;
}

Profile with_scores(std::array<std::int64_t, 6> scores) {
  Profile profile;
  profile.interests = scores;
  return profile;
}

TEST(TaskInterest, counts_neutral_as_half_and_keeps_unanswered_open) {
  const Role role = with_tasks("a", {"one", "two", "three", "four"});
  Profile profile = with_like(with_like({}, "a/one", Like::like), "a/two", Like::neutral);
  const TaskInterest found = task_interest(profile, role);
  EXPECT_EQ(found.answered, 2U);
  EXPECT_EQ(found.likes, 1U);
  EXPECT_EQ(found.neutral, 1U);
  // 1.5 of 2 answered; 1.5 to 3.5 of 4.
  EXPECT_EQ(found.point, 75.0);
  EXPECT_EQ(found.low, 37.5);
  EXPECT_EQ(found.high, 87.5);
}

TEST(TaskInterest, without_an_answer_there_is_no_figure) {
  const TaskInterest found = task_interest({}, with_tasks("a", {"one"}));
  EXPECT_FALSE(found.point);
  EXPECT_EQ(found.low, 0.0);
  EXPECT_EQ(found.high, 100.0);
  EXPECT_FALSE(task_interest({}, with_tasks("a", {})).point);
}

TEST(TaskInterest, an_answer_can_be_changed_and_taken_back) {
  Profile profile = with_like({}, "a/one", Like::like);
  profile = with_like(std::move(profile), "a/one", Like::dislike);
  EXPECT_EQ(profile.likes.size(), 1U);
  EXPECT_EQ(like_of(profile, "a/one"), Like::dislike);
  EXPECT_EQ(with_like(std::move(profile), "a/one", std::nullopt), Profile{});
}

TEST(TaskInterest, is_found_again_for_two_roles_combined) {
  const Role& first = test::shipped_role("data-scientist");
  const Role& second = test::shipped_role("backend-engineer");
  Profile profile;
  for (const Role* role : {&first, &second}) {
    for (const RoleTask& task : role->tasks) profile = with_like(std::move(profile), task.key, Like::like);
  }
  const TaskInterest both = task_interest(profile, combine(first, second));
  EXPECT_EQ(both.tasks, first.tasks.size() + second.tasks.size());
  EXPECT_EQ(both.point, 100.0);
}

TEST(InterestCheck, scores_each_type_from_0_to_40) {
  const std::vector<InterestItem> items{{"r1", 0, ""}, {"i1", 1, ""}, {"i2", 1, ""}, {"a1", 2, ""},
                                        {"s1", 3, ""}, {"e1", 4, ""}, {"c1", 5, ""}};
  Profile profile;
  const auto answer = [&](std::size_t i, Like like) {
    profile = with_interest_answer(std::move(profile), items, items[i], like);
  };
  answer(0, Like::dislike);
  answer(1, Like::like);
  answer(2, Like::neutral);
  for (std::size_t i = 3; i < 6; ++i) answer(i, Like::neutral);
  EXPECT_FALSE(profile.interests) << "conventional is not answered yet";
  EXPECT_EQ(interest_check(profile, items).next, 6U);
  answer(6, Like::like);
  // Investigative: (2 + 1) of 4 points, 30 of 40.
  EXPECT_EQ(profile.interests, (std::array<std::int64_t, 6>{0, 30, 20, 20, 20, 40}));
  EXPECT_EQ(interest_check(profile, items).answered, 7U);
  profile = with_interest_answer(std::move(profile), items, items[6], std::nullopt);
  EXPECT_FALSE(profile.interests);
}

TEST(InterestCheck, needs_three_answers_of_each_type) {
  const auto& items = test::shipped().interest_items();
  ASSERT_EQ(items.size(), 30U);
  Profile profile;
  std::array<int, 6> given{};
  for (const InterestItem& item : items) {
    if (given[item.type] == 3) continue;
    EXPECT_FALSE(profile.interests);
    ++given[item.type];
    profile = with_interest_answer(std::move(profile), items, item, Like::neutral);
  }
  EXPECT_EQ(profile.interests, (std::array<std::int64_t, 6>{20, 20, 20, 20, 20, 20}));
}

TEST(RiasecMatch, is_the_correlation_of_the_six_scores) {
  // The worked example: R12 I34 A15 S10 E8 C22 against O*NET's data scientists gives .978, software
  // developers .866.
  const Profile profile = with_scores({12, 34, 15, 10, 8, 22});
  const RiasecMatch scientist = riasec_match(profile, test::shipped_role("data-scientist"));
  EXPECT_EQ(scientist.state, State::known);
  EXPECT_NEAR(scientist.correlation, 0.978, 0.0005);
  EXPECT_NEAR(riasec_match(profile, test::shipped_role("backend-engineer")).correlation, 0.866, 0.0005);
}

TEST(RiasecMatch, says_what_is_missing_instead_of_a_figure) {
  const Role& role = test::shipped_role("data-scientist");
  EXPECT_EQ(riasec_match({}, role).state, State::no_scores);
  EXPECT_EQ(riasec_match(with_scores({20, 20, 20, 20, 20, 20}), role).state, State::too_flat);
  EXPECT_EQ(riasec_match(with_scores({20, 27, 20, 20, 20, 20}), role).state, State::too_flat);
  EXPECT_EQ(riasec_match(with_scores({20, 28, 20, 20, 20, 20}), role).state, State::known);
  EXPECT_EQ(riasec_match(with_scores({0, 40, 0, 0, 0, 40}), test::role_of("x", {})).state, State::no_profile);
}

TEST(RiasecMatch, names_the_high_points) {
  EXPECT_EQ(riasec_code(with_scores({12, 34, 15, 10, 8, 22})), "IC");
  EXPECT_EQ(riasec_code(with_scores({20, 20, 20, 20, 20, 20})), "");
  EXPECT_EQ(riasec_code({}), "");
}

TEST(Goals, are_served_or_not_and_ones_own_are_not_judged) {
  Role a = test::role_of("a", {});
  Role b = test::role_of("b", {});
  a.goals = {"Lead a team", "Ship products"};
  b.goals = {"Lead a team"};
  const std::vector<const Role*> roles{&a, &b};
  Profile profile;
  for (const char* goal : {"Ship products", "Lead a team", "Work four days a week"})
    profile = with_goal(std::move(profile), goal, true);
  const auto statements = goal_statements(profile, roles);
  ASSERT_EQ(statements.size(), 3U);
  EXPECT_EQ(statements[0].text, "Lead a team");
  EXPECT_THAT(statements[0].served, ElementsAre(true, true));
  EXPECT_THAT(statements[1].served, ElementsAre(true, false));
  EXPECT_FALSE(statements[2].judged());
  EXPECT_TRUE(statements[2].chosen);
  const GoalFit for_b = goal_fit(profile, b, roles);
  EXPECT_EQ(for_b.chosen, 2U);
  EXPECT_EQ(for_b.served, 1U);
  EXPECT_EQ(for_b.unjudged, 1U);
  EXPECT_EQ(with_goal(profile, "Lead a team", false).goals.size(), 2U);
  EXPECT_EQ(with_goal(profile, "Lead a team", true).goals.size(), 3U) << "not twice";
}

TEST(Interest, never_moves_the_skill_fit) {
  const Role& role = test::shipped_role("data-scientist");
  Profile profile = test::rated({}, "python", 3);
  const double before = *assess(profile, role).point;
  for (const RoleTask& task : role.tasks) profile = with_like(std::move(profile), task.key, Like::dislike);
  EXPECT_EQ(assess(profile, role).point, before);
  EXPECT_EQ(interest(profile, role, {}).tasks.point, 0.0);
}

}  // namespace
}  // namespace deskpath
