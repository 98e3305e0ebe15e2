// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, saving and keeping one plan: asks before anything could be lost, notices who else has the file open or has
// changed it, and keeps unsaved work for recovery within seconds of an edit.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "documents/file_lock.h"
#include "documents/plan_document.h"
#include "documents/recent_files.h"
#include "documents/recovery.h"
#include "documents/settings.h"
#include "window/dialogs.h"

namespace deskpath::app {

class PlanFiles final : public QObject {
  Q_OBJECT

 public:
  // All must outlive it, the window being the parent of its questions. An empty folder keeps nothing for recovery.
  PlanFiles(PlanDocument& document, RecentFiles& recent, Settings& settings, const Dialogs& dialogs, QString recoveryFolder, QWidget* window);

  // Opens a plan in place of the open one, after asking about unsaved changes. False when it stays as it was.
  bool open(const QString& path);
  // Begins a plan that is in no file, without asking: see mayReplace().
  void begin(Plan plan);
  // Takes over work that another run of the program left; it stays modified until it is saved.
  void takeOver(RecoveredPlan recovered);
  bool save();
  bool saveAs();
  // True when the open plan may be replaced: saved, given up or untouched.
  bool mayReplace();
  // Before the window closes: nothing is left behind.
  void close();

 private:
  bool saveTo(const QString& path);
  bool settleConflict(const QString& path);
  void edited();
  void keep();

  PlanDocument& document_;
  RecentFiles& recent_;
  Settings& settings_;
  const Dialogs& dialogs_;
  QWidget* window_;
  FileLock lock_;
  RecoveryFile recovery_;
  bool keeps_;
  bool warned_ = false;  // that nothing can be kept; once is enough
  QTimer quiet_;         // runs out when no edit comes for a while
  QElapsedTimer waiting_;
};

// What recovering would change in the file on the disk, line by line; what is in the plan where there is no such file.
[[nodiscard]] QStringList recoveredDifference(const RecoveredPlan& recovered, const PartLookup& lookup);

}  // namespace deskpath::app
