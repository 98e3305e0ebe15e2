// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan_document.h"

#include <QFileInfo>
#include <QLocale>

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

tl::expected<std::pair<Plan, DiskState>, QString> PlanDocument::read(const QString& path) const {
  const auto bytes = readFile(path, static_cast<qint64>(max_plan_bytes));
  if (!bytes) return tl::make_unexpected(bytes.error().message());
  auto plan = read_plan({bytes->constData(), static_cast<std::size_t>(bytes->size())}, utf8(QFileInfo(path).fileName()), content_.lookup());
  if (!plan) return tl::make_unexpected(qs(to_text(plan.error())));
  return std::pair{std::move(*plan), DiskState::of(*bytes)};
}

tl::expected<void, QString> PlanDocument::open(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  auto opened = read(absolute);
  if (!opened) return tl::make_unexpected(opened.error());
  reset(std::move(opened->first), absolute, opened->second);
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
  auto plan = read(path_);
  if (!plan) return tl::make_unexpected(plan.error());
  return std::move(plan->first);
}

tl::expected<void, QString> PlanDocument::loadTheirs() {
  auto theirs = read(path_);
  if (!theirs) return tl::make_unexpected(theirs.error());
  edit(tr("Load the version on the disk"), std::move(theirs->first));
  disk_ = theirs->second;
  undo_.setClean();
  Q_EMIT fileChanged();
  return {};
}

void PlanDocument::keepMine() {
  disk_ = DiskState::at(path_, static_cast<qint64>(max_plan_bytes));
  undo_.resetClean();
  Q_EMIT fileChanged();
}

tl::expected<void, QString> PlanDocument::saveAs(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const QByteArray bytes = QByteArray::fromStdString(write_plan(plan_));
  // What is saved must open again.
  if (bytes.size() > static_cast<qsizetype>(max_plan_bytes)) {
    return tl::make_unexpected(tr("The plan would take %1; at most %2 can be opened again. Shorten its notes, or split it into two plans.")
                                   .arg(QLocale().formattedDataSize(bytes.size()), QLocale().formattedDataSize(static_cast<qint64>(max_plan_bytes))));
  }
  const auto written = writeFile(absolute, bytes);
  if (!written) return tl::make_unexpected(written.error().message());
  path_ = absolute;
  disk_ = DiskState::of(bytes);
  undo_.setClean();
  Q_EMIT fileChanged();
  return {};
}

}  // namespace deskpath::app
