// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan_document.h"

#include <QFileInfo>
#include <QLocale>

#include "documents/plan_reader.h"
#include "documents/safe_file.h"
#include "documents/text.h"
#include "documents/value_command.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {
constexpr int undoSteps = 500;
}

PlanDocument::PlanDocument(const Content& content, Date today, QObject* parent)
    : QObject(parent), content_(content), today_(today) {
  undo_.setUndoLimit(undoSteps);
  connect(&undo_, &QUndoStack::cleanChanged, this, &PlanDocument::fileChanged);
  reviewAgain();
}

QString PlanDocument::title() const {
  if (!plan_.name.empty()) return qs(plan_.name);
  if (!path_.isEmpty()) return QFileInfo(path_).completeBaseName();
  return tr("Untitled plan");
}

void PlanDocument::edit(const QString& name, Plan next, const QString& mergeKey) {
  if (next == plan_) return;
  undo_.push(new ValueCommand<Plan>(name, plan_, std::move(next), mergeKey, [this](const Plan& plan) { put(plan); }));
}

void PlanDocument::put(const Plan& plan) {
  const bool renamed = plan.name != plan_.name;
  plan_ = plan;
  reviewAgain();
  if (renamed) Q_EMIT fileChanged();
}

void PlanDocument::reviewAgain() {
  const auto roles = content_.allRoles();
  report_ = review(plan_, roles, context());
  Q_EMIT changed();
}

void PlanDocument::reset(Plan plan, const QString& path, const DiskState& disk) {
  undo_.clear();
  path_ = path;
  disk_ = disk;
  if (path.isEmpty() && !plan.items.empty()) undo_.resetClean();
  plan_ = std::move(plan);
  reviewAgain();
  Q_EMIT fileChanged();
}

tl::expected<void, QString> PlanDocument::open(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  auto opened = readPlanFile(absolute, content_.lookup());
  if (!opened) return tl::make_unexpected(opened.error());
  reset(std::move(opened->plan), absolute, opened->disk);
  return {};
}

void PlanDocument::recover(Plan plan, const QString& path, const DiskState& origin) {
  reset(std::move(plan), path, origin);
  undo_.resetClean();
}

DiskChange PlanDocument::changeOnDisk() const {
  return path_.isEmpty() ? DiskChange::none : disk_.changeAt(path_, static_cast<qint64>(max_plan_bytes));
}

tl::expected<Plan, QString> PlanDocument::planOnDisk() const {
  auto plan = readPlanFile(path_, content_.lookup());
  if (!plan) return tl::make_unexpected(plan.error());
  return std::move(plan->plan);
}

tl::expected<void, QString> PlanDocument::loadTheirs() {
  auto theirs = readPlanFile(path_, content_.lookup());
  if (!theirs) return tl::make_unexpected(theirs.error());
  edit(tr("Load the version on the disk"), std::move(theirs->plan));
  disk_ = theirs->disk;
  undo_.setClean();
  Q_EMIT fileChanged();
  return {};
}

void PlanDocument::keepMine() {
  disk_ = DiskState::at(path_, static_cast<qint64>(max_plan_bytes));
  undo_.resetClean();
  Q_EMIT fileChanged();
}

tl::expected<QStringList, QString> PlanDocument::saveAs(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const QByteArray bytes = QByteArray::fromStdString(write_plan(plan_));
  // What is saved must open again.
  if (bytes.size() > static_cast<qsizetype>(max_plan_bytes)) {
    return tl::make_unexpected(
        tr("The plan would take %1; at most %2 can be opened again. Shorten its notes, or split it into two plans.")
            .arg(QLocale().formattedDataSize(bytes.size()),
                 QLocale().formattedDataSize(static_cast<qint64>(max_plan_bytes))));
  }
  auto written = writeFile(absolute, bytes);
  if (!written) return tl::make_unexpected(written.error().message());
  path_ = absolute;
  disk_ = DiskState::of(bytes);
  undo_.setClean();
  Q_EMIT fileChanged();
  return std::move(*written);
}

}  // namespace deskpath::app
