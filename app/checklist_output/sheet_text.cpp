// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_text.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>
#include <array>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// 9.5 points, 1.2 times it and 1.5 times it.
constexpr std::array<int, 3> fontUnits{95, 114, 143};
constexpr std::array<double, 3> lineUnits{120, 150, 180};

std::size_t at(TextSize size) { return static_cast<std::size_t>(size); }

constexpr QChar wordJoiner(0x2060);  // no width, no break

// With one kind of space between words, and another that holds figures and units together.
QString spaced(const QString& text) {
  static const QRegularExpression space(u"[ \\t\\n\\r\\f\\v\\x{2028}\\x{2029}]+"_s);
  // "60–125 cm", "150 %", "2 × 32", "23 Jul 2025".
  static const QRegularExpression unit(
      u"(?<=\\d) (?=(?:mm|cm|in|kg|GB|TB|W|V|VA|Hz|lx|px|A|%|×|Mbit/s|Gbit/s|MT/s)(?![\\w]))|(?<=×) (?=\\d)"_s);
  static const QRegularExpression date(u"(?<=\\d) ((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) (?=\\d{4})"_s);
  static const QRegularExpression range(u"(?<=\\d)–(?=\\d)"_s);
  static const QRegularExpression perSecond(u"(?<=bit|[MGT]B|MT)/(?=s\\b)"_s);
  QString whole = QString(text).replace(space, u" "_s).trimmed();
  whole.replace(unit, QString(QChar::Nbsp));
  whole.replace(perSecond, QString(u'/') + wordJoiner);
  whole.replace(range, QString(u'–') + wordJoiner);
  return whole.replace(date, QChar::Nbsp + u"\\1"_s + QChar::Nbsp);
}

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

double textWidth(const QString& text, TextSize size, bool bold) {
  return QFontMetricsF(sheetFont(size, bold)).horizontalAdvance(text);
}

double lineHeight(TextSize size) { return lineUnits[at(size)]; }

double baseline(TextSize size) {
  const QFontMetricsF metrics(sheetFont(size, false));
  return (lineHeight(size) + metrics.ascent() - metrics.descent()) / 2;
}

QStringList brokenText(const QString& text, double width, TextSize size, bool bold) {
  const QString whole = spaced(text);
  QTextLayout layout(whole, sheetFont(size, bold));
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    // Plain spaces again, so that a search in the PDF finds what is typed.
    lines += whole.mid(line.textStart(), line.textLength()).replace(QChar::Nbsp, u' ').remove(wordJoiner).trimmed();
  }
  layout.endLayout();
  if (lines.isEmpty()) lines += QString{};
  return lines;
}

}  // namespace deskpath::app
