// SPDX-License-Identifier: GPL-3.0-or-later
// QPainter::drawText() takes an int, while Qt::Alignment holds an unsigned: this joins flags without a
// warning.
#pragma once

namespace deskpath::app {

// textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine)
template <class... Flags>
[[nodiscard]] constexpr int textFlags(Flags... flags) {
  return (static_cast<int>(flags) | ...);
}

}  // namespace deskpath::app
