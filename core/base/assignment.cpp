// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assignment.h"

#include <algorithm>
#include <limits>

namespace deskpath {

// The method in the potentials form (Kuhn 1955, Munkres 1957), on costs = -worth over a square matrix padded
// with zeros; 1-based, row and column 0 are sentinels.
std::vector<std::optional<std::size_t>> best_assignment(const std::vector<std::vector<double>>& weights) {
  const std::size_t rows = weights.size();
  std::size_t columns = 0;
  for (const auto& row : weights) columns = std::max(columns, row.size());
  std::vector<std::optional<std::size_t>> result(rows);
  const std::size_t n = std::max(rows, columns);
  if (n == 0) return result;

  const auto cost = [&](std::size_t row, std::size_t column) {
    return row < rows && column < weights[row].size() ? -weights[row][column] : 0.0;
  };
  std::vector<double> row_potential(n + 1, 0.0);
  std::vector<double> column_potential(n + 1, 0.0);
  std::vector<std::size_t> row_of(n + 1, 0);
  std::vector<std::size_t> way(n + 1, 0);
  for (std::size_t row = 1; row <= n; ++row) {
    row_of[0] = row;
    std::size_t column = 0;
    std::vector<double> least(n + 1, std::numeric_limits<double>::infinity());
    std::vector<char> used(n + 1, 0);
    do {
      used[column] = 1;
      const std::size_t at = row_of[column];
      double delta = std::numeric_limits<double>::infinity();
      std::size_t next = 0;
      for (std::size_t j = 1; j <= n; ++j) {
        if (used[j] != 0) continue;
        const double reduced = cost(at - 1, j - 1) - row_potential[at] - column_potential[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (std::size_t j = 0; j <= n; ++j) {
        if (used[j] != 0) {
          row_potential[row_of[j]] += delta;
          column_potential[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (row_of[column] != 0);
    do {
      const std::size_t before = way[column];
      row_of[column] = row_of[before];
      column = before;
    } while (column != 0);
  }
  for (std::size_t column = 1; column <= n; ++column) {
    const std::size_t row = row_of[column] - 1;
    if (row < rows && column - 1 < weights[row].size() && weights[row][column - 1] > 0.0) result[row] = column - 1;
  }
  return result;
}

}  // namespace deskpath
