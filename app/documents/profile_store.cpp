// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/profile_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "documents/profile_shelf.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "documents/value_command.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {
constexpr int writeDelayMs = 400;
constexpr qint64 maxProfileBytes = qint64{8} << 20;
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
    auto profile = read_profile({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(path_));
    if (profile) {
      profile_ = std::move(*profile);
      undo_.clear();
      Q_EMIT changed();
      return std::nullopt;
    }
    message = qs(to_text(profile.error()));
  } else {
    message = bytes.error().message();
  }
  const QString aside = path_ + u".unreadable"_s;
  QString kept = aside;
  for (int i = 2; QFileInfo::exists(kept); ++i) kept = aside + u'-' + QString::number(i);
  if (QFile::rename(path_, kept)) {
    return tr("Your profile could not be read and was put aside as %1. %2").arg(QDir::toNativeSeparators(kept), message);
  }
  path_.clear();
  return tr("Your profile could not be read. Changes are not kept until it is mended. %1").arg(message);
}

std::optional<QString> ProfileStore::open(const QString& path) {
  if (auto message = saveNow()) return message;
  auto next = ProfileShelf::read(path);
  if (!next) return next.error();
  path_ = path;
  profile_ = std::move(*next);
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

std::optional<QString> ProfileStore::saveNow() {
  timer_.stop();
  if (!unwritten_ || path_.isEmpty()) return std::nullopt;
  QDir().mkpath(QFileInfo(path_).path());
  const auto written = writeFile(path_, QByteArray::fromStdString(write_profile(profile_)));
  if (!written) return written.error().message();
  unwritten_ = false;
  return std::nullopt;
}

}  // namespace deskpath::app
