// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/pixel_density.h"

#include <algorithm>
#include <cmath>

namespace deskpath {

std::optional<double> pixels_per_inch(Pixels width, Pixels height, Inches diagonal) {
  if (width.raw() <= 0 || height.raw() <= 0 || diagonal.raw() <= 0) return std::nullopt;
  return std::hypot(width.value(), height.value()) / diagonal.value();
}

double suggested_scaling(double pixels_per_inch) {
  return std::max(1.0, std::round(pixels_per_inch / 109.0 * 4.0) / 4.0);
}

double retina_distance_in(double pixels_per_inch) { return 3438.0 / pixels_per_inch; }

}  // namespace deskpath
