// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and keeping one plan: asks before anything could be lost, notices who else has the file open or has
// changed it, and keeps unsaved work for recovery within seconds of an edit.
#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "documents/file_lock.h"
#include "documents/plan_document.h"
#include "documents/recent_files.h"
#include "documents/recovery.h"
#include "documents/settings.h"
#include "window/dialogs.h"

namespace deskpath::app {

class NoticeBar;

class PlanFiles final : public QObject {
  Q_OBJECT

 public:
  // All must outlive it, the window being the parent of its questions. An empty folder keeps nothing for recovery.
  PlanFiles(PlanDocument& document, RecentFiles& recent, Settings& settings, const Dialogs& dialogs, NoticeBar& notice,
            QString recoveryFolder, QWidget* window);

  // Opens a plan in place of the open one, after asking about unsaved changes. False when it stays as it was.
  bool open(const QString& path);
  // Begins a plan that is in no file, without asking: see mayReplace().
  void begin(Plan plan);
  // Asks about the work that earlier runs left unsaved, that on the open plan's file first. True when one was taken
  // over; it stays modified until it is saved. A notice tells how many are left: all of them when it is to `onlyTell`.
  bool offerRecovery(bool onlyTell);
  [[nodiscard]] bool canRecover() const;
  // False when the plan is not saved, be it that the user thought better of it.
  bool save();
  bool saveAs();
  // True when the open plan may be replaced: saved, given up or untouched.
  bool mayReplace();
  // Tells calmly when another program has changed the plan's file, or has removed it. For when the window becomes
  // active: a watcher alone loses sight of a file that is replaced in one step.
  void lookAtDisk();
  // Before the window closes: nothing is left behind.
  void close();

 Q_SIGNALS:
  // The notice about plans left for later asks for them.
  void recoveryWanted();

 private:
  bool saveTo(const QString& path);
  enum class Settled { save, saved, stop };
  Settled settleConflict(const QString& path);
  bool settleUse(const QString& path, FileLock& lock);
  bool keepBackup(const QString& path);
  void takeOver(RecoveredPlan recovered);
  void edited();
  void keep();
  void watch();
  void loadTheirs();
  void showDifference();
  [[nodiscard]] QStringList differenceToDisk(bool& readable) const;

  PlanDocument& document_;
  RecentFiles& recent_;
  Settings& settings_;
  const Dialogs& dialogs_;
  NoticeBar& notice_;
  QWidget* window_;
  FileLock lock_;
  QString recoveryFolder_;
  RecoveryFile recovery_;
  bool keeps_;
  bool warned_ = false;  // that nothing can be kept; once is enough
  QTimer quiet_;         // runs out when no edit comes for a while
  QElapsedTimer waiting_;
  QFileSystemWatcher watcher_;
  QTimer look_;
  bool told_ = false;  // a notice about the file is showing, or was closed
  DiskState toldOf_;   // the state that it was about
};

// What recovering would change in the file on the disk, line by line; what is in the plan where there is no such file.
[[nodiscard]] QStringList recoveredDifference(const RecoveredPlan& recovered, const PartLookup& lookup);

}  // namespace deskpath::app
