// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/sheet_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qsizetype longestName = 80;

QString fileName(const QString& title) {
  QString name = title.simplified();
  for (QChar& c : name) {
    if (!c.isLetterOrNumber() && c != u' ' && c != u'-' && c != u'_' && c != u'.') c = u'-';
  }
  while (name.startsWith(u'.') || name.startsWith(u'-')) name.remove(0, 1);
  name.truncate(longestName);
  return name;
}

}  // namespace

QString suggestedFile(const QString& title, const QString& fallback, const QString& extension,
                      const Settings& settings) {
  QString folder = settings.get(setting::sheetFolder);
  if (folder.isEmpty() || !QFileInfo(folder).isDir())
    folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name = fileName(title);
  return QDir(folder).filePath((name.isEmpty() ? fallback : name) + u'.' + extension);
}

void rememberFolder(const QString& savedFile, Settings& settings) {
  settings.set(setting::sheetFolder, QFileInfo(savedFile).absolutePath());
}

}  // namespace deskpath::app
