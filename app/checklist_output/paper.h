// SPDX-License-Identifier: GPL-3.0-or-later
// The two papers that a checklist is laid out for, and what they are called in settings and on the command line.
#pragma once

#include <QPageSize>
#include <QString>
#include <optional>

namespace deskpath::app {

enum class Paper { a4, letter };

[[nodiscard]] inline QString paperName(Paper paper) {
  return paper == Paper::letter ? QStringLiteral("letter") : QStringLiteral("a4");
}
[[nodiscard]] inline std::optional<Paper> paperFromName(const QString& name) {
  if (name.compare(QLatin1String("a4"), Qt::CaseInsensitive) == 0) return Paper::a4;
  if (name.compare(QLatin1String("letter"), Qt::CaseInsensitive) == 0) return Paper::letter;
  return std::nullopt;
}
[[nodiscard]] inline QPageSize pageSize(Paper paper) {
  return QPageSize(paper == Paper::letter ? QPageSize::Letter : QPageSize::A4);
}

}  // namespace deskpath::app
