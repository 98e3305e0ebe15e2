// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/fit_lines.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::rated;

TEST(FitLines, AddUpToTheRangeAndPutTheGreatestLossFirst) {
  const Role role = test::role_of("role", {essential({"sql"}, 2, 1), test::plus("graphql", 3, 4), essential({"python"}, 4, 5),
                                           essential({"go"}, 2, 4)});
  // 2 + 20 + 8 = 30 points: SQL 2 of 2, Python unsure 2 of 4 (1½ to 2½), Go not rated.
  const Fit fit = assess(rated(rated({}, "sql", 5), "python", 2, Confidence::unsure), role);
  const auto lines = fit_lines(fit);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0].contribution, 2U);
  EXPECT_DOUBLE_EQ(lines[0].low_percent, 25);
  EXPECT_DOUBLE_EQ(lines[0].high_percent, 100.0 * 12.5 / 30);
  EXPECT_DOUBLE_EQ(lines[0].of_percent, 100.0 * 20 / 30);
  EXPECT_EQ(lines[1].contribution, 3U);
  EXPECT_DOUBLE_EQ(lines[1].low_percent, 0);
  EXPECT_EQ(lines[2].contribution, 0U);
  EXPECT_DOUBLE_EQ(lines[2].low_percent, 100.0 * 2 / 30);
  EXPECT_EQ(lines[3].contribution, 1U);
  EXPECT_EQ(lines[3].of_percent, 0);
  double low = 0;
  double high = 0;
  for (const FitLine& line : lines) {
    low += line.low_percent;
    high += line.high_percent;
  }
  EXPECT_DOUBLE_EQ(low, fit.low);
  EXPECT_DOUBLE_EQ(high, fit.high);
}

}  // namespace
}  // namespace deskpath
