// SPDX-License-Identifier: GPL-3.0-or-later
// A checklist laid out in lines, boxes and rules, not yet on pages. Lengths are tenths of a point, so that fonts have
// whole sizes and the layout is the same on every device.
#pragma once

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

#include "checklist_output/paginate.h"

namespace deskpath::app {

inline constexpr double unitsPerPoint = 10;
inline constexpr double grid = 60;         // 8 pixels at 96 dpi
inline constexpr double pageMargin = 480;  // beyond what printers cannot reach

enum class TextSize { body, section, title };
[[nodiscard]] QFont sheetFont(TextSize size, bool bold);

struct SheetText {
  QString text;
  QPointF at;  // left end of the baseline, from the block's corner
  TextSize size = TextSize::body;
  bool bold = false;
  bool muted = false;
};

enum class SheetSign { box, tickedBox, cross, triangle, dot };
struct SheetMark {
  SheetSign sign;
  QRectF rect;
};

// A horizontal line.
struct SheetRule {
  double left = 0;
  double right = 0;
  double y = 0;
  bool strong = false;  // to write on, or above a total
};

struct SheetBlock {
  PageBlock place;
  std::vector<SheetText> texts;
  std::vector<SheetMark> marks;
  std::vector<SheetRule> rules;
};

}  // namespace deskpath::app
