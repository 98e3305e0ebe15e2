// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace deskpath::app {

QString realPath(const QString& path) {
  QFileInfo info(path);
  // A link whose target is not there yet has no canonical path. The kernel follows at most forty links, too.
  for (int i = 0; i < 40 && info.isSymLink() && !info.exists(); ++i) info.setFile(info.symLinkTarget());
  if (info.exists()) return info.canonicalFilePath();
  const QString folder = info.dir().canonicalPath();
  return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : QDir(folder).filePath(info.fileName());
}

bool LockHolder::isThisProcess() const {
  return process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

FileLock::FileLock() = default;
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;

QString FileLock::pathFor(const QString& document) {
  const QFileInfo real(realPath(document));
  return real.dir().filePath(u'.' + real.fileName() + u".lock"_s);
}

std::optional<LockHolder> FileLock::take(const QString& document) {
  const QString path = pathFor(document);
  if (held() && path == path_) return std::nullopt;
  auto lock = std::make_unique<QLockFile>(path);
  // Only the end of the holding process makes a lock stale, however long it works.
  lock->setStaleLockTime(0);
  if (lock->tryLock(0)) {
    lock_ = std::move(lock);
    path_ = path;
    return std::nullopt;
  }
  if (lock->error() == QLockFile::LockFailedError) {
    LockHolder holder;
    if (lock->getLockInfo(&holder.process, &holder.host, &holder.program)) {
      holder.since = QFileInfo(path).lastModified();
      return holder;
    }
  }
  release();
  return std::nullopt;
}

void FileLock::release() {
  lock_.reset();
  path_.clear();
}

}  // namespace deskpath::app
