// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/plan_model.h"

#include <QLocale>

#include "documents/text.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

PlanModel::PlanModel(const RoleCatalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), catalogue_(catalogue) {}

void PlanModel::setPlan(const LearningPlan& plan) {
  beginResetModel();
  plan_ = plan;
  endResetModel();
}

int PlanModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !plan_ ? 0 : static_cast<int>(plan_->steps.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant PlanModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const LearningStep& step = stepAt(index.row());
  if (role == Qt::EditRole && index.column() == Hours) return static_cast<int>(step.hours);
  if (role == Qt::ToolTipRole && index.column() == Hours)
    return tr("About, by our estimate or as you typed it. Double-click or press F2 to change it.");
  if (role != Qt::DisplayRole) return {};
  const auto day = [](const std::optional<Date>& date) { return date ? qs(date->text()) : u"–"_s; };
  switch (index.column()) {
    case Order: return index.row() + 1;
    case SkillName: return skillTitle(catalogue_, step.skill);
    case Levels: return tr("%1 → %2").arg(step.from).arg(step.to);
    case Adds: return tr("%1 points").arg(QLocale().toString(step.gain, 'f', 1));
    case Hours:
      return step.hours > 0 ? tr("about %1 h").arg(QLocale().toString(static_cast<qlonglong>(step.hours)))
                            : tr("not known");
    case From: return day(step.starts);
    case Until: return day(step.finishes);
    default: return {};
  }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Order: return tr("No.");
    case SkillName: return tr("Skill");
    case Levels: return tr("Level");
    case Adds: return tr("Adds");
    case Hours: return tr("Takes");
    case From: return tr("From");
    case Until: return tr("Until");
    default: return {};
  }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.isValid() && index.column() == Hours ? flags | Qt::ItemIsEditable : flags;
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || index.column() != Hours || value.toLongLong() == stepAt(index.row()).hours) return false;
  Q_EMIT hoursTyped(index.row(), value.toLongLong());
  return true;
}

}  // namespace deskpath::app
