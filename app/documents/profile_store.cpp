// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/profile_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include "assessment/merge_profiles.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "documents/value_command.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {
constexpr int writeDelayMs = 400;
constexpr qint64 maxProfileBytes = qint64{8} << 20;
constexpr int lockWaitMs = 3'000;

tl::expected<Profile, QString> parse(const QByteArray& bytes, const QString& path) {
  auto profile =
      read_profile({bytes.constData(), static_cast<std::size_t>(bytes.size())}, utf8(QDir::toNativeSeparators(path)));
  if (!profile) return tl::make_unexpected(qs(to_text(profile.error())));
  return std::move(*profile);
}

QString freeName(const QString& wanted) {
  QString name = wanted;
  for (int i = 2; QFileInfo::exists(name); ++i) name = wanted + u'-' + QString::number(i);
  return name;
}
}  // namespace

ProfileStore::ProfileStore(Date today, QString path, QObject* parent)
    : QObject(parent), today_(today), path_(std::move(path)) {
  timer_.setSingleShot(true);
  timer_.setInterval(writeDelayMs);
  connect(&timer_, &QTimer::timeout, this, [this] {
    if (const auto message = saveNow()) Q_EMIT saveFailed(*message);
  });
}

ProfileStore::~ProfileStore() { saveNow(); }

QString ProfileStore::defaultPath() {
  QString folder = qEnvironmentVariable("DESKPATH_DATA_DIR");
  if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return QDir(folder).filePath(u"profile.deskprofile"_s);
}

std::optional<QString> ProfileStore::load() {
  if (path_.isEmpty() || !QFileInfo::exists(path_)) return std::nullopt;
  QString message;
  if (const auto bytes = readFile(path_, maxProfileBytes)) {
    auto profile = parse(*bytes, path_);
    if (profile) {
      profile_ = std::move(*profile);
      base_ = profile_;
      disk_ = DiskState::of(*bytes);
      undo_.clear();
      Q_EMIT changed();
      return std::nullopt;
    }
    message = profile.error();
  } else {
    message = bytes.error().message();
  }
  const QString kept = freeName(path_ + u".unreadable"_s);
  if (QFile::rename(path_, kept)) {
    return tr("Your profile could not be read and was put aside as %1. %2")
        .arg(QDir::toNativeSeparators(kept), message);
  }
  path_.clear();
  return tr("Your profile could not be read. Changes are not kept until it is mended. %1").arg(message);
}

std::optional<QString> ProfileStore::open(const QString& path) {
  if (auto message = saveNow()) return message;
  const auto bytes = readFile(path, maxProfileBytes);
  if (!bytes) return bytes.error().message();
  auto next = parse(*bytes, path);
  if (!next) return next.error();
  path_ = path;
  profile_ = std::move(*next);
  base_ = profile_;
  disk_ = DiskState::of(*bytes);
  undo_.clear();
  Q_EMIT changed();
  return std::nullopt;
}

std::optional<QString> ProfileStore::writeNow() {
  unwritten_ = true;
  return saveNow();
}

void ProfileStore::forget() {
  timer_.stop();
  unwritten_ = false;
  path_.clear();
  disk_ = {};
}

void ProfileStore::edit(const QString& name, Profile next, const QString& mergeKey) {
  if (next == profile_) return;
  undo_.push(new ValueCommand<Profile>(name, profile_, std::move(next), mergeKey, [this](const Profile& profile) {
    profile_ = profile;
    unwritten_ = true;
    timer_.start();
    Q_EMIT changed();
  }));
}

void ProfileStore::rate(const SkillId& skill, const QString& title, int level, Confidence confidence) {
  Rating rating{today_, level, confidence, today_.month_iso(), {}, {}, {}};
  if (const Rating* current = profile_.current(skill)) {
    rating.evidence = current->evidence;
    rating.link = current->link;
  }
  edit(tr("Rate %1").arg(title), with_rating(profile_, skill, std::move(rating)));
}

// Joins what another program has written with what this one has changed. A message when theirs cannot be read.
std::optional<QString> ProfileStore::takeIn(const DiskState& now) {
  const auto bytes = readFile(path_, maxProfileBytes);
  if (!bytes) return bytes.error().message();
  auto theirs = parse(*bytes, path_);
  if (!theirs) return theirs.error();
  Profile joined = unwritten_ ? merged(base_, profile_, *theirs) : *theirs;
  base_ = *theirs;
  disk_ = now;
  const bool differs = !(joined == *theirs);
  edit(tr("Take in changes from another window"), std::move(joined));
  unwritten_ = differs;
  if (!unwritten_) timer_.stop();
  return std::nullopt;
}

// Theirs stays as it is, be it of a newer program; mine goes on in a file of its own.
QString ProfileStore::moveAway(const Profile& mine, const QString& why) {
  const QFileInfo info(path_);
  QString other;
  for (int i = 2; other.isEmpty() || QFileInfo::exists(other); ++i) {
    other = info.dir().filePath(info.completeBaseName() + u'-' + QString::number(i) + u'.' + info.suffix());
  }
  const QByteArray bytes = QByteArray::fromStdString(write_profile(mine));
  if (const auto written = writeFile(other, bytes); !written) return written.error().message();
  const QString before = path_;
  path_ = other;
  base_ = mine;
  disk_ = DiskState::of(bytes);
  unwritten_ = false;
  return tr("Another program has changed %1 into something that this one cannot read. Your profile is kept in %2 from "
            "now on. %3")
      .arg(QDir::toNativeSeparators(before), QDir::toNativeSeparators(other), why);
}

void ProfileStore::lookAtDisk() {
  if (path_.isEmpty()) return;
  const DiskState now = DiskState::at(path_, maxProfileBytes);
  // One that is gone may have been moved on purpose; the next change writes it again.
  if (now == disk_ || now == DiskState()) return;
  // What cannot be read is somebody else's until there is something to write.
  (void)takeIn(now);
}

std::optional<QString> ProfileStore::saveNow() {
  timer_.stop();
  if (!unwritten_ || path_.isEmpty()) return std::nullopt;
  QDir().mkpath(QFileInfo(path_).path());
  // Between looking and writing nobody else may write. Where no lock can be made, writing will say why.
  QLockFile lock(path_ + u".lock"_s);
  lock.setStaleLockTime(10 * lockWaitMs);
  if (!lock.tryLock(lockWaitMs) && lock.error() == QLockFile::LockFailedError) {
    return tr("%1 is being written by another program. Your last changes are kept as soon as it is done.")
        .arg(QDir::toNativeSeparators(path_));
  }
  if (const DiskState now = DiskState::at(path_, maxProfileBytes); !(now == disk_) && !(now == DiskState())) {
    if (const auto problem = takeIn(now)) return moveAway(profile_, *problem);
    if (!unwritten_) return std::nullopt;
  }
  timer_.stop();
  const QByteArray bytes = QByteArray::fromStdString(write_profile(profile_));
  const auto written = writeFile(path_, bytes);
  if (!written) return written.error().message();
  base_ = profile_;
  disk_ = DiskState::of(bytes);
  unwritten_ = false;
  return std::nullopt;
}

}  // namespace deskpath::app
