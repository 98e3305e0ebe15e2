// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/fit.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::plus;
using test::rated;
using test::role_of;

// Language 4 × 5 = 20, sql 3 × 2 = 6, talk 2 × 1 = 2: 28 in all, and a plus.
Role role() {
  return role_of("r", {essential({"python", "java"}, 4, 5), essential({"sql"}, 3, 2), essential({"talk"}, 2, 1),
                       plus("rag", 3, 5)});
}

TEST(Fit, of_nothing_rated_has_no_figure) {
  const Fit fit = assess({}, role());
  EXPECT_FALSE(fit.point);
  EXPECT_DOUBLE_EQ(fit.low, 0.0);
  EXPECT_DOUBLE_EQ(fit.high, 100.0);
  EXPECT_EQ(fit.essentials, 3U);
  EXPECT_EQ(fit.rated, 0U);
  EXPECT_EQ(fit.unrated(), 3U);
  EXPECT_EQ(fit.short_of, 0U);
  ASSERT_EQ(fit.contributions.size(), 4U);
  EXPECT_FALSE(fit.contributions[0].skill);
  EXPECT_EQ(fit.contributions[0].gap(), 0) << "unrated is not zero";
  EXPECT_DOUBLE_EQ(fit.contributions[0].high, 4.0);
}

TEST(Fit, is_weighted_over_the_essentials) {
  // python 3 of 4: 15, sql 3 of 3: 6, talk 0 of 2: 0. 21 of 28 = 75 %.
  const Fit fit = assess(rated(rated(rated({}, "python", 3), "sql", 3), "talk", 0), role());
  EXPECT_EQ(fit.point, 75.0);
  EXPECT_DOUBLE_EQ(fit.low, 75.0);
  EXPECT_DOUBLE_EQ(fit.high, 75.0);
  EXPECT_EQ(fit.rated, 3U);
  EXPECT_EQ(fit.short_of, 2U);
  EXPECT_EQ(fit.contributions[0].gap(), 1);
  EXPECT_EQ(fit.contributions[1].gap(), 0);
  EXPECT_EQ(fit.contributions[2].gap(), 2);
}

TEST(Fit, ranges_from_unrated_as_zero_to_unrated_as_required) {
  // Rated: python 2 of 4 gives 10 of 20. Point 50 %; low 10 / 28; high (10 + 6 + 2) / 28.
  const Fit fit = assess(rated({}, "python", 2), role());
  EXPECT_EQ(fit.point, 50.0);
  EXPECT_NEAR(fit.low, 100.0 * 10 / 28, 1e-9);
  EXPECT_NEAR(fit.high, 100.0 * 18 / 28, 1e-9);
  EXPECT_EQ(fit.rated, 1U);
  EXPECT_EQ(fit.short_of, 1U);
  EXPECT_EQ(fit.unrated(), 2U);
}

TEST(Fit, gains_nothing_by_a_surplus) {
  const Fit exact = assess(rated({}, "sql", 3), role());
  const Fit more = assess(rated({}, "sql", 5), role());
  EXPECT_EQ(more.point, 100.0);
  EXPECT_EQ(more.point, exact.point);
  EXPECT_EQ(more.low, exact.low);
  EXPECT_EQ(more.contributions[1].surplus(), 2);
  EXPECT_EQ(more.contributions[1].gap(), 0);
  EXPECT_EQ(exact.contributions[1].surplus(), 0);
}

TEST(Fit, takes_the_best_rated_member_of_a_group) {
  const Fit fit = assess(rated(rated({}, "python", 1), "java", 3), role());
  EXPECT_EQ(fit.contributions[0].skill, test::skill("java"));
  EXPECT_EQ(fit.contributions[0].own, 3);
  EXPECT_EQ(fit.point, 75.0);
  EXPECT_EQ(fit.essentials, 3U) << "a group is one requirement";
}

TEST(Fit, lists_a_plus_and_never_counts_it) {
  const Fit without = assess(rated({}, "sql", 2), role());
  for (int level = 0; level <= 5; ++level) {
    const Fit with = assess(rated(rated({}, "sql", 2), "rag", level), role());
    EXPECT_EQ(with.point, without.point);
    EXPECT_EQ(with.low, without.low);
    EXPECT_EQ(with.high, without.high);
    EXPECT_EQ(with.short_of, without.short_of);
    EXPECT_EQ(with.contributions[3].own, level);
    EXPECT_EQ(with.contributions[3].kind, RequirementKind::plus);
  }
  EXPECT_FALSE(assess(rated({}, "rag", 5), role()).point) << "a plus alone rates no essential";
}

TEST(Fit, widens_with_doubt) {
  const Role sql = role_of("s", {essential({"sql"}, 4, 1)});
  const auto fit = [&](int level, Confidence confidence) { return assess(rated({}, "sql", level, confidence), sql); };
  // Unsure: 2 ± ½ of 4 is 37.5 to 62.5 %. Guess: 2 ± 1 of 4 is 25 to 75 %.
  EXPECT_DOUBLE_EQ(fit(2, Confidence::sure).low, 50.0);
  EXPECT_DOUBLE_EQ(fit(2, Confidence::sure).high, 50.0);
  EXPECT_DOUBLE_EQ(fit(2, Confidence::unsure).low, 37.5);
  EXPECT_DOUBLE_EQ(fit(2, Confidence::unsure).high, 62.5);
  EXPECT_DOUBLE_EQ(fit(2, Confidence::guess).low, 25.0);
  EXPECT_DOUBLE_EQ(fit(2, Confidence::guess).high, 75.0);
  EXPECT_EQ(fit(2, Confidence::guess).point, 50.0);
  EXPECT_DOUBLE_EQ(fit(0, Confidence::guess).low, 0.0) << "no level below 0";
  EXPECT_DOUBLE_EQ(fit(4, Confidence::guess).high, 100.0) << "no more than is asked";
  EXPECT_DOUBLE_EQ(fit(5, Confidence::guess).low, 100.0) << "5 - 1 is still 4";
}

TEST(Fit, of_a_group_reaches_as_far_as_its_members) {
  const Role language = role_of("l", {essential({"java", "python"}, 4, 1)});
  // Java 3 ± 1, python surely 3: the best of both is surely 3, and 4 at best.
  const Fit equal = assess(rated(rated({}, "java", 3, Confidence::guess), "python", 3), language);
  EXPECT_DOUBLE_EQ(equal.low, 75.0);
  EXPECT_DOUBLE_EQ(equal.high, 100.0);
  EXPECT_EQ(equal.point, 75.0);
  // Raising java from 2 to 3 must not lower the range.
  const Fit before = assess(rated(rated({}, "java", 2, Confidence::guess), "python", 3), language);
  EXPECT_LE(before.low, equal.low);
  // Java 3 ± 1 is at best 4 although python is surely 3 and comes later.
  EXPECT_DOUBLE_EQ(assess(rated(rated({}, "python", 3), "java", 2, Confidence::guess), language).high, 75.0);
}

TEST(Fit, of_a_role_that_asks_nothing_is_open) {
  const Fit fit = assess(rated({}, "sql", 5), role_of("r", {plus("sql", 1, 1)}));
  EXPECT_FALSE(fit.point);
  EXPECT_EQ(fit.essentials, 0U);
}

Fit fit_of(double low, double high) {
  Fit fit;
  fit.point = (low + high) / 2;
  fit.low = low;
  fit.high = high;
  return fit;
}

TEST(Closest, is_said_only_where_ranges_do_not_overlap) {
  EXPECT_EQ(closest(std::vector<Fit>{fit_of(50, 60), fit_of(70, 80), fit_of(10, 69)}), 1U);
  EXPECT_FALSE(closest(std::vector<Fit>{fit_of(50, 71), fit_of(70, 80)}));
  EXPECT_FALSE(closest(std::vector<Fit>{fit_of(50, 70), fit_of(70, 80)})) << "ranges that touch are too close to tell";
  EXPECT_FALSE(closest(std::vector<Fit>{fit_of(70, 70), fit_of(70, 70)}));
  EXPECT_FALSE(closest(std::vector<Fit>{fit_of(90, 95), Fit{}})) << "an unrated role may still be the closest";
  EXPECT_EQ(closest(std::vector<Fit>{fit_of(0, 5)}), 0U);
  EXPECT_FALSE(closest(std::vector<Fit>{Fit{}}));
  EXPECT_FALSE(closest({}));
}

TEST(RateNext, is_the_unrated_essential_that_weighs_most) {
  Profile profile;
  EXPECT_EQ(rate_next(assess(profile, role())), 0U);  // 20 against 6 and 2
  profile = rated(std::move(profile), "java", 1);
  EXPECT_EQ(rate_next(assess(profile, role())), 1U);  // 6 against 2
  profile = rated(std::move(profile), "sql", 0);
  EXPECT_EQ(rate_next(assess(profile, role())), 2U);
  profile = rated(std::move(profile), "talk", 0);
  EXPECT_FALSE(rate_next(assess(profile, role()))) << "a plus is not asked for";
}

Skill skill_with(std::string_view id, std::array<std::int64_t, 5> hours) {
  return {test::skill(id), *AreaId::from("area"), std::string{id}, {}, {}, {}, {}, hours, {}, {}};
}

TEST(NextSteps, order_by_what_an_hour_brings) {
  const Role own = role();
  const std::vector<const Role*> roles{&own};
  const std::vector<Skill> skills{skill_with("python", {10, 20, 40, 80, 160}), skill_with("sql", {1, 2, 4, 8, 16}),
                                  skill_with("talk", {1, 1, 1, 1, 1}), skill_with("rag", {1, 1, 1, 1, 1}),
                                  skill_with("java", {1, 1, 1, 1, 1})};
  // Rated: python 2 (10 of 20), sql 2 (4 of 6), talk 2 (2 of 2): 16 of 28.
  // python 2 → 3: +5 / 28 = 17.86 points in 40 hours, 0.446 an hour. sql 2 → 3: +2 / 28 = 7.14 in 4 hours, 1.786.
  // talk is met, rag is a plus, java is unrated: none of them is recommended.
  const Profile profile = rated(rated(rated(rated({}, "python", 2), "sql", 2), "talk", 2), "rag", 1);
  const auto steps = next_steps(profile, roles, skills);
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[0].skill, test::skill("sql"));
  EXPECT_EQ(steps[0].from, 2);
  EXPECT_EQ(steps[0].hours, 4);
  EXPECT_NEAR(steps[0].gain, 100.0 * 2 / 28, 1e-9);
  EXPECT_EQ(steps[1].skill, test::skill("python"));
  EXPECT_NEAR(steps[1].gain, 100.0 * 5 / 28, 1e-9);
  EXPECT_NEAR(steps[1].per_hour(), 100.0 * 5 / 28 / 40, 1e-9);
}

TEST(NextSteps, add_up_over_roles_and_skip_what_cannot_rise) {
  const Role first = role_of("a", {essential({"sql"}, 4, 1)});
  const Role second = role_of("b", {essential({"sql"}, 5, 1)});
  const std::vector<const Role*> roles{&first, &second};
  const std::vector<Skill> skills{skill_with("sql", {1, 1, 1, 1, 0})};
  // 3 → 4: +25 points for the first and +20 for the second.
  EXPECT_NEAR(next_steps(rated({}, "sql", 3), roles, skills).at(0).gain, 45.0, 1e-9);
  EXPECT_DOUBLE_EQ(next_steps(rated({}, "sql", 4), roles, skills).at(0).per_hour(), 0.0) << "no hours stated";
  EXPECT_TRUE(next_steps(rated({}, "sql", 5), roles, skills).empty());
  EXPECT_TRUE(next_steps({}, roles, skills).empty());
  const Role group = role_of("g", {essential({"python", "sql"}, 4, 1)});
  const std::vector<const Role*> one{&group};
  EXPECT_TRUE(next_steps(rated(rated({}, "python", 3), "sql", 1), one, skills).empty())
      << "python is ahead of it anyway";
}

}  // namespace
}  // namespace deskpath
