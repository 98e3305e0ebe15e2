// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's error texts are often "Unknown error", so that every message here is made from errno.
#include "documents/safe_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <cerrno>
#include <cstring>

#include "documents/file_lock.h"
#include "documents/replacement.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Lets lupdate find the texts of free functions.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

FileError fail(const QString& path, const QString& what, const QString& remedy) {
  return {QDir::toNativeSeparators(path), what, remedy};
}

bool statPath(const QString& path, struct stat& info) {
  return ::stat(QFile::encodeName(path).constData(), &info) == 0;
}

QString folderOf(const QString& path) { return QFileInfo(path).absolutePath(); }

FileError unreadable(const QString& path, int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return fail(path, Text::tr("The file does not exist."),
                  Text::tr("Check the name, or look where it was moved to."));
    case EACCES:
    case EPERM:
      return fail(path, Text::tr("You do not have permission to read this file."),
                  Text::tr("Change its permissions, or open a copy of it."));
    default:
      return fail(path, Text::tr("The file could not be read: %1.").arg(QString::fromLocal8Bit(std::strerror(error))),
                  Text::tr("Check that the disk is connected and try again."));
  }
}

// `error` is the errno of the step that failed; 0 when the system gave no reason.
FileError unwritable(const QString& path, int error) {
  const auto elsewhere = Text::tr("Save it under another name or in another folder.");
  switch (error) {
    case ENOSPC:
      return fail(path, Text::tr("The disk is full. The file was not saved; the old one is unchanged."),
                  Text::tr("Free some space, or save it on another disk."));
    case EDQUOT:
      return fail(path, Text::tr("Your disk quota is used up. The file was not saved; the old one is unchanged."),
                  Text::tr("Free some space, or save it on another disk."));
    case EFBIG:
      return fail(path, Text::tr("The file is larger than this disk allows. It was not saved."),
                  Text::tr("Save it on another disk."));
    case EACCES:
    case EPERM:
      return fail(path, Text::tr("You do not have permission to write here. The file was not saved."), elsewhere);
    case EROFS: return fail(path, Text::tr("The disk is read-only. The file was not saved."), elsewhere);
    case ENOENT:
    case ENOTDIR:
      return fail(path, Text::tr("The folder %1 does not exist. The file was not saved.").arg(folderOf(path)),
                  Text::tr("Create the folder, or save it in another one."));
    case ENAMETOOLONG:
      return fail(path, Text::tr("The file name is too long. The file was not saved."),
                  Text::tr("Choose a shorter name."));
    case 0: return fail(path, Text::tr("The file was not saved; the system gave no reason."), elsewhere);
    default:
      return fail(path, Text::tr("The file was not saved: %1.").arg(QString::fromLocal8Bit(std::strerror(error))),
                  Text::tr("Check the disk and try again, or save it in another folder."));
  }
}

// Makes the new directory entry durable as well. The file is complete either way, hence no error.
void syncFolder(const QString& path) {
  const int folder = ::open(QFile::encodeName(folderOf(path)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

}  // namespace

QString FileError::message() const { return u"%1: %2 %3"_s.arg(path, what, remedy); }

tl::expected<QByteArray, FileError> readFile(const QString& path, qint64 maxBytes) {
  struct stat info {};
  if (!statPath(path, info)) return tl::unexpected(unreadable(path, errno));
  if (S_ISDIR(info.st_mode)) {
    return tl::unexpected(fail(path, Text::tr("This is a folder, not a file."), Text::tr("Choose a file inside it.")));
  }
  // A pipe could keep the window waiting for ever.
  if (!S_ISREG(info.st_mode)) {
    return tl::unexpected(
        fail(path, Text::tr("This is a device or a pipe, not a file."), Text::tr("Save its content to a file first.")));
  }
  QFile file(path);
  errno = 0;
  if (!file.open(QIODevice::ReadOnly)) return tl::unexpected(unreadable(path, errno));
  // The size on record can be wrong (/proc) or grow meanwhile: one byte more than allowed tells.
  QByteArray content;
  while (content.size() <= maxBytes) {
    errno = 0;
    const QByteArray block = file.read(qMin<qint64>(maxBytes + 1 - content.size(), 1 << 20));
    if (block.isEmpty()) {
      if (file.error() != QFileDevice::NoError) return tl::unexpected(unreadable(path, errno));
      return content;
    }
    content += block;
  }
  return tl::unexpected(fail(path, Text::tr("The file is larger than %1.").arg(QLocale().formattedDataSize(maxBytes)),
                             Text::tr("Check that it is the right file; Deskpath's own files are far smaller.")));
}

tl::expected<QStringList, FileError> writeFile(const QString& path, const QByteArray& content, const QString& model) {
  const QString real = realPath(path);
  struct stat info {};
  if (statPath(path, info)) {
    if (S_ISDIR(info.st_mode)) {
      return tl::unexpected(
          fail(path, Text::tr("This is a folder. The file was not saved."), Text::tr("Add a file name.")));
    }
    // Nobody means to put a plan in the place of a device.
    if (!S_ISREG(info.st_mode)) {
      return tl::unexpected(fail(path, Text::tr("This is a device or a pipe, not a file. Nothing was saved."),
                                 Text::tr("Save to a file instead.")));
    }
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) != 0) {
      return tl::unexpected(unwritable(path, errno));
    }
  } else if (errno != ENOENT || !QFileInfo(folderOf(real)).isDir()) {
    return tl::unexpected(unwritable(path, errno));
  }

  auto replaced = replaceFile(real, content, model);
  if (!replaced) return tl::unexpected(unwritable(path, replaced.error()));
  syncFolder(real);
  removeUnfinished(real);
  return std::move(*replaced);
}

QString lossNote(const QStringList& lost) {
  return lost.isEmpty() ? QString() : u' ' + Text::tr("Not kept from the old file: %1.").arg(lost.join(u", "_s));
}

}  // namespace deskpath::app
