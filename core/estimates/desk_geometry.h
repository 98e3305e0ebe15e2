// SPDX-License-Identifier: GPL-3.0-or-later
// How wide panels are, how far away they stand, and how high desk, seat and eyes are for a body height.
#pragma once

#include <cmath>

#include "base/units.h"

namespace deskpath {

// Millimetres across a panel of `diagonal` whose sides are as a : b (both > 0): d·a/√(a²+b²).
[[nodiscard]] inline double panel_width_mm(Inches diagonal, double a, double b) noexcept {
  return diagonal.value() * 25.4 * a / std::sqrt(a * a + b * b);
}

inline constexpr Millimetres bezels{12};       // both sides of a monitor together
inline constexpr Millimetres monitor_gap{20};  // between monitors side by side

// OSHA's preferred viewing distance begins at 508 mm (20 in); screens of 32 in and more want about 600 mm.
inline constexpr Inches large_screen{320};
[[nodiscard]] constexpr Millimetres viewing_distance(Inches diagonal) noexcept {
  return diagonal < large_screen ? Millimetres{508} : Millimetres{600};
}
// Depth of desk for a monitor whose stand is not known: 700 mm, from 32 in on 800 mm (a stand takes about 200 mm).
[[nodiscard]] constexpr Millimetres usual_depth(Inches diagonal) noexcept {
  return diagonal < large_screen ? Millimetres{700} : Millimetres{800};
}

// Heights above the floor in millimetres for a body height in millimetres, 25 mm of shoes included. Segment
// proportions after Drillis and Contini (elbow 0.630, eye 0.936); seated ratios from ANSUR means (knee 0.245, elbow
// above the seat 0.140, eye above the seat 0.453).
inline constexpr double shoes_mm = 25.0;
[[nodiscard]] constexpr double standing_desk_mm(double body_mm) noexcept { return 0.630 * body_mm + shoes_mm; }
[[nodiscard]] constexpr double seat_mm(double body_mm) noexcept { return 0.245 * body_mm + shoes_mm; }
[[nodiscard]] constexpr double sitting_desk_mm(double body_mm) noexcept { return seat_mm(body_mm) + 0.140 * body_mm; }
[[nodiscard]] constexpr double standing_eye_mm(double body_mm) noexcept { return 0.936 * body_mm + shoes_mm; }
[[nodiscard]] constexpr double sitting_eye_mm(double body_mm) noexcept { return seat_mm(body_mm) + 0.453 * body_mm; }

}  // namespace deskpath
