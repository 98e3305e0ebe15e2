// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/goal_model.h"

#include <algorithm>

#include "documents/text.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

void GoalModel::setRoles(std::vector<const Role*> roles, const Profile& profile) {
  beginResetModel();
  roles_ = std::move(roles);
  statements_ = goal_statements(profile, roles_);
  endResetModel();
}

void GoalModel::setProfile(const Profile& profile) {
  auto next = goal_statements(profile, roles_);
  const bool same =
      next.size() == statements_.size() && std::equal(next.begin(), next.end(), statements_.begin(),
                                                      [](const auto& a, const auto& b) { return a.text == b.text; });
  if (!same) {
    beginResetModel();
    statements_ = std::move(next);
    endResetModel();
    return;
  }
  statements_ = std::move(next);
  if (!statements_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int GoalModel::chosenCount() const {
  return static_cast<int>(
      std::count_if(statements_.begin(), statements_.end(), [](const GoalStatement& entry) { return entry.chosen; }));
}

int GoalModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(statements_.size());
}

int GoalModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + static_cast<int>(roles_.size());
}

QVariant GoalModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const GoalStatement& entry = statementAt(index.row());
  if (index.column() == 0) {
    if (role == Qt::DisplayRole) return qs(entry.text);
    if (role == Qt::CheckStateRole) return entry.chosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole) {
      return entry.chosen ? tr("%1, one of your goals").arg(qs(entry.text)) : qs(entry.text);
    }
    return {};
  }
  const bool serves = entry.served[static_cast<std::size_t>(index.column() - 1)];
  if (role == Qt::DisplayRole) return !entry.judged() ? tr("?") : serves ? tr("serves it") : u"–"_s;
  if (role == Qt::ToolTipRole && !entry.judged()) return tr("A goal of your own: no role says whether it serves it");
  return {};
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Goal") : roleTitle(*roles_[static_cast<std::size_t>(section - 1)]);
}

Qt::ItemFlags GoalModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (index.column() == 0) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

bool GoalModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != 0) return false;
  Q_EMIT chosen(qs(statementAt(index.row()).text), value.toInt() == Qt::Checked);
  return true;
}

}  // namespace deskpath::app
