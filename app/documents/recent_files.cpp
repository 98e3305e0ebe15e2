// SPDX-License-Identifier: GPL-3.0-or-later
// Paths are kept absolute and cleaned, so that one file is listed once however it was named.
#include "documents/recent_files.h"

#include <QDir>
#include <QFileInfo>

#include "documents/settings.h"

namespace deskpath::app {
namespace {

QString normalized(const QString& path) { return QDir::cleanPath(QDir::current().absoluteFilePath(path)); }

}  // namespace

RecentFiles::RecentFiles(Settings& settings, QObject* parent) : QObject(parent), settings_(settings) {
  connect(&settings_, &Settings::changed, this, [this](Setting key) {
    if (key == Setting::RecentFiles) Q_EMIT changed();
  });
}

void RecentFiles::add(const QString& path) {
  if (path.isEmpty()) return;
  const QString entry = normalized(path);
  QStringList paths = settings_.get(setting::recentFiles);
  paths.removeAll(entry);
  paths.prepend(entry);
  if (paths.size() > limit) paths.resize(limit);
  settings_.set(setting::recentFiles, paths);
}

void RecentFiles::remove(const QString& path) {
  QStringList paths = settings_.get(setting::recentFiles);
  paths.removeAll(normalized(path));
  settings_.set(setting::recentFiles, paths);
}

void RecentFiles::clear() { settings_.set(setting::recentFiles, QStringList{}); }

QList<RecentFiles::Entry> RecentFiles::list() const {
  QList<Entry> entries;
  for (const QString& path : settings_.get(setting::recentFiles).mid(0, limit)) {
    const qsizetype slash = path.lastIndexOf(u'/');
    entries.append({path, path.mid(slash + 1), QDir::toNativeSeparators(path.left(qMax<qsizetype>(slash, 1)))});
  }
  return entries;
}

qsizetype RecentFiles::removeMissing() {
  QStringList paths = settings_.get(setting::recentFiles);
  const qsizetype gone = paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  settings_.set(setting::recentFiles, paths);
  return gone;
}

}  // namespace deskpath::app
