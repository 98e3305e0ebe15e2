// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/like_model.h"

#include <algorithm>
#include <array>

namespace deskpath::app {
namespace {

constexpr std::array columns{Like::like, Like::neutral, Like::dislike};

QString nameOf(std::optional<Like> answer) {
  if (!answer) return LikeModel::tr("not answered");
  switch (*answer) {
    case Like::like: return LikeModel::tr("Like");
    case Like::neutral: return LikeModel::tr("Neutral");
    case Like::dislike: return LikeModel::tr("Dislike");
  }
  return {};
}

}  // namespace

std::optional<Like> LikeModel::answerOf(int column) {
  if (column < 1 || column > static_cast<int>(columns.size())) return std::nullopt;
  return columns[static_cast<std::size_t>(column - 1)];
}

void LikeModel::setItems(std::vector<LikeItem> items, const Profile& profile) {
  beginResetModel();
  items_ = std::move(items);
  answers_.clear();
  for (const LikeItem& item : items_) answers_.push_back(like_of(profile, item.key));
  endResetModel();
}

void LikeModel::setProfile(const Profile& profile) {
  for (int row = 0; row < rowCount(); ++row) {
    const auto at = static_cast<std::size_t>(row);
    const auto answer = like_of(profile, items_[at].key);
    if (answer == answers_[at]) continue;
    answers_[at] = answer;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
  }
}

int LikeModel::firstOpen(int from) const {
  for (int row = qMax(0, from); row < rowCount(); ++row) {
    if (!answerAt(row)) return row;
  }
  return -1;
}

int LikeModel::answered() const {
  return static_cast<int>(
      std::count_if(answers_.begin(), answers_.end(), [](const auto& answer) { return answer.has_value(); }));
}

int LikeModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

int LikeModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 1 + static_cast<int>(columns.size());
}

QVariant LikeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto answer = answerAt(index.row());
  if (role == Qt::DisplayRole && index.column() == 0) return itemAt(index.row()).text;
  if (role == Qt::CheckStateRole && index.column() > 0)
    return answer == answerOf(index.column()) ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::AccessibleTextRole) {
    if (index.column() == 0) return tr("%1: %2").arg(itemAt(index.row()).text, nameOf(answer));
    const QString name = nameOf(answerOf(index.column()));
    return answer == answerOf(index.column()) ? tr("%1, chosen").arg(name) : name;
  }
  return {};
}

QVariant LikeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? QVariant(tr("Would you like to do this?")) : QVariant(nameOf(answerOf(section)));
}

}  // namespace deskpath::app
