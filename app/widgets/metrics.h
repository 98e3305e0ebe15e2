// SPDX-License-Identifier: GPL-3.0-or-later
// The 8-pixel grid on which every screen sits, so that distances have names and stay the same everywhere.
#pragma once

namespace deskpath::app::metrics {

inline constexpr int grid = 8;
inline constexpr int half = 4;        // inside a control, between an icon and its word
inline constexpr int related = 8;     // between related things
inline constexpr int group = 16;      // between groups
inline constexpr int page = 24;       // around a page
inline constexpr int row = 30;        // height of a table row
inline constexpr int smallIcon = 16;  // beside text
inline constexpr int icon = 20;       // on a button
inline constexpr int largeIcon = 48;  // in an empty view
inline constexpr int radius = 4;      // rounded corners
inline constexpr int proseColumns = 75;
inline constexpr double sectionScale = 1.2;
inline constexpr double titleScale = 1.5;

}  // namespace deskpath::app::metrics
