// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/machine/system_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace deskpath::app {
namespace {

constexpr qint64 longest = qint64{1} << 20;

}  // namespace

QByteArray SystemFiles::bytes(const QString& path) const {
  QFile file(this->path(path));
  // The size of such a file says nothing, and reading a pipe would wait.
  if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) return {};
  return file.read(longest);
}

QString SystemFiles::line(const QString& path) const { return text(path).section(u'\n', 0, 0).trimmed(); }

QStringList SystemFiles::entries(const QString& folder, const QStringList& patterns) const {
  return QDir(path(folder)).entryList(patterns, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
}

QString SystemFiles::target(const QString& path) const { return QFileInfo(this->path(path)).canonicalFilePath(); }

QMap<QString, QString> SystemFiles::values(const QString& text, QChar between) {
  QMap<QString, QString> result;
  const QStringList lines = text.split(u'\n');
  for (const QString& line : lines) {
    const qsizetype at = line.indexOf(between);
    if (at < 0) continue;
    QString value = line.mid(at + 1).trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) value = value.mid(1, value.size() - 2);
    const QString key = line.left(at).trimmed();
    if (!result.contains(key)) result.insert(key, value);
  }
  return result;
}

}  // namespace deskpath::app
