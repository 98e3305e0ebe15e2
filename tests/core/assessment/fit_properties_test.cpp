// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the fit whatever somebody rates, over random profiles and the shipped roles.
#include <gtest/gtest.h>

#include <map>
#include <random>

#include "assessment/fit.h"
#include "support.h"

namespace deskpath {
namespace {

using test::rated;
using test::shipped;

constexpr int rounds = 150;
constexpr double tiny = 1e-9;

class FitProperties : public testing::Test {
 protected:
  int below(std::size_t end) { return static_cast<int>(random_() % end); }
  const std::string& any_skill() { return shipped().skills()[random_() % shipped().skills().size()].id.str(); }
  Profile some_profile() {
    Profile profile;
    for (int i = below(25); i > 0; --i) {
      profile = rated(std::move(profile), any_skill(), below(6), static_cast<Confidence>(below(3)));
    }
    return profile;
  }

 private:
  std::mt19937 random_{4711};
};

TEST_F(FitProperties, the_range_holds_the_point_within_0_and_100) {
  for (int round = 0; round < rounds; ++round) {
    const Profile profile = some_profile();
    for (const Role& role : shipped().roles()) {
      const Fit fit = assess(profile, role);
      EXPECT_GE(fit.low, 0.0);
      EXPECT_LE(fit.high, 100.0 + tiny);
      EXPECT_LE(fit.low, fit.high + tiny);
      EXPECT_EQ(fit.point.has_value(), fit.rated > 0);
      EXPECT_LE(fit.low, fit.point.value_or(100.0) + tiny);
      EXPECT_GE(fit.high, fit.point.value_or(0.0) - tiny);
      EXPECT_LE(fit.short_of, fit.rated);
      EXPECT_LE(fit.rated, fit.essentials);
    }
  }
}

TEST_F(FitProperties, nothing_falls_when_a_rated_level_rises) {
  int raised = 0;
  for (int round = 0; round < rounds; ++round) {
    const Profile profile = some_profile();
    for (const SkillRatings& entry : profile.ratings) {
      Rating higher = entry.history.back();
      if (higher.level == max_level) continue;
      ++higher.level;
      ++raised;
      const Profile after = with_rating(profile, entry.skill, higher);
      for (const Role& role : shipped().roles()) {
        const Fit one = assess(profile, role);
        const Fit two = assess(after, role);
        EXPECT_GE(two.point.value_or(0.0), one.point.value_or(0.0) - tiny) << entry.skill.str();
        EXPECT_GE(two.low, one.low - tiny) << entry.skill.str();
        EXPECT_GE(two.high, one.high - tiny) << entry.skill.str();
        EXPECT_LE(two.short_of, one.short_of) << entry.skill.str();
      }
    }
  }
  EXPECT_GT(raised, rounds);
}

TEST_F(FitProperties, the_range_narrows_when_an_unrated_requirement_is_rated) {
  int narrowed = 0;
  for (int round = 0; round < rounds; ++round) {
    const Profile profile = some_profile();
    for (const Role& role : shipped().roles()) {
      const Fit before = assess(profile, role);
      const auto next = rate_next(before);
      if (!next) continue;
      const std::string& skill = role.skills[*next].any_of.back().str();
      const Fit after = assess(rated(profile, skill, below(6), static_cast<Confidence>(below(3))), role);
      EXPECT_LT(after.high - after.low, before.high - before.low) << skill;
      EXPECT_GE(after.low, before.low - tiny);
      EXPECT_LE(after.high, before.high + tiny);
      EXPECT_EQ(after.rated, before.rated + 1);
      ++narrowed;
    }
  }
  EXPECT_GT(narrowed, rounds);
}

TEST_F(FitProperties, a_plus_never_changes_the_fit) {
  for (int round = 0; round < rounds; ++round) {
    const Profile profile = some_profile();
    for (const Role& role : shipped().roles()) {
      for (const SkillRequirement& requirement : role.skills) {
        if (requirement.kind != RequirementKind::plus) continue;
        const Fit before = assess(profile, role);
        const Fit after = assess(rated(profile, requirement.any_of.front().str(), below(6)), role);
        EXPECT_EQ(after.point, before.point);
        EXPECT_EQ(after.low, before.low);
        EXPECT_EQ(after.high, before.high);
      }
    }
  }
}

TEST_F(FitProperties, a_surplus_earns_nothing) {
  int surplus = 0;
  for (int round = 0; round < rounds; ++round) {
    const Profile profile = some_profile();
    for (const Role& role : shipped().roles()) {
      const Fit before = assess(profile, role);
      Profile capped = profile;
      for (const Contribution& entry : before.contributions) {
        if (entry.surplus() == 0) continue;
        ++surplus;
        // Every member down to what is asked: more was worth no more.
        for (const SkillId& id : role.skills[entry.requirement].any_of) {
          const Rating* rating = capped.current(id);
          if (rating == nullptr || rating->level <= entry.required) continue;
          Rating lower = *rating;
          lower.level = entry.required;
          capped = with_rating(std::move(capped), id, lower);
        }
      }
      // A skill may be asked for at two levels; then the lower one caps it for the higher as well.
      std::map<std::string, int> asked;
      bool once = true;
      for (const SkillRequirement& requirement : role.skills) {
        for (const SkillId& id : requirement.any_of) once = once && ++asked[id.str()] == 1;
      }
      if (!once) continue;
      EXPECT_EQ(assess(capped, role).point, before.point) << role.title;
    }
  }
  EXPECT_GT(surplus, rounds);
}

TEST_F(FitProperties, the_closest_is_never_said_while_ranges_overlap) {
  int said = 0;
  for (int round = 0; round < rounds; ++round) {
    // Nearly all rated, for an answer now and then.
    Profile profile;
    for (const Skill& skill : shipped().skills()) {
      if (below(20) > 0)
        profile = rated(std::move(profile), skill.id.str(), below(6), static_cast<Confidence>(below(3)));
    }
    const Role& one = shipped().roles()[static_cast<std::size_t>(below(shipped().roles().size()))];
    const Role& other = shipped().roles()[static_cast<std::size_t>(below(shipped().roles().size()))];
    const std::vector<Fit> fits{assess(profile, one), assess(profile, other)};
    const auto found = closest(fits);
    const bool apart = fits[0].low > fits[1].high || fits[1].low > fits[0].high;
    if (found) {
      ++said;
      EXPECT_TRUE(apart);
      EXPECT_GT(fits[*found].low, fits[1 - *found].high);
    }
  }
  EXPECT_GT(said, 0);
}

}  // namespace
}  // namespace deskpath
