// SPDX-License-Identifier: GPL-3.0-or-later
// Distances on the sheet and the context of its translated texts, shared by the files that build it.
#pragma once

#include <QCoreApplication>

#include "checklist_output/sheet.h"
#include "checklist_output/sheet_text.h"

namespace deskpath::app::sheet {

// Lets lupdate find the texts.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ChecklistSheet)
};

inline constexpr double box = 96;
inline constexpr double afterBox = box + grid;  // where text begins beside a mark
inline constexpr double pad = grid / 2;
inline constexpr double paidWidth = 11 * grid;
// Names that get less of the width than this stand above their figures rather than beside them.
inline constexpr qsizetype longestUnbroken = 6;  // lines of a paragraph that stays on one page
inline constexpr double leastNameShare = 0.36;

[[nodiscard]] inline QRectF markBeside(double top) { return {2, top + (lineHeight() - box) / 2, box, box}; }

}  // namespace deskpath::app::sheet
