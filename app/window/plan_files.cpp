// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/plan_files.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "documents/safe_file.h"
#include "documents/text.h"
#include "plan/difference.h"
#include "widgets/notice_bar.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Kept once no edit has come for the first time, and at the latest after the second while edits go on.
constexpr int quietMs = 1'500;
constexpr qint64 longestMs = 6'000;
// Other programs write in several steps; this long after the last of them the file is looked at.
constexpr int settleMs = 300;
constexpr auto maxBytes = static_cast<qint64>(max_plan_bytes);

QStringList differenceLines(const Plan& before, const Plan& after) {
  QStringList lines;
  for (const PlanDifference& change : difference(before, after)) lines += qs(to_text(change));
  return lines;
}

}  // namespace

QStringList recoveredDifference(const RecoveredPlan& recovered, const PartLookup& lookup) {
  Plan before;
  if (!recovered.document.isEmpty()) {
    const auto bytes = readFile(recovered.document, maxBytes);
    if (!bytes) return {PlanFiles::tr("Its file is gone: %1").arg(bytes.error().message())};
    auto plan =
        read_plan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(recovered.document), lookup);
    if (!plan) return {PlanFiles::tr("Its file cannot be read: %1").arg(qs(to_text(plan.error())))};
    before = std::move(*plan);
  }
  const QStringList lines = differenceLines(before, recovered.plan);
  return lines.isEmpty() ? QStringList{PlanFiles::tr("It is the same as the file.")} : lines;
}

PlanFiles::PlanFiles(PlanDocument& document, RecentFiles& recent, Settings& settings, const Dialogs& dialogs,
                     NoticeBar& notice, QString recoveryFolder, QWidget* window)
    : QObject(window),
      document_(document),
      recent_(recent),
      settings_(settings),
      dialogs_(dialogs),
      notice_(notice),
      window_(window),
      recoveryFolder_(std::move(recoveryFolder)),
      recovery_(recoveryFolder_),
      keeps_(!recoveryFolder_.isEmpty()) {
  quiet_.setSingleShot(true);
  quiet_.setInterval(quietMs);
  look_.setSingleShot(true);
  look_.setInterval(settleMs);
  connect(&quiet_, &QTimer::timeout, this, &PlanFiles::keep);
  connect(&document_, &PlanDocument::changed, this, &PlanFiles::edited);
  connect(&document_, &PlanDocument::fileChanged, this, [this] {
    edited();
    watch();
  });
  connect(&watcher_, &QFileSystemWatcher::fileChanged, this, [this] { look_.start(); });
  connect(&look_, &QTimer::timeout, this, &PlanFiles::lookAtDisk);
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

void PlanFiles::watch() {
  const QStringList wanted = document_.path().isEmpty() ? QStringList{} : QStringList{document_.path()};
  if (watcher_.files() == wanted) return;
  if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
  // A file that is not there cannot be watched; looking when the window becomes active makes up for it.
  for (const QString& path : wanted) watcher_.addPath(path);
}

void PlanFiles::lookAtDisk() {
  watch();
  const DiskChange change = document_.changeOnDisk();
  if (change == DiskChange::none) {
    if (told_) notice_.dismiss();
    told_ = false;
    return;
  }
  const DiskState now = DiskState::at(document_.path(), maxBytes);
  if (told_ && now == toldOf_) return;
  told_ = true;
  toldOf_ = now;
  const QString name = QFileInfo(document_.path()).fileName();
  if (change == DiskChange::gone) {
    notice_.tell(tr("%1 is no longer where it was. The plan is still here; saving writes the file again.").arg(name),
                 {{tr("Save it again"), u"noticeSave"_s, [this] { save(); }},
                  {tr("Save as…"), u"noticeSaveAs"_s, [this] { saveAs(); }}});
    return;
  }
  notice_.tell(tr("Another program has changed %1.").arg(name),
               {{tr("Show difference"), u"noticeDifference"_s, [this] { showDifference(); }, false},
                {tr("Load theirs"), u"noticeTheirs"_s, [this] { loadTheirs(); }},
                {tr("Keep mine"), u"noticeMine"_s, [this] { document_.keepMine(); }}});
}

QStringList PlanFiles::differenceToDisk(bool& readable) const {
  const auto theirs = document_.planOnDisk();
  readable = theirs.has_value();
  if (!theirs) return theirs.error().split(u'\n');
  const QStringList lines = differenceLines(*theirs, document_.plan());
  return lines.isEmpty() ? QStringList{tr("Both hold the same plan; only the form of the file differs.")} : lines;
}

void PlanFiles::showDifference() {
  if (!dialogs_.difference) return;
  bool readable = false;
  const QStringList lines = differenceToDisk(readable);
  dialogs_.difference(window_,
                      readable ? tr("From the file on the disk to yours:") : tr("The file on the disk cannot be read:"),
                      lines);
}

void PlanFiles::loadTheirs() {
  if (const auto loaded = document_.loadTheirs(); !loaded) {
    dialogs_.error(window_, tr("The version on the disk could not be loaded"), loaded.error());
    return;
  }
  lookAtDisk();
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
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const bool reopened = lock_.holds(absolute);
  FileLock lock;
  bool asCopy = false;
  if (!reopened && QFileInfo(absolute).isFile()) {
    if (const auto holder = lock.take(absolute); holder && dialogs_.inUse) {
      const InUseAnswer answer = dialogs_.inUse(window_, absolute, *holder);
      if (answer == InUseAnswer::cancel) return false;
      asCopy = answer == InUseAnswer::openCopy;
    }
  }
  if (const auto opened = document_.open(absolute); !opened) {
    dialogs_.error(window_, tr("%1 could not be opened").arg(QDir::toNativeSeparators(path)), opened.error());
    return false;
  }
  if (!reopened) lock_ = std::move(lock);
  notice_.dismiss();
  told_ = false;
  if (asCopy) {
    Plan plan = document_.plan();
    document_.reset(std::move(plan));
    notice_.tell(tr("This is a copy in no file yet. Save it under a name of its own."),
                 {{tr("Save as…"), u"noticeSaveAs"_s, [this] { saveAs(); }}});
  } else {
    recent_.add(document_.path());
  }
  return true;
}

void PlanFiles::begin(Plan plan) {
  lock_.release();
  notice_.dismiss();
  told_ = false;
  document_.reset(std::move(plan));
}

bool PlanFiles::canRecover() const { return !recoveryFolder_.isEmpty() && anyAbandoned(recoveryFolder_); }

bool PlanFiles::offerRecovery(bool onlyTell) {
  if (recoveryFolder_.isEmpty() || !dialogs_.recover) return false;
  QStringList problems;
  auto abandoned = abandonedPlans(recoveryFolder_, document_.content().lookup(), problems);
  if (!problems.isEmpty()) dialogs_.error(window_, tr("Some unsaved work could not be read"), problems.join(u'\n'));
  // Somebody who opens a plan after a crash wants the work on that plan.
  std::stable_partition(abandoned.begin(), abandoned.end(), [this](const RecoveredPlan& one) {
    return !one.document.isEmpty() && one.document == document_.path();
  });
  std::size_t left = 0;
  bool taken = false;
  for (RecoveredPlan& one : abandoned) {
    if (taken || onlyTell) {
      ++left;
      continue;
    }
    const QString title = !one.plan.name.empty()   ? qs(one.plan.name)
                          : one.document.isEmpty() ? tr("Untitled plan")
                                                   : QFileInfo(one.document).completeBaseName();
    switch (dialogs_.recover(window_, title, one.time, recoveredDifference(one, document_.content().lookup()))) {
      case RecoverAnswer::recover:
        takeOver(std::move(one));
        taken = true;
        break;
      case RecoverAnswer::discard: discardRecovered(one); break;
      case RecoverAnswer::later: ++left; break;
    }
  }
  // A notice about the plan that was taken over matters more.
  if (left > 0 && notice_.text().isEmpty()) {
    notice_.tell(counted(left, tr("Unsaved work on # plan is kept for recovery."),
                         tr("Unsaved work on # plans is kept for recovery.")),
                 {{tr("Recover…"), u"noticeRecover"_s, [this] { Q_EMIT recoveryWanted(); }}});
  }
  return taken;
}

void PlanFiles::takeOver(RecoveredPlan recovered) {
  std::optional<LockHolder> holder;
  const QString document = recovered.document;
  if (!document.isEmpty()) holder = lock_.take(document);
  if (document.isEmpty() || holder) lock_.release();
  document_.recover(std::move(recovered.plan), holder ? QString() : document, holder ? DiskState() : recovered.origin);
  if (holder) {
    notice_.tell(tr("%1 is open elsewhere, so the recovered work became a copy of it. Save it under a name of its own.")
                     .arg(QFileInfo(document).fileName()),
                 {{tr("Save as…"), u"noticeSaveAs"_s, [this] { saveAs(); }}});
  }
  // The old file goes only once this program keeps the work itself.
  if (recovery_.keep(document_.plan(), document_.path(), document_.diskState())) discardRecovered(recovered);
}

PlanFiles::Settled PlanFiles::settleConflict(const QString& path) {
  if (!dialogs_.changedOnDisk || document_.path().isEmpty() || realPath(path) != realPath(document_.path()))
    return Settled::save;
  if (document_.changeOnDisk() != DiskChange::changed) return Settled::save;
  bool readable = false;
  const QStringList lines = differenceToDisk(readable);
  switch (dialogs_.changedOnDisk(window_, document_.title(), lines, readable)) {
    case ChangedAnswer::keepMine: return Settled::save;
    case ChangedAnswer::loadTheirs: loadTheirs(); return Settled::stop;
    case ChangedAnswer::saveAs: return saveAs() ? Settled::saved : Settled::stop;
    case ChangedAnswer::cancel: break;
  }
  return Settled::stop;
}

// For a name that is not the plan's own yet.
bool PlanFiles::settleUse(const QString& path, FileLock& lock) {
  if (realPath(path) == realPath(document_.path())) return true;
  const auto holder = lock.take(path);
  return !holder || !dialogs_.replaceInUse || dialogs_.replaceInUse(window_, path, *holder) == ReplaceAnswer::replace;
}

bool PlanFiles::keepBackup(const QString& path) {
  if (!settings_.get(setting::keepBackup) || !QFileInfo::exists(path)) return true;
  const QString real = realPath(path);
  const auto before = readFile(real, maxBytes);
  // As private as the plan itself.
  const auto kept = before ? writeFile(real + u'~', *before, real) : tl::unexpected(before.error());
  if (kept) return true;
  dialogs_.error(window_, tr("The previous version could not be kept, so the plan was not saved"),
                 kept.error().message());
  return false;
}

bool PlanFiles::saveTo(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  switch (settleConflict(absolute)) {
    case Settled::saved: return true;
    case Settled::stop: return false;
    case Settled::save: break;
  }
  FileLock lock;
  if (!settleUse(absolute, lock) || !keepBackup(absolute)) return false;
  const auto saved = document_.saveAs(absolute);
  if (!saved) {
    dialogs_.error(window_, tr("The plan could not be saved"), saved.error());
    return false;
  }
  if (lock.held()) {
    lock_ = std::move(lock);
  } else if (const auto holder = lock_.take(absolute)) {
    // Open elsewhere as well: each save asks when the other has written since. The lock of another file is of no use
    // now.
    if (!lock_.holds(absolute)) lock_.release();
  }
  recent_.add(document_.path());
  notice_.dismiss();
  told_ = false;
  if (!saved->isEmpty()) notice_.tell(tr("%1 is saved.").arg(QFileInfo(absolute).fileName()) + lossNote(*saved));
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
  look_.stop();
  keeps_ = false;
  recovery_.drop();
  lock_.release();
}

}  // namespace deskpath::app
