// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

#include "base/assignment.h"

namespace deskpath {
namespace {

using Matrix = std::vector<std::vector<double>>;
using Assignment = std::vector<std::optional<std::size_t>>;

double worth(const Matrix& weights, const Assignment& assignment) {
  double sum = 0;
  for (std::size_t row = 0; row < assignment.size(); ++row) {
    if (assignment[row]) sum += weights[row][*assignment[row]];
  }
  return sum;
}

// Tries every column, or none, for every row.
double best_by_trying(const Matrix& weights, std::size_t row, std::vector<bool>& used) {
  if (row == weights.size()) return 0;
  double best = best_by_trying(weights, row + 1, used);
  for (std::size_t column = 0; column < weights[row].size(); ++column) {
    if (used[column] || weights[row][column] <= 0) continue;
    used[column] = true;
    best = std::max(best, weights[row][column] + best_by_trying(weights, row + 1, used));
    used[column] = false;
  }
  return best;
}

TEST(BestAssignment, of_nothing_is_nothing) {
  EXPECT_TRUE(best_assignment({}).empty());
  EXPECT_EQ(best_assignment({{}, {}}), (Assignment{std::nullopt, std::nullopt}));
}

TEST(BestAssignment, beats_taking_the_greatest_first) {
  // Greedy takes 10 and is left with 1: 11. Crosswise: 9 + 8 = 17.
  EXPECT_EQ(best_assignment({{10, 9}, {8, 1}}), (Assignment{1, 0}));
}

TEST(BestAssignment, takes_more_rows_than_columns) {
  // One column: the row with 7 gets it.
  EXPECT_EQ(best_assignment({{3}, {7}, {5}}), (Assignment{std::nullopt, 0, std::nullopt}));
}

TEST(BestAssignment, takes_more_columns_than_rows) {
  EXPECT_EQ(best_assignment({{1, 2, 9, 4}}), (Assignment{2}));
  // 5 + 6 = 11 against 7 + 2 = 9 or 7 + 1 = 8.
  EXPECT_EQ(best_assignment({{5, 7, 0}, {2, 6, 1}}), (Assignment{0, 1}));
}

TEST(BestAssignment, takes_rows_of_different_lengths) { EXPECT_EQ(best_assignment({{4}, {5, 3}}), (Assignment{0, 1})); }

TEST(BestAssignment, leaves_a_row_alone_rather_than_using_a_forbidden_pair) {
  // Both rows can only have column 0; the better one gets it, the other stays without.
  EXPECT_EQ(best_assignment({{2, 0}, {3, 0}}), (Assignment{std::nullopt, 0}));
  EXPECT_EQ(best_assignment({{0, 0}, {0, 0}}), (Assignment{std::nullopt, std::nullopt}));
}

TEST(BestAssignment, equals_brute_force_on_random_matrices) {
  std::mt19937 random{20261123};
  for (int round = 0; round < 400; ++round) {
    const std::size_t rows = 1 + random() % 5;
    const std::size_t columns = 1 + random() % 5;
    Matrix weights(rows, std::vector<double>(columns));
    for (auto& row : weights) {
      // A third of the pairs are forbidden.
      for (double& weight : row) weight = random() % 3 == 0 ? 0.0 : static_cast<double>(1 + random() % 12);
    }
    const Assignment assignment = best_assignment(weights);
    ASSERT_EQ(assignment.size(), rows);
    std::vector<int> uses(columns);
    for (std::size_t row = 0; row < rows; ++row) {
      if (!assignment[row]) continue;
      ASSERT_LT(*assignment[row], columns);
      EXPECT_GT(weights[row][*assignment[row]], 0.0) << "a forbidden pair in round " << round;
      EXPECT_EQ(++uses[*assignment[row]], 1) << "a column twice in round " << round;
    }
    std::vector<bool> used(columns);
    EXPECT_DOUBLE_EQ(worth(weights, assignment), best_by_trying(weights, 0, used)) << "round " << round;
  }
}

TEST(BestAssignment, is_the_same_for_the_same_input) {
  const Matrix ties{{5, 5, 5}, {5, 5, 5}, {5, 5, 5}};
  const Assignment first = best_assignment(ties);
  EXPECT_EQ(best_assignment(ties), first);
  EXPECT_DOUBLE_EQ(worth(ties, first), 15.0);
}

}  // namespace
}  // namespace deskpath
