// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recovery.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>

#include "documents/replacement.h"
#include "documents/safe_file.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Lets lupdate find the texts of free functions.
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Recovery)
};

const QString suffix = u".recovery"_s;
constexpr qint64 maxHeaderBytes = 64 * 1024;
constexpr qint64 maxFileBytes = static_cast<qint64>(max_plan_bytes) + maxHeaderBytes;

QString lockOf(const QString& file) { return file + u".lock"_s; }

QByteArray headerLine(const QString& document, const DiskState& origin) {
  const QJsonObject header{{u"format"_s, u"deskpath.recovery"_s},
                           {u"version"_s, 1},
                           {u"document"_s, document},
                           {u"origin"_s, origin.text()},
                           {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
  return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

tl::expected<RecoveredPlan, QString> readRecovered(const QString& file, const PartLookup& lookup) {
  const auto bytes = readFile(file, maxFileBytes);
  if (!bytes) return tl::make_unexpected(bytes.error().message());
  const qsizetype end = bytes->indexOf('\n');
  const QJsonObject header = QJsonDocument::fromJson(bytes->left(std::max<qsizetype>(end, 0))).object();
  if (end < 0 || header.value(u"format"_s).toString() != u"deskpath.recovery"_s ||
      header.value(u"version"_s).toInt() != 1) {
    return tl::make_unexpected(Text::tr("%1 is no recovery file of this version.").arg(QDir::toNativeSeparators(file)));
  }
  auto plan =
      read_plan({bytes->constData() + end + 1, static_cast<std::size_t>(bytes->size() - end - 1)}, utf8(file), lookup);
  if (!plan) return tl::make_unexpected(qs(to_text(plan.error())));
  return RecoveredPlan{file, header.value(u"document"_s).toString(),
                       QDateTime::fromString(header.value(u"time"_s).toString(), Qt::ISODate),
                       DiskState::fromText(header.value(u"origin"_s).toString()), std::move(*plan)};
}

// The lock of a recovery file whose program has ended; nothing while it runs, here or on another computer that shares
// the folder.
std::shared_ptr<QLockFile> claimed(const QString& file) {
  auto lock = std::make_shared<QLockFile>(lockOf(file));
  lock->setStaleLockTime(0);
  return lock->tryLock(0) ? lock : nullptr;
}

QString freeName(const QString& wanted) {
  QString name = wanted;
  for (int i = 2; QFileInfo::exists(name); ++i) name = wanted + u'-' + QString::number(i);
  return name;
}

// Locks whose file is not there, and versions that killed programs never got into place.
void cleanUp(const QDir& folder) {
  for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
    const bool isLock = name.endsWith(suffix + u".lock"_s);
    const auto unfinished = unfinishedOf(name);
    if (!isLock && !(unfinished && unfinished->endsWith(suffix))) continue;
    const QString file = folder.filePath(isLock ? name.chopped(5) : *unfinished);
    if (isLock && QFileInfo::exists(file)) continue;
    // A lock is made before its file: only one that nobody holds is a leftover, and giving it back removes it.
    if (const auto claim = claimed(file); claim && !isLock) QFile::remove(folder.filePath(name));
  }
}

}  // namespace

RecoveryFile::RecoveryFile(QString folder) : folder_(std::move(folder)) {}
RecoveryFile::~RecoveryFile() { drop(); }

QString RecoveryFile::defaultFolder() {
  QString folder = qEnvironmentVariable("DESKPATH_DATA_DIR");
  if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return QDir(folder).filePath(u"recovery"_s);
}

tl::expected<void, QString> RecoveryFile::keep(const Plan& plan, const QString& document, const DiskState& origin) {
  // Somebody may have cleared the folder away while the program runs.
  if (!path_.isEmpty() && !QFileInfo::exists(folder_)) {
    lock_.reset();
    path_.clear();
  }
  if (path_.isEmpty()) {
    // Plans are nobody else's business.
    if (QDir().mkpath(folder_)) QFile::setPermissions(folder_, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = QDir(folder_).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix);
    auto lock = std::make_unique<QLockFile>(lockOf(path));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
      return tl::make_unexpected(
          Text::tr("Unsaved work cannot be kept for recovery in %1. Save your plan often, or make the folder writable.")
              .arg(QDir::toNativeSeparators(folder_)));
    }
    lock_ = std::move(lock);
    path_ = path;
  }
  const auto written = writeFile(path_, headerLine(document, origin) + QByteArray::fromStdString(write_plan(plan)));
  if (!written)
    return tl::make_unexpected(
        Text::tr("Unsaved work could not be kept for recovery. %1").arg(written.error().message()));
  return {};
}

void RecoveryFile::drop() {
  if (path_.isEmpty()) return;
  QFile::remove(path_);
  lock_.reset();
  path_.clear();
}

std::vector<RecoveredPlan> abandonedPlans(const QString& folder, const PartLookup& lookup, QStringList& problems) {
  std::vector<RecoveredPlan> plans;
  const QDir dir(folder);
  cleanUp(dir);
  for (const QString& name : dir.entryList({u"*"_s + suffix}, QDir::Files)) {
    const QString file = dir.filePath(name);
    auto claim = claimed(file);
    if (!claim) continue;
    auto recovered = readRecovered(file, lookup);
    if (recovered) {
      recovered->claim = std::move(claim);
      plans.push_back(std::move(*recovered));
      continue;
    }
    const QString aside = freeName(file + u".unreadable"_s);
    problems += QFile::rename(file, aside)
                    ? Text::tr("%1 It was put aside as %2.").arg(recovered.error(), QDir::toNativeSeparators(aside))
                    : recovered.error();
  }
  std::sort(plans.begin(), plans.end(), [](const RecoveredPlan& a, const RecoveredPlan& b) { return a.time > b.time; });
  return plans;
}

bool anyAbandoned(const QString& folder) {
  const QDir dir(folder);
  const QStringList names = dir.entryList({u"*"_s + suffix}, QDir::Files);
  return std::any_of(names.begin(), names.end(),
                     [&dir](const QString& name) { return claimed(dir.filePath(name)) != nullptr; });
}

void discardRecovered(RecoveredPlan& recovered) {
  QFile::remove(recovered.file);
  recovered.claim.reset();
}

}  // namespace deskpath::app
