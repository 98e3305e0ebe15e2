// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace deskpath::app {

bool LockHolder::isThisProcess() const {
  return process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName();
}

FileLock::FileLock() = default;
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;

QString FileLock::pathFor(const QString& document) {
  const QFileInfo info(document);
  // The document itself may not exist yet; a link to it is followed either way.
  const QString real = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
  const QFileInfo target(real);
  return target.dir().filePath(u'.' + target.fileName() + u".lock"_s);
}

std::optional<LockHolder> FileLock::take(const QString& document) {
  const QString path = pathFor(document);
  if (lock_ && path == path_) return std::nullopt;
  release();
  auto lock = std::make_unique<QLockFile>(path);
  // Only the end of the holding process makes a lock stale, however long it works.
  lock->setStaleLockTime(0);
  if (lock->tryLock(0)) {
    lock_ = std::move(lock);
    path_ = path;
    return std::nullopt;
  }
  if (lock->error() != QLockFile::LockFailedError) return std::nullopt;
  LockHolder holder;
  if (!lock->getLockInfo(&holder.process, &holder.host, &holder.program)) return std::nullopt;
  holder.since = QFileInfo(path).lastModified();
  return holder;
}

void FileLock::release() {
  lock_.reset();
  path_.clear();
}

}  // namespace deskpath::app
