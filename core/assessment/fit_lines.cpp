// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/fit_lines.h"

#include <algorithm>

namespace deskpath {

std::vector<FitLine> fit_lines(const Fit& fit) {
  double total = 0;
  for (const Contribution& entry : fit.contributions) {
    if (entry.kind == RequirementKind::essential) total += static_cast<double>(entry.weight) * entry.required;
  }
  std::vector<FitLine> lines;
  for (std::size_t i = 0; i < fit.contributions.size(); ++i) {
    const Contribution& entry = fit.contributions[i];
    FitLine line{i, 0, 0, 0};
    if (entry.kind == RequirementKind::essential && total > 0) {
      const double required = entry.required;
      line.low_percent = 100.0 * entry.weight * std::min(entry.low, required) / total;
      line.high_percent = 100.0 * entry.weight * std::min(entry.high, required) / total;
      line.of_percent = 100.0 * entry.weight * required / total;
    }
    lines.push_back(line);
  }
  std::stable_sort(lines.begin(), lines.end(), [&](const FitLine& a, const FitLine& b) {
    const bool a_plus = fit.contributions[a.contribution].kind == RequirementKind::plus;
    const bool b_plus = fit.contributions[b.contribution].kind == RequirementKind::plus;
    if (a_plus != b_plus) return b_plus;
    return a.of_percent - a.low_percent > b.of_percent - b.low_percent;
  });
  return lines;
}

}  // namespace deskpath
