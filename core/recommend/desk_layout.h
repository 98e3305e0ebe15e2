// SPDX-License-Identifier: GPL-3.0-or-later
// The desk to scale: monitors side by side, the viewing distance and the heights that suit the body, in millimetres.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/plan.h"

namespace deskpath {

// Monitors further away than 1,016 mm (40 in) are hard to read: OSHA, computer workstations eTool, "20 to 40 inches".
inline constexpr double farthest_viewing_mm = 1'016;

struct DeskScreen {
  std::string name;
  double width = 0;
  double height = 0;     // of the panel
  bool assumed = false;  // width or height from the diagonal and the usual 16 : 9
  double left = 0;       // from the middle of the row, negative to the left
};

// Heights above the floor.
struct BodyHeights {
  double body = 0;
  double seat = 0;
  double sitting_desk = 0;
  double standing_desk = 0;
  double sitting_eye = 0;
  double standing_eye = 0;
};

struct DeskLayout {
  std::string desk;  // name; empty when none is chosen
  std::optional<double> width;
  std::optional<double> depth;
  std::optional<double> height_min;
  std::optional<double> height_max;
  std::vector<DeskScreen> screens;  // from the left; those whose size is known
  std::size_t unknown_screens = 0;
  double screens_width = 0;  // gaps included
  bool on_arms = false;      // there are arms for all of them
  double stand = 0;          // from the desk's rear edge to the screens
  bool stand_assumed = false;
  double nearest = 0;             // recommended viewing distance, from
  double farthest = 0;            // to; 0 without screens
  std::optional<double> viewing;  // from the eyes above the desk's front edge to the screens
  std::optional<BodyHeights> body;

  [[nodiscard]] bool wide_enough() const noexcept { return !width || screens_width <= *width; }
  [[nodiscard]] bool far_enough() const noexcept { return !viewing || *viewing >= nearest; }
};

[[nodiscard]] DeskLayout desk_layout(const Plan& plan);

}  // namespace deskpath
