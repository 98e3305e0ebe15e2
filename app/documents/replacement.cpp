// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/replacement.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <algorithm>
#include <cerrno>
#include <ctime>

#include "documents/likeness.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr QStringView mark(u".deskpath-");
constexpr int letters = 6;
constexpr int attempts = 100;
constexpr mode_t usualMode = 0666;  // less the umask
constexpr std::time_t hour = 3600;

class Descriptor {
 public:
  explicit Descriptor(int file) : file_(file) {}
  ~Descriptor() {
    if (file_ >= 0) ::close(file_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const noexcept { return file_; }
  [[nodiscard]] bool open() const noexcept { return file_ >= 0; }

 private:
  int file_;
};

QString stem(const QString& target) {
  // Leaves room in a name of at most 255 bytes.
  QString name = QFileInfo(target).fileName();
  while (QFile::encodeName(name).size() > 230) name.chop(1);
  return u'.' + name + mark;
}

QByteArray unfinishedName(const QString& target) {
  static const QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  QString name = stem(target);
  for (int i = 0; i < letters; ++i)
    name += alphabet[QRandomGenerator::global()->bounded(static_cast<int>(alphabet.size()))];
  return QFile::encodeName(QFileInfo(target).dir().filePath(name));
}

int fill(int file, const QByteArray& content) {
  for (qsizetype done = 0; done < content.size();) {
    errno = 0;
    const ssize_t written = ::write(file, content.constData() + done, static_cast<std::size_t>(content.size() - done));
    if (written > 0) {
      done += written;
    } else if (errno != EINTR) {
      return errno == 0 ? ENOSPC : errno;
    }
  }
  if (::fsync(file) != 0) return errno;
  struct stat info {};
  if (::fstat(file, &info) != 0) return errno;
  return info.st_size == content.size() ? 0 : ENOSPC;
}

int rename(const QByteArray& from, const QByteArray& to) {
  if (::rename(from.constData(), to.constData()) == 0) return 0;
  const int error = errno;
  ::unlink(from.constData());
  return error;
}

// Nameless until it is complete. Nothing where the disk knows no nameless files or cannot give one a name.
std::optional<int> replaceByNameless(const QString& target, const QByteArray& content, const QByteArray& model,
                                     QStringList& lost) {
  const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
  const Descriptor file(::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, usualMode));
  if (!file.open())
    return errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL ? std::nullopt : std::optional(errno);
  lost = liken(file.get(), model);
  if (const int error = fill(file.get(), content); error != 0) return error;
  const QByteArray source = "/proc/self/fd/" + QByteArray::number(file.get());
  for (int i = 0; i < attempts; ++i) {
    const QByteArray name = unfinishedName(target);
    if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0)
      return rename(name, QFile::encodeName(target));
    if (errno != EEXIST) return std::nullopt;
  }
  return EEXIST;
}

int replaceByNamed(const QString& target, const QByteArray& content, const QByteArray& model, QStringList& lost) {
  for (int i = 0; i < attempts; ++i) {
    const QByteArray name = unfinishedName(target);
    const Descriptor file(::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, usualMode));
    if (!file.open() && errno == EEXIST) continue;
    if (!file.open()) return errno;
    lost = liken(file.get(), model);
    const int error = fill(file.get(), content);
    if (error == 0) return rename(name, QFile::encodeName(target));
    ::unlink(name.constData());
    return error;
  }
  return EEXIST;
}

// Why this deletes nobody's file: the name is one that only this program gives, to the letter; it is a plain file with
// no other name, owned by the user who runs this; and it has not been written to for an hour, while a living save holds
// such a name for an instant (for as long as it writes, where a disk knows no nameless files). A time in the future
// proves no age.
template <class Wanted>
void removeFrom(const QDir& folder, const Wanted& wanted) {
  const Descriptor handle(::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!handle.open()) return;
  for (const QString& entry : folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Unsorted)) {
    if (!unfinishedOf(entry) || !wanted(entry)) continue;
    const QByteArray name = QFile::encodeName(entry);
    struct stat info {};
    if (::fstatat(handle.get(), name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) continue;
    const bool ours = S_ISREG(info.st_mode) && info.st_nlink == 1 && info.st_uid == ::geteuid();
    if (ours && info.st_mtim.tv_sec < std::time(nullptr) - hour) ::unlinkat(handle.get(), name.constData(), 0);
  }
}

}  // namespace

tl::expected<QStringList, int> replaceFile(const QString& target, const QByteArray& content, const QString& model) {
  const QByteArray old = QFile::encodeName(model.isEmpty() ? target : model);
  QStringList lost;
  auto error = replaceByNameless(target, content, old, lost);
  if (!error) error = replaceByNamed(target, content, old, lost);
  if (*error != 0) return tl::unexpected(*error);
  return lost;
}

void removeUnfinished(const QString& target) {
  removeFrom(QFileInfo(target).dir(), [wanted = stem(target)](const QString& name) { return name.startsWith(wanted); });
}

void removeAllUnfinished(const QString& folder) {
  removeFrom(QDir(folder), [](const QString&) { return true; });
}

// Without a static QRegularExpression: a thread may still be here when the program ends and destroys what is static.
std::optional<QString> unfinishedOf(const QString& name) {
  const qsizetype end = name.size() - letters - mark.size();
  if (end < 2 || name.front() != u'.' || QStringView(name).sliced(end, mark.size()) != mark) return std::nullopt;
  const bool random = std::all_of(name.end() - letters, name.end(),
                                  [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); });
  return random ? std::optional(name.sliced(1, end - 1)) : std::nullopt;
}

}  // namespace deskpath::app
