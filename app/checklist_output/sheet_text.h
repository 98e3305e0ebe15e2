// SPDX-License-Identifier: GPL-3.0-or-later
// Measures text for the sheet and breaks it into lines.
#pragma once

#include <QStringList>

#include "checklist_output/sheet.h"

namespace deskpath::app {

[[nodiscard]] double textWidth(const QString& text, TextSize size = TextSize::body, bool bold = false);
[[nodiscard]] double lineHeight(TextSize size = TextSize::body);
// From the top of a line to its baseline.
[[nodiscard]] double baseline(TextSize size = TextSize::body);

// Broken at words, between a figure and its unit or in a date never, and inside a word only when it is wider than a
// line. At least one line.
[[nodiscard]] QStringList brokenText(const QString& text, double width, TextSize size = TextSize::body,
                                     bool bold = false);

}  // namespace deskpath::app
