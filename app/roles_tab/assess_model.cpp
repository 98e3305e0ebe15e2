// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/assess_model.h"

#include <algorithm>

#include "documents/text.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

std::size_t at(int row) {
  return static_cast<std::size_t>(row);
}

}  // namespace

AssessModel::AssessModel(const RoleCatalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), catalogue_(catalogue) {}

void AssessModel::setRoles(const std::vector<const Role*>& roles) {
  beginResetModel();
  rows_.clear();
  const Comparison comparison = compare(roles, catalogue_);
  const AreaId* area = nullptr;
  for (const SkillRow& row : comparison.skills) {
    if (area == nullptr || !(*area == row.area)) {
      for (const SkillArea& entry : catalogue_.areas()) {
        if (entry.id == row.area) rows_.push_back({qs(entry.title), std::nullopt, std::nullopt});
      }
    }
    area = &row.area;
    const Rating* rating = profile_.current(row.skill);
    rows_.push_back(
        {skillTitle(catalogue_, row.skill), row.skill, rating ? std::optional{rating->level} : std::nullopt});
  }
  endResetModel();
}

void AssessModel::setProfile(const Profile& profile) {
  profile_ = profile;
  for (int row = 0; row < rowCount(); ++row) {
    Row& entry = rows_[at(row)];
    if (!entry.skill) continue;
    const Rating* rating = profile_.current(*entry.skill);
    const auto level = rating ? std::optional{rating->level} : std::nullopt;
    if (level == entry.level) continue;
    entry.level = level;
    Q_EMIT dataChanged(index(row, 0), index(row, 1));
  }
}

bool AssessModel::isHeading(int row) const {
  return !rows_[at(row)].skill;
}

std::optional<SkillId> AssessModel::skillAt(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  return rows_[at(row)].skill;
}

int AssessModel::rowOf(const SkillId& skill) const {
  const auto found =
      std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.skill == skill; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

bool AssessModel::isRated(int row) const {
  return rows_[at(row)].level.has_value();
}

int AssessModel::skillCount() const {
  return static_cast<int>(
      std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.skill.has_value(); }));
}

int AssessModel::ratedCount() const {
  return static_cast<int>(
      std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.level.has_value(); }));
}

int AssessModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AssessModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : 2;
}

QVariant AssessModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[at(index.row())];
  if (role == Qt::DisplayRole) {
    if (index.column() == 0) return row.title;
    if (!row.skill) return {};
    return row.level ? QLocale().toString(*row.level) : u"–"_s;
  }
  if (role == Qt::AccessibleTextRole && row.skill) {
    const QString state = row.level ? tr("level %1").arg(*row.level) : tr("not rated");
    return index.column() == 0 ? tr("%1, %2").arg(row.title, state) : state;
  }
  return {};
}

QVariant AssessModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == 0 ? tr("Skill") : tr("Level");
}

Qt::ItemFlags AssessModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || isHeading(index.row())) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace deskpath::app
