// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work, kept within seconds of an edit: one recovery file for each document of each running program, in a
// folder of its own. A file whose program has ended without removing it holds work that can be recovered. It is offered
// until the user takes or discards it.
//
// The form: a line of JSON about the document, then the plan as it is saved.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>
#include <tl/expected.hpp>
#include <vector>

#include "documents/disk_state.h"
#include "plan/plan_json.h"

namespace deskpath::app {

struct RecoveredPlan {
  QString file;      // the recovery file
  QString document;  // the file it was edited from; empty for one never saved
  QDateTime time;    // when it was kept
  DiskState origin;  // what `document` held when it was opened or saved last
  Plan plan;
  // Held while the user is asked, so that a program started at the same time does not offer it, too.
  std::shared_ptr<QLockFile> claim = {};
};

// The recovery file of one document. Destroying it removes the file: an orderly end leaves nothing behind.
class RecoveryFile {
 public:
  // Nothing is written before the first keep().
  explicit RecoveryFile(QString folder);
  ~RecoveryFile();
  RecoveryFile(const RecoveryFile&) = delete;
  RecoveryFile& operator=(const RecoveryFile&) = delete;

  // A message when it could not be written; what was kept before is still there.
  [[nodiscard]] tl::expected<void, QString> keep(const Plan& plan, const QString& document, const DiskState& origin);
  // The work is saved or given up.
  void drop();
  [[nodiscard]] const QString& path() const noexcept { return path_; }

  // "recovery" in the platform's folder for application data.
  [[nodiscard]] static QString defaultFolder();

 private:
  QString folder_;
  QString path_;
  std::unique_ptr<QLockFile> lock_;
};

// What programs that have ended left in `folder`, the latest first. A file that cannot be read is put aside and named
// in `problems`; what is left of interrupted writes is cleaned up.
[[nodiscard]] std::vector<RecoveredPlan> abandonedPlans(const QString& folder, const PartLookup& lookup,
                                                        QStringList& problems);
[[nodiscard]] bool anyAbandoned(const QString& folder);
// Removes the file of one that was taken or is not wanted. One that is only destroyed stays and is offered again.
void discardRecovered(RecoveredPlan& recovered);

}  // namespace deskpath::app
