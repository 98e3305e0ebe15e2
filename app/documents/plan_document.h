// SPDX-License-Identifier: GPL-3.0-or-later
// The open plan: a value with its file, its undo history and its review. Views read plan() and report() and ask for
// changes with edit(); nothing else changes a plan.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <tl/expected.hpp>

#include "documents/content.h"
#include "documents/disk_state.h"
#include "plan/plan.h"
#include "rules/report.h"

namespace deskpath::app {

class UserCatalogue;

class PlanDocument final : public QObject {
  Q_OBJECT

 public:
  // `content` must outlive the document.
  PlanDocument(const Content& content, Date today, QObject* parent = nullptr);

  [[nodiscard]] const Plan& plan() const noexcept { return plan_; }
  // Always of the plan as it is; every role of the content is reviewed.
  [[nodiscard]] const Report& report() const noexcept { return report_; }
  [[nodiscard]] const Content& content() const noexcept { return content_; }
  [[nodiscard]] Context context() const noexcept {
    return {today_, &content_.market, &content_.models, &content_.tariffs};
  }
  [[nodiscard]] Date today() const noexcept { return today_; }
  [[nodiscard]] QUndoStack* undoStack() noexcept { return &undo_; }
  // Where parts of one's own are kept for other plans; nullptr where there is no such place.
  [[nodiscard]] UserCatalogue* userCatalogue() const noexcept { return userCatalogue_; }
  void setUserCatalogue(UserCatalogue* catalogue) noexcept { userCatalogue_ = catalogue; }

  // Absolute path, empty before the first save.
  [[nodiscard]] const QString& path() const noexcept { return path_; }
  // "Home office for ML work", else the file's name, else "Untitled plan".
  [[nodiscard]] QString title() const;
  [[nodiscard]] bool isModified() const { return !undo_.isClean(); }
  // No file, nothing chosen, nothing to lose.
  [[nodiscard]] bool isPristine() const { return path_.isEmpty() && undo_.count() == 0 && plan_.items.empty(); }

  // Makes `next` the plan, as one undoable step called `name` ("Add memory"). A plan that does not differ is no step.
  // Steps with the same non-empty `mergeKey` in a row become one.
  void edit(const QString& name, Plan next, const QString& mergeKey = {});

  // Begins another document. `path` may be empty; a plan that exists nowhere on disk yet counts as modified.
  void reset(Plan plan, const QString& path = {}, const DiskState& disk = {});

  // On failure nothing changes, neither here nor on the disk, and the message names file, place and expectation.
  [[nodiscard]] tl::expected<void, QString> open(const QString& path);
  // Begins with work that was recovered: it counts as modified, and `origin` is what its file held then.
  void recover(Plan plan, const QString& path, const DiskState& origin);
  // What of the old file could not be kept beside its content, see writeFile().
  [[nodiscard]] tl::expected<QStringList, QString> save() { return saveAs(path_); }
  [[nodiscard]] tl::expected<QStringList, QString> saveAs(const QString& path);

  // What somebody else has done to the plan's file since it was read or written here.
  [[nodiscard]] DiskChange changeOnDisk() const;
  // What the plan's file holds now.
  [[nodiscard]] tl::expected<Plan, QString> planOnDisk() const;
  // Takes over what the file holds now, as a step that can be undone. On failure nothing changes.
  [[nodiscard]] tl::expected<void, QString> loadTheirs();
  // Mine goes on as a change of what the file holds now: nobody is asked again about that version.
  void keepMine();
  [[nodiscard]] const DiskState& diskState() const noexcept { return disk_; }

  // After the content or the day changed.
  void reviewAgain();

 Q_SIGNALS:
  void changed();      // plan and report
  void fileChanged();  // path, title or modified

 private:
  void put(const Plan& plan);

  const Content& content_;
  UserCatalogue* userCatalogue_ = nullptr;
  Date today_;
  Plan plan_;
  Report report_;
  QString path_;
  DiskState disk_;
  QUndoStack undo_;
};

}  // namespace deskpath::app
