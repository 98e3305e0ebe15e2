// SPDX-License-Identifier: GPL-3.0-or-later
// The parts add up to the figures that are shown.
#include "assessment/contributions.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::rated;
using test::shipped;

template <class List, class Value>
double sum(const List& list, Value value) {
  return std::accumulate(list.begin(), list.end(), 0.0,
                         [&](double so_far, const auto& entry) { return so_far + value(entry); });
}

TEST(FitShares, of_a_worked_example) {
  // Worth 20, 6 and 4 of 30 points; rated: the first two.
  const Role role = test::role_of(
      "a", {essential({"python"}, 4, 5), essential({"sql"}, 3, 2), test::plus("go", 5, 5), essential({"r"}, 2, 2)});
  const auto shares = fit_shares(assess(rated(rated({}, "python", 2), "sql", 5), role));
  ASSERT_EQ(shares.size(), 3U) << "a plus adds nothing";
  EXPECT_NEAR(shares[0].worth, 100.0 * 20 / 30, 1e-9);
  EXPECT_NEAR(*shares[0].earned, 100.0 * 10 / 26, 1e-9);
  EXPECT_NEAR(*shares[0].lost, 100.0 * 10 / 26, 1e-9);
  EXPECT_NEAR(*shares[1].earned, 100.0 * 6 / 26, 1e-9) << "a surplus earns nothing";
  EXPECT_FALSE(shares[2].earned);
  EXPECT_EQ(shares[2].requirement, 3U);
  EXPECT_NEAR(shares[2].high, 100.0 * 4 / 30, 1e-9);
}

TEST(FitShares, add_up_for_every_role_and_profile) {
  std::mt19937 random{815};
  for (int round = 0; round < 100; ++round) {
    Profile profile;
    for (int i = 0; i < 20; ++i) {
      profile = rated(std::move(profile), shipped().skills()[random() % shipped().skills().size()].id.str(),
                      static_cast<int>(random() % 6), static_cast<Confidence>(random() % 3));
    }
    for (const Role& role : shipped().roles()) {
      const Fit fit = assess(profile, role);
      const auto shares = fit_shares(fit);
      EXPECT_NEAR(sum(shares, [](const FitShare& entry) { return entry.worth; }), 100.0, 1e-9);
      EXPECT_NEAR(sum(shares, [](const FitShare& entry) { return entry.low; }), fit.low, 1e-9);
      EXPECT_NEAR(sum(shares, [](const FitShare& entry) { return entry.high; }), fit.high, 1e-9);
      if (!fit.point) continue;
      EXPECT_NEAR(sum(shares, [](const FitShare& entry) { return entry.earned.value_or(0); }), *fit.point, 1e-9);
      EXPECT_NEAR(sum(shares, [](const FitShare& entry) { return entry.lost.value_or(0); }), 100.0 - *fit.point, 1e-9);
    }
  }
}

TEST(OverlapShares, add_up_for_every_pair) {
  for (const Role& first : shipped().roles()) {
    for (const Role& second : shipped().roles()) {
      const auto shares = overlap_shares(first, second);
      EXPECT_NEAR(sum(shares, [](const OverlapShare& entry) { return entry.shared; }), overlap(first, second).percent,
                  1e-9);
      EXPECT_NEAR(sum(shares, [](const OverlapShare& entry) { return entry.united; }), 100.0, 1e-9);
    }
  }
}

TEST(TransitionShares, add_up_for_every_move_and_name_where_a_level_comes_from) {
  for (const Role& from : shipped().roles()) {
    for (const Role& to : shipped().roles()) {
      const auto shares = transition_shares(from, to);
      const Transition whole = transition(from, to);
      EXPECT_NEAR(sum(shares, [](const TransitionShare& entry) { return entry.worth; }), 100.0, 1e-9);
      EXPECT_NEAR(sum(shares, [](const TransitionShare& entry) { return entry.low; }), whole.low, 1e-9);
      EXPECT_NEAR(sum(shares, [](const TransitionShare& entry) { return entry.high; }), whole.high, 1e-9);
      for (const TransitionShare& share : shares) {
        EXPECT_TRUE(share.from || share.own_high == 0);
        if (from.id == to.id) {
          EXPECT_NEAR(share.missing(), 0.0, 1e-9);
        }
      }
    }
  }
}

}  // namespace
}  // namespace deskpath
