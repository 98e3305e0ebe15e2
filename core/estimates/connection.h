// SPDX-License-Identifier: GPL-3.0-or-later
// How long a download takes and what calls need of a connection.
#pragma once

#include <cstdint>
#include <string>

#include "base/units.h"

namespace deskpath {

// Seconds for `gigabytes` (10⁹ bytes) at `rate` (> 0): size · 8000 / (rate · 0.9); the 0.9 is our allowance for
// protocols and Wi-Fi.
[[nodiscard]] constexpr double transfer_seconds(double gigabytes, MegabitsPerSecond rate) noexcept {
  return gigabytes * 8000.0 / (rate.value() * 0.9);
}

// "40 s", "59 min", "3.9 h": a duration as people say it.
[[nodiscard]] std::string duration_text(double seconds);

// What one video call takes at the best quality that Microsoft states for Teams meetings; Zoom's group calls in 1080p
// (3.8 up) and its gallery of 49 (4.0 down) stay within it.
inline constexpr double call_mbps = 4.0;

// Mbit/s in one direction for calls at once and whatever else runs: 1.3 · calls · rate + background.
[[nodiscard]] constexpr double calls_mbps(std::int64_t calls, double each = call_mbps,
                                          double background = 0.0) noexcept {
  return 1.3 * static_cast<double>(calls) * each + background;
}

}  // namespace deskpath
