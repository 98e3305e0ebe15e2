// SPDX-License-Identifier: GPL-3.0-or-later
// Round distances between the figures of an axis.
#pragma once

#include <cmath>

namespace deskpath::app {

// The smallest 1, 2, 2.5 or 5 times a power of ten that gives at most `steps` ticks up to `maximum` (both > 0).
[[nodiscard]] inline double niceStep(double maximum, int steps) {
  const double raw = maximum / steps;
  const double power = std::pow(10, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
    if (raw <= factor * power * 1.000001) return factor * power;
  }
  return 10 * power;
}

}  // namespace deskpath::app
