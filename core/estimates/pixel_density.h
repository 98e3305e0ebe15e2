// SPDX-License-Identifier: GPL-3.0-or-later
// How fine a monitor's pixels are, and what follows for scaling and distance.
#pragma once

#include <optional>

#include "base/units.h"

namespace deskpath {

// Pixels per inch: √(width² + height²) / diagonal. Nothing unless all three are above 0.
[[nodiscard]] std::optional<double> pixels_per_inch(Pixels width, Pixels height, Inches diagonal);

// The enlargement (1.0, 1.25, 1.5 …) at which text has the size that it has on 27 inches with 2560 × 1440:
// density / 109, rounded to quarters, never below 1. Source: gearmath.fyi (109 PPI 100 %, 163 PPI 150 %).
[[nodiscard]] double suggested_scaling(double pixels_per_inch);

// The distance in inches from which the eye no longer separates the pixels: 3438 / PPI, one arc minute. PPI > 0.
[[nodiscard]] double retina_distance_in(double pixels_per_inch);

// Below and above these a note is due. 90: coarser than the coarsest desk monitors in use (24 inches at 1080 lines
// have 92); the grid stays visible from 38 inches, nearly the farthest seat that OSHA recommends (40 inches).
// 220: finer than 27 inches with 5120 × 2880 (218); the eye gains nothing from 16 inches on, nearer than OSHA's
// nearest seat (20 inches), while every picture costs more.
inline constexpr double coarse_below_ppi = 90.0;
inline constexpr double fine_above_ppi = 220.0;

}  // namespace deskpath
