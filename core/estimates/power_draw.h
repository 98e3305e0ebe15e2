// SPDX-License-Identifier: GPL-3.0-or-later
// How much power a computer draws from its supply at full load: an estimate, part by part.
#pragma once

#include <string>
#include <vector>

#include "base/units.h"

namespace deskpath {

struct PowerLine {
  std::string label;
  Watts power;
};

// Allowances where parts state no power of their own. Source: the constants that public builders use for boards
// (50–75 W), modules (3–5 W), drives (5–10 W), fans (2–4 W), pumps (10–15 W) and USB (20–25 W); ours are one value
// out of each range.
namespace allowance {
inline constexpr Watts board{50};
inline constexpr Watts memory_module{4};
inline constexpr Watts drive{8};
inline constexpr Watts case_fans{12};  // three of 4 W
inline constexpr Watts pump{15};
inline constexpr Watts usb{25};
// What a processor without a published peak draws over its rated power.
inline constexpr double peak_over_tdp = 1.35;
}  // namespace allowance

// The supply that leaves a quarter of headroom above `draw`: ceil(1.25 · draw).
[[nodiscard]] constexpr Watts with_headroom(Watts draw) noexcept { return Watts{(draw.raw() * 5 + 3) / 4}; }

[[nodiscard]] constexpr Watts peak_from_tdp(Watts tdp) noexcept { return Watts{(tdp.raw() * 135 + 50) / 100}; }

}  // namespace deskpath
