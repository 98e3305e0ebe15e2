// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_text.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>
#include <array>

namespace deskpath::app {
namespace {

// 9.5 points, 1.2 times it and 1.5 times it.
constexpr std::array<int, 3> fontUnits{95, 114, 143};
constexpr std::array<double, 3> lineUnits{120, 150, 180};

std::size_t at(TextSize size) { return static_cast<std::size_t>(size); }

}  // namespace

QFont sheetFont(TextSize size, bool bold) {
  QFont font;
  font.setPixelSize(fontUnits[at(size)]);
  font.setBold(bold);
  font.setHintingPreference(QFont::PreferNoHinting);
  // Spaced letters form no ligatures: with them a search for "office" would find nothing in the PDF. Too little to see.
  font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
  return font;
}

double textWidth(const QString& text, TextSize size, bool bold) { return QFontMetricsF(sheetFont(size, bold)).horizontalAdvance(text); }

double lineHeight(TextSize size) { return lineUnits[at(size)]; }

double baseline(TextSize size) {
  const QFontMetricsF metrics(sheetFont(size, false));
  return (lineHeight(size) + metrics.ascent() - metrics.descent()) / 2;
}

QStringList brokenText(const QString& text, double width, TextSize size, bool bold) {
  const QString whole = text.simplified();
  QTextLayout layout(whole, sheetFont(size, bold));
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    lines += whole.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  if (lines.isEmpty()) lines += QString{};
  return lines;
}

}  // namespace deskpath::app
