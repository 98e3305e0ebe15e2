// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the small files in which the system describes the machine. Each is read with a limit and closed again; one
// that is not there, or is nobody's to read, is simply empty.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace deskpath::app {

class SystemFiles {
 public:
  // Paths are below `root`, which is "/" but for tests.
  explicit SystemFiles(QString root) : root_(std::move(root)) {}

  [[nodiscard]] QByteArray bytes(const QString& path) const;
  // The first line without spaces around it.
  [[nodiscard]] QString line(const QString& path) const;
  [[nodiscard]] QString text(const QString& path) const { return QString::fromUtf8(bytes(path)); }
  [[nodiscard]] qint64 number(const QString& path) const { return line(path).toLongLong(); }
  // Names in a folder, sorted.
  [[nodiscard]] QStringList entries(const QString& folder, const QStringList& patterns = {}) const;
  // Where a symbolic link leads, below the root or not.
  [[nodiscard]] QString target(const QString& path) const;
  // "KEY=value" and "KEY: value" lines, quotes around a value removed.
  [[nodiscard]] static QMap<QString, QString> values(const QString& text, QChar between);
  [[nodiscard]] QString path(const QString& path) const { return root_ + u'/' + path; }

 private:
  QString root_;
};

}  // namespace deskpath::app
