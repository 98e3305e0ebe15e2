// SPDX-License-Identifier: GPL-3.0-or-later
// A fit, opened into what each requirement adds to it.
#pragma once

#include <vector>

#include "assessment/fit.h"

namespace deskpath {

// The percents of all essential lines add up to the fit's range.
struct FitLine {
  std::size_t contribution = 0;  // index into the fit's contributions
  double low_percent = 0;        // 100 · w·min(low, required) / Σ w·required; 0 for a plus
  double high_percent = 0;
  double of_percent = 0;  // what the whole requirement is worth
};
// Essentials first, greatest possible loss first, else in the role's order; plus lines last.
[[nodiscard]] std::vector<FitLine> fit_lines(const Fit& fit);

}  // namespace deskpath
