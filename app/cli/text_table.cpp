// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include <QChar>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskpath::app::cli {
namespace {

// Unicode's East Asian Width W and F, and emoji, in ranges wide enough for names and notes.
bool isWide(char32_t c) {
  static constexpr std::array<std::pair<char32_t, char32_t>, 16> ranges{{{0x1100, 0x115f},
                                                                         {0x2e80, 0x303e},
                                                                         {0x3041, 0x33ff},
                                                                         {0x3400, 0x4dbf},
                                                                         {0x4e00, 0x9fff},
                                                                         {0xa000, 0xa4cf},
                                                                         {0xa960, 0xa97f},
                                                                         {0xac00, 0xd7a3},
                                                                         {0xf900, 0xfaff},
                                                                         {0xfe30, 0xfe6f},
                                                                         {0xff00, 0xff60},
                                                                         {0xffe0, 0xffe6},
                                                                         {0x1f300, 0x1f64f},
                                                                         {0x1f680, 0x1f6ff},
                                                                         {0x1f900, 0x1faff},
                                                                         {0x20000, 0x3fffd}}};
  return std::any_of(ranges.begin(), ranges.end(),
                     [c](const auto& range) { return c >= range.first && c <= range.second; });
}

bool takesNoPlace(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return true;
    default: return false;
  }
}

}  // namespace

int displayColumns(QStringView text) {
  int columns = 0;
  for (const char32_t c : text.toUcs4()) {
    if (!takesNoPlace(c)) columns += isWide(c) ? 2 : 1;
  }
  return columns;
}

QString harmless(const QString& text) {
  QString result = text;
  for (QChar& c : result) {
    const bool directs = c.unicode() >= 0x202a && c.unicode() <= 0x202e;  // turns the direction of what follows
    if (c.category() == QChar::Other_Control || directs || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)) c = u' ';
  }
  return result;
}

QString wrapped(const QString& text, int indent, int width) {
  const QString margin(indent, u' ');
  QString result;
  QString line;
  int used = 0;
  for (const QString& word : harmless(text).split(u' ', Qt::SkipEmptyParts)) {
    const int columns = displayColumns(word);
    if (!line.isEmpty() && indent + used + 1 + columns > width) {
      result += margin + line + u'\n';
      line.clear();
      used = 0;
    }
    if (!line.isEmpty()) {
      line += u' ';
      ++used;
    }
    line += word;
    used += columns;
  }
  return result + margin + line;
}

TextTable& TextTable::header(const QStringList& cells) {
  rows_.insert(rows_.begin(), cells);
  return *this;
}

TextTable& TextTable::alignRight(std::initializer_list<int> columns) {
  for (int column : columns) right_.insert(column);
  return *this;
}

TextTable& TextTable::add(const QStringList& cells) {
  QStringList clean;
  for (const QString& cell : cells) clean += harmless(cell);
  rows_.push_back(clean);
  return *this;
}

QString TextTable::text() const {
  std::vector<int> widths;
  for (const QStringList& row : rows_) {
    widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
    for (qsizetype i = 0; i < row.size(); ++i) {
      int& width = widths[static_cast<std::size_t>(i)];
      width = std::max(width, displayColumns(row[i]));
    }
  }
  QString result;
  for (const QStringList& row : rows_) {
    QString line(indent_, u' ');
    for (qsizetype i = 0; i < row.size(); ++i) {
      const QString gap(widths[static_cast<std::size_t>(i)] - displayColumns(row[i]), u' ');
      if (i > 0) line += u"  "_s;
      line += right_.contains(static_cast<int>(i)) ? QString(gap + row[i]) : QString(row[i] + gap);
    }
    while (line.endsWith(u' ')) line.chop(1);
    result += line + u'\n';
  }
  return result;
}

}  // namespace deskpath::app::cli
