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

  // Takes the lock of a document; the holder, when somebody else has it. A lock of another document that this object
  // held is given back only once the new one is decided, and stays when somebody else has the new one.
  [[nodiscard]] std::optional<LockHolder> take(const QString& document);
  void release();
  [[nodiscard]] bool held() const noexcept { return lock_ != nullptr; }
  // Whether it is the lock of this document, by whatever name the document goes.
  [[nodiscard]] bool holds(const QString& document) const { return held() && pathFor(document) == path_; }

  // ".home.deskplan.lock" beside the document; beside the target of a symbolic link.
  [[nodiscard]] static QString pathFor(const QString& document);

 private:
  std::unique_ptr<QLockFile> lock_;
  QString path_;
};

// The file itself, symbolic links followed, whether it exists or not.
[[nodiscard]] QString realPath(const QString& path);

}  // namespace deskpath::app
