// SPDX-License-Identifier: GPL-3.0-or-later
// Says who has a document open: a small file beside it (".home.deskplan.lock") with the process, the program and the
// computer. It warns and never prevents: whoever wants may open the document all the same. A lock whose process is gone
// is recognised and taken over. Where the folder cannot be written to, there is no lock and nothing to protect.
#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

class QLockFile;

namespace deskpath::app {

struct LockHolder {
  qint64 process = 0;
  QString host;
  QString program;
  QDateTime since;
  [[nodiscard]] bool isThisProcess() const;
};

class FileLock {
 public:
  FileLock();
  ~FileLock();
  FileLock(FileLock&&) noexcept;
  FileLock& operator=(FileLock&&) noexcept;

  // Takes the lock of a document, releasing the one held before. The holder, when somebody else has it.
  [[nodiscard]] std::optional<LockHolder> take(const QString& document);
  void release();
  [[nodiscard]] bool held() const noexcept { return lock_ != nullptr; }

  // ".home.deskplan.lock" beside the document; beside the target of a symbolic link.
  [[nodiscard]] static QString pathFor(const QString& document);

 private:
  std::unique_ptr<QLockFile> lock_;
  QString path_;
};

}  // namespace deskpath::app
