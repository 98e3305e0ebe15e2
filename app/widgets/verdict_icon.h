// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that carry meaning before colour does: one for each verdict, one for each role. Drawn, not
// loaded, so that they are sharp at every size and follow the palette.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include "widgets/colours.h"

class QPainter;

namespace deskpath::app {

// Any size and device pixel ratio; follows the application's palette, also when selected or disabled.
[[nodiscard]] QIcon verdictIcon(VerdictShape shape);
void paintVerdict(QPainter* painter, const QRectF& box, VerdictShape shape, const QColor& colour);

// Circle, square, triangle, diamond, pentagon, star: the marker of the role with this index, in its colour.
[[nodiscard]] QIcon roleIcon(int index);
// All markers have the same visual weight inside `box`.
void paintRoleMarker(QPainter* painter, const QRectF& box, int index, const QColor& fill);

}  // namespace deskpath::app
