// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/likeness.h"

#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>

#include <QCoreApplication>
#include <QtEndian>
#include <cerrno>
#include <optional>

namespace deskpath::app {
namespace {

// Lets lupdate find the texts of free functions.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Likeness)
};

constexpr const char* accessList = "system.posix_acl_access";
constexpr mode_t rights = 0777;
constexpr mode_t rightsWithoutGroup = 0707;

// The value of an attribute, or the list of their names when none is named. Nothing, with the reason in errno.
std::optional<QByteArray> attributeOf(const QByteArray& path, const char* name) {
  const auto get = [&](char* value, std::size_t size) {
    return name == nullptr ? ::listxattr(path.constData(), value, size)
                           : ::getxattr(path.constData(), name, value, size);
  };
  const ssize_t size = get(nullptr, 0);
  if (size < 0) return std::nullopt;
  if (size == 0) return QByteArray();
  QByteArray value(size, '\0');
  const ssize_t got = get(value.data(), static_cast<std::size_t>(size));
  if (got < 0) return std::nullopt;
  value.truncate(got);
  return value;
}

bool set(int file, const char* name, const QByteArray& value) {
  return ::fsetxattr(file, name, value.constData(), static_cast<std::size_t>(value.size()), 0) == 0;
}

// In the kernel's form of a list (linux/posix_acl_xattr.h: four bytes of version, then entries of tag, rights and id),
// the owning group's entry without rights.
QByteArray withoutGroup(QByteArray list) {
  constexpr qsizetype header = 4;
  constexpr qsizetype entry = 8;
  constexpr quint16 owningGroup = 0x04;
  for (qsizetype at = header; at + entry <= list.size(); at += entry) {
    if (qFromLittleEndian<quint16>(list.constData() + at) == owningGroup)
      qToLittleEndian<quint16>(0, list.data() + at + 2);
  }
  return list;
}

// Whether the file's list is that of the model afterwards, where none is one, too: a folder may give its new files a
// list of its own.
bool copyAccessList(int file, const QByteArray& model, bool groupKept, bool& listed) {
  const auto list = attributeOf(model, accessList);
  listed = list.has_value();
  if (list) return set(file, accessList, groupKept ? *list : withoutGroup(*list));
  const bool none = errno == ENODATA || errno == ENOTSUP;
  return none && (::fremovexattr(file, accessList) == 0 || errno == ENODATA || errno == ENOTSUP);
}

QStringList copyAttributes(int file, const QByteArray& model) {
  const auto names = attributeOf(model, nullptr);
  if (!names) return errno == ENOTSUP ? QStringList{} : QStringList{Text::tr("attributes")};
  QStringList lost;
  for (const QByteArray& name : names->split('\0')) {
    if (!name.startsWith("user.")) continue;
    const auto value = attributeOf(model, name.constData());
    if (!value || !set(file, name.constData(), *value)) lost += QString::fromUtf8(name);
  }
  return lost;
}

}  // namespace

QStringList liken(int file, const QByteArray& model) {
  struct stat old {};
  if (::stat(model.constData(), &old) != 0) return {};
  // Nobody else's business while it is made, whatever the folder gives to its new files.
  static_cast<void>(::fchmod(file, 0600));
  const QStringList attributes = copyAttributes(file, model);
  // A disk without owners or permissions has none to keep: what counts is what the file is like in the end.
  static_cast<void>(::fchown(file, old.st_uid, old.st_gid) == 0 ||
                    ::fchown(file, static_cast<uid_t>(-1), old.st_gid) == 0);
  struct stat now {};
  if (::fstat(file, &now) != 0) now = {};
  const bool groupKept = now.st_gid == old.st_gid;
  bool listed = false;
  const bool listKept = copyAccessList(file, model, groupKept, listed);
  // With a list, the group's place in the permissions is the most that anybody on it may do. Without, it is what the
  // group may do: nothing, where it is another group than before.
  const bool groupIsSafe = listKept && (groupKept || listed);
  static_cast<void>(::fchmod(file, old.st_mode & (groupIsSafe ? rights : rightsWithoutGroup)));

  QStringList lost;
  if (now.st_uid != old.st_uid) lost += Text::tr("owner");
  if (!groupKept) lost += Text::tr("group");
  if (!listKept) lost += Text::tr("access list");
  if (::fstat(file, &now) == 0 && ((now.st_mode ^ old.st_mode) & rights) != 0) lost += Text::tr("permissions");
  return lost + attributes;
}

}  // namespace deskpath::app
