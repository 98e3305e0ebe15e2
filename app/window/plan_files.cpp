// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/plan_files.h"

#include <QDir>
#include <QFileInfo>

#include "documents/safe_file.h"
#include "documents/text.h"
#include "plan/difference.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Kept once no edit has come for the first time, and at the latest after the second while edits go on.
constexpr int quietMs = 1'500;
constexpr qint64 longestMs = 6'000;

QStringList differenceLines(const Plan& before, const Plan& after) {
  QStringList lines;
  for (const PlanChange& change : difference(before, after)) lines += qs(to_text(change));
  return lines;
}

}  // namespace

QStringList recoveredDifference(const RecoveredPlan& recovered, const PartLookup& lookup) {
  Plan before;
  if (!recovered.document.isEmpty()) {
    const auto bytes = readFile(recovered.document, static_cast<qint64>(max_plan_bytes));
    if (!bytes) return {PlanFiles::tr("Its file is gone: %1").arg(bytes.error().message())};
    auto plan = read_plan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(recovered.document), lookup);
    if (!plan) return {PlanFiles::tr("Its file cannot be read: %1").arg(qs(to_text(plan.error())))};
    before = std::move(*plan);
  }
  const QStringList lines = differenceLines(before, recovered.plan);
  return lines.isEmpty() ? QStringList{PlanFiles::tr("It is the same as the file.")} : lines;
}

PlanFiles::PlanFiles(PlanDocument& document, RecentFiles& recent, Settings& settings, const Dialogs& dialogs, QString recoveryFolder,
                     QWidget* window)
    : QObject(window),
      document_(document),
      recent_(recent),
      settings_(settings),
      dialogs_(dialogs),
      window_(window),
      recovery_(recoveryFolder),
      keeps_(!recoveryFolder.isEmpty()) {
  quiet_.setSingleShot(true);
  quiet_.setInterval(quietMs);
  connect(&quiet_, &QTimer::timeout, this, &PlanFiles::keep);
  connect(&document_, &PlanDocument::changed, this, &PlanFiles::edited);
  connect(&document_, &PlanDocument::fileChanged, this, &PlanFiles::edited);
}

void PlanFiles::edited() {
  if (!keeps_) return;
  if (!document_.isModified()) {
    quiet_.stop();
    recovery_.drop();
    return;
  }
  if (!quiet_.isActive()) waiting_.start();
  if (waiting_.elapsed() > longestMs) {
    keep();
  } else {
    quiet_.start();
  }
}

void PlanFiles::keep() {
  quiet_.stop();
  if (!document_.isModified()) return;
  const auto kept = recovery_.keep(document_.plan(), document_.path(), document_.diskState());
  if (!kept && !warned_) {
    warned_ = true;
    dialogs_.error(window_, tr("Unsaved work is not kept for recovery"), kept.error());
  }
}

bool PlanFiles::mayReplace() {
  if (!document_.isModified()) return true;
  switch (dialogs_.unsaved(window_, document_.title())) {
    case UnsavedAnswer::save: return save();
    case UnsavedAnswer::discard: return true;
    case UnsavedAnswer::cancel: break;
  }
  return false;
}

bool PlanFiles::open(const QString& path) {
  if (!mayReplace()) return false;
  FileLock lock;
  bool asCopy = false;
  if (const QString absolute = QFileInfo(path).absoluteFilePath(); QFileInfo::exists(absolute) && absolute != document_.path()) {
    if (const auto holder = lock.take(absolute); holder && dialogs_.inUse) {
      const InUseAnswer answer = dialogs_.inUse(window_, absolute, *holder);
      if (answer == InUseAnswer::cancel) return false;
      asCopy = answer == InUseAnswer::openCopy;
    }
  } else {
    lock = std::move(lock_);
  }
  if (const auto opened = document_.open(path); !opened) {
    dialogs_.error(window_, tr("%1 could not be opened").arg(QDir::toNativeSeparators(path)), opened.error());
    return false;
  }
  lock_ = std::move(lock);
  if (asCopy) {
    Plan plan = document_.plan();
    document_.reset(std::move(plan));
  } else {
    recent_.add(document_.path());
  }
  return true;
}

void PlanFiles::begin(Plan plan) {
  lock_.release();
  document_.reset(std::move(plan));
}

void PlanFiles::takeOver(RecoveredPlan recovered) {
  if (!recovered.document.isEmpty()) {
    if (const auto holder = lock_.take(recovered.document)) recovered.document.clear();
  } else {
    lock_.release();
  }
  document_.recover(std::move(recovered.plan), recovered.document, recovered.origin);
  // The old file goes only once this program keeps the work itself.
  if (recovery_.keep(document_.plan(), document_.path(), document_.diskState())) discardRecovered(recovered.file);
}

bool PlanFiles::settleConflict(const QString& path) {
  if (!dialogs_.changedOnDisk || QFileInfo(path).absoluteFilePath() != document_.path() || !document_.changedOnDisk()) return true;
  const auto theirs = document_.planOnDisk();
  const QStringList lines = theirs ? differenceLines(*theirs, document_.plan()) : QStringList{theirs.error()};
  switch (dialogs_.changedOnDisk(window_, document_.title(), lines, theirs.has_value())) {
    case ChangedAnswer::keepMine: return true;
    case ChangedAnswer::loadTheirs:
      if (const auto opened = document_.open(path); !opened) {
        dialogs_.error(window_, tr("%1 could not be opened").arg(QDir::toNativeSeparators(path)), opened.error());
      }
      return false;
    case ChangedAnswer::saveAs: saveAs(); return false;
    case ChangedAnswer::cancel: break;
  }
  return false;
}

bool PlanFiles::saveTo(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  if (!settleConflict(absolute)) return !document_.isModified();
  if (settings_.get(setting::keepBackup) && QFileInfo::exists(absolute)) {
    const auto before = readFile(absolute, static_cast<qint64>(max_plan_bytes));
    const auto kept = before ? writeFile(absolute + u'~', *before) : tl::expected<void, FileError>(tl::unexpect, before.error());
    if (!kept) {
      dialogs_.error(window_, tr("The previous version could not be kept, so the plan was not saved"), kept.error().message());
      return false;
    }
  }
  if (const auto saved = document_.saveAs(absolute); !saved) {
    dialogs_.error(window_, tr("The plan could not be saved"), saved.error());
    return false;
  }
  // Under a name that somebody else has open the save stands; the next one notices what they wrote.
  (void)lock_.take(absolute);
  recent_.add(document_.path());
  return true;
}

bool PlanFiles::save() { return document_.path().isEmpty() ? saveAs() : saveTo(document_.path()); }

bool PlanFiles::saveAs() {
  QString suggestion = document_.path();
  if (suggestion.isEmpty()) {
    QString name = document_.title();
    for (const QChar illegal : u"/\\:*?\"<>|"_s) name.replace(illegal, u'-');
    suggestion = name + u".deskplan"_s;
  }
  const QString path = dialogs_.savePlan(window_, suggestion);
  return !path.isEmpty() && saveTo(path);
}

void PlanFiles::close() {
  quiet_.stop();
  keeps_ = false;
  recovery_.drop();
  lock_.release();
}

}  // namespace deskpath::app
