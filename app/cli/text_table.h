// SPDX-License-Identifier: GPL-3.0-or-later
// Text for a terminal: columns that line up by what is seen rather than by bytes, and lines broken at words.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace deskpath::app::cli {

inline constexpr int lineWidth = 88;

// Places that a text takes on a terminal: two for East Asian wide characters and emoji, none for combining marks.
[[nodiscard]] int displayColumns(QStringView text);

// Control characters become spaces: content of a file must not command the terminal.
[[nodiscard]] QString harmless(const QString& text);

// Broken at spaces to `width` places, every line indented; no newline at the end.
[[nodiscard]] QString wrapped(const QString& text, int indent, int width = lineWidth);

class TextTable {
 public:
  explicit TextTable(int indent = 2) : indent_(indent) {}

  TextTable& header(const QStringList& cells);
  TextTable& alignRight(std::initializer_list<int> columns);
  TextTable& add(const QStringList& cells);
  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

  // Two places between columns, none behind the last; a newline at the end of each row.
  [[nodiscard]] QString text() const;

 private:
  int indent_;
  QSet<int> right_;
  std::vector<QStringList> rows_;
};

}  // namespace deskpath::app::cli
