// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/profile_shelf.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "documents/safe_file.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(ProfileShelf)
};

constexpr qint64 maxProfileBytes = qint64{8} << 20;
constexpr qsizetype longestFileName = 60;

QList<ProfileEntry> entriesIn(const QString& folder, QDir::SortFlags order) {
  QList<ProfileEntry> entries;
  const auto files = QDir(folder).entryInfoList({u"*.deskprofile"_s}, QDir::Files, order);
  for (const QFileInfo& file : files) {
    const auto profile = ProfileShelf::read(file.filePath());
    // One that cannot be read is listed all the same: opening it says what is wrong.
    entries.append({file.filePath(), profile ? ProfileShelf::nameOf(*profile) : file.completeBaseName()});
  }
  return entries;
}

}  // namespace

ProfileShelf::ProfileShelf(QString folder) : folder_(std::move(folder)) {}

QString ProfileShelf::nameOf(const Profile& profile) {
  const QString name = qs(profile.name).simplified();
  return name.isEmpty() ? Text::tr("My profile") : name;
}

QString ProfileShelf::deletedFolder() const { return QDir(folder_).filePath(u"deleted"_s); }

QList<ProfileEntry> ProfileShelf::list() const {
  if (folder_.isEmpty()) return {};
  auto entries = entriesIn(folder_, QDir::Name);
  std::stable_sort(entries.begin(), entries.end(),
                   [](const ProfileEntry& a, const ProfileEntry& b) { return a.name.localeAwareCompare(b.name) < 0; });
  return entries;
}

QList<ProfileEntry> ProfileShelf::deleted() const {
  if (folder_.isEmpty()) return {};
  return entriesIn(deletedFolder(), QDir::Time);
}

QString ProfileShelf::freePath(const QString& folder, const QString& name) const {
  QString base;
  for (const QChar c : name.toLower()) base += c.isLetterOrNumber() ? c : QChar(u'-');
  while (base.contains(u"--"_s)) base.replace(u"--"_s, u"-"_s);
  while (base.startsWith(u'-')) base.remove(0, 1);
  base.truncate(longestFileName);
  while (base.endsWith(u'-')) base.chop(1);
  if (base.isEmpty()) base = u"profile"_s;
  const QDir place(folder);
  QString path = place.filePath(base + u".deskprofile"_s);
  for (int i = 2; QFileInfo::exists(path); ++i)
    path = place.filePath(base + u'-' + QString::number(i) + u".deskprofile"_s);
  return path;
}

tl::expected<QString, QString> ProfileShelf::add(const Profile& profile) const {
  if (folder_.isEmpty()) return tl::unexpected(Text::tr("Profiles are not kept in this run of the program."));
  QDir().mkpath(folder_);
  const QString path = freePath(folder_, nameOf(profile));
  if (const auto written = write(path, profile); !written) return tl::unexpected(written.error());
  return path;
}

tl::expected<QString, QString> ProfileShelf::move(const QString& path, const QString& folder) const {
  if (folder_.isEmpty() || path.isEmpty())
    return tl::unexpected(Text::tr("Profiles are not kept in this run of the program."));
  QDir().mkpath(folder);
  const QString target = freePath(folder, QFileInfo(path).completeBaseName());
  if (QFile::rename(path, target)) {
    // The list of the deleted goes by when they were deleted.
    QFile moved(target);
    if (moved.open(QIODevice::ReadOnly))
      moved.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return target;
  }
  return tl::unexpected(Text::tr("%1 could not be moved to %2. Check that the folder exists and may be written to.")
                            .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder)));
}

tl::expected<QString, QString> ProfileShelf::remove(const QString& path) const { return move(path, deletedFolder()); }

tl::expected<QString, QString> ProfileShelf::restore(const QString& path) const { return move(path, folder_); }

tl::expected<Profile, QString> ProfileShelf::read(const QString& path) {
  const auto bytes = readFile(path, maxProfileBytes);
  if (!bytes) return tl::unexpected(bytes.error().message());
  auto profile =
      read_profile({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(QDir::toNativeSeparators(path)));
  if (!profile) return tl::unexpected(qs(to_text(profile.error())));
  return std::move(*profile);
}

tl::expected<void, QString> ProfileShelf::write(const QString& path, const Profile& profile) {
  const auto written = writeFile(path, QByteArray::fromStdString(write_profile(profile)));
  if (!written) return tl::unexpected(written.error().message());
  return {};
}

}  // namespace deskpath::app
