// SPDX-License-Identifier: GPL-3.0-or-later
// Unsaved work, kept within seconds of an edit: one recovery file for each document of each running program, in a folder
// of its own. A file whose program has ended without removing it holds work that can be recovered. It is offered until
// the user takes or discards it.
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

// What programs that have ended left in `folder`, the latest first. A file that cannot be read is put aside and named in
// `problems`; locks without a file are cleaned up.
[[nodiscard]] std::vector<RecoveredPlan> abandonedPlans(const QString& folder, const PartLookup& lookup, QStringList& problems);
// Removes a recovery file that was taken or is not wanted.
void discardRecovered(const QString& file);

}  // namespace deskpath::app
