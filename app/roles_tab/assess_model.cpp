// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/assess_model.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

#include "assessment/history.h"
#include "documents/text.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

std::size_t at(int row) { return static_cast<std::size_t>(row); }

}  // namespace

AssessModel::AssessModel(const RoleCatalogue& catalogue, Date today, QObject* parent)
    : QAbstractTableModel(parent), catalogue_(catalogue), today_(today) {}

void AssessModel::setRoles(const std::vector<const Role*>& roles) {
  beginResetModel();
  rows_.clear();
  const Comparison comparison = compare(roles, catalogue_);
  const AreaId* area = nullptr;
  for (const SkillRow& row : comparison.skills) {
    if (area == nullptr || !(*area == row.area)) {
      for (const SkillArea& entry : catalogue_.areas()) {
        if (entry.id == row.area) rows_.push_back({qs(entry.title), std::nullopt, std::nullopt, 0, false});
      }
    }
    area = &row.area;
    const Rating* rating = profile_.current(row.skill);
    int asked = 0;
    for (const auto& cell : row.cells) asked = cell ? std::max(asked, cell->level) : asked;
    rows_.push_back({skillTitle(catalogue_, row.skill), row.skill, rating ? std::optional{*rating} : std::nullopt,
                     asked, isStale(row.skill)});
  }
  endResetModel();
}

void AssessModel::setProfile(const Profile& profile) {
  profile_ = profile;
  for (int row = 0; row < rowCount(); ++row) {
    Row& entry = rows_[at(row)];
    if (!entry.skill) continue;
    const Rating* rating = profile_.current(*entry.skill);
    const auto next = rating ? std::optional{*rating} : std::nullopt;
    if (next == entry.rating) continue;
    entry.rating = next;
    entry.stale = isStale(*entry.skill);
    Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
  }
}

bool AssessModel::isHeading(int row) const { return !rows_[at(row)].skill; }

std::optional<SkillId> AssessModel::skillAt(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  return rows_[at(row)].skill;
}

int AssessModel::rowOf(const SkillId& skill) const {
  const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.skill == skill; });
  return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

bool AssessModel::isRated(int row) const { return rows_[at(row)].rating.has_value(); }

bool AssessModel::isStale(const SkillId& skill) const {
  const auto age = staleness(profile_, skill, today_);
  return age && age->stale;
}

bool AssessModel::isStale(int row) const { return rows_[at(row)].stale; }

int AssessModel::staleCount() const {
  return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.stale; }));
}

int AssessModel::skillCount() const {
  return static_cast<int>(
      std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.skill.has_value(); }));
}

int AssessModel::ratedCount() const {
  return static_cast<int>(
      std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.rating.has_value(); }));
}

int AssessModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int AssessModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnTotal; }

QVariant AssessModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[at(index.row())];
  if (role == Qt::DisplayRole) {
    if (index.column() == Name) return row.title;
    return row.skill ? QVariant(textAt(row, index.column())) : QVariant();
  }
  if (role == Qt::AccessibleTextRole && row.skill) {
    QString state = row.rating ? tr("level %1").arg(row.rating->level) : tr("not rated");
    if (isStale(index.row())) state = tr("%1, stale").arg(state);
    if (index.column() == Name) return tr("%1, %2").arg(row.title, state);
    return index.column() == Level ? state : textAt(row, index.column());
  }
  if (role == Qt::ToolTipRole && row.skill && isStale(index.row()))
    return tr("Stale: not used for a year or more. Look whether the level still holds.");
  return {};
}

QString AssessModel::textAt(const Row& row, int column) const {
  switch (column) {
    case Level: return row.rating ? QLocale().toString(row.rating->level) : u"–"_s;
    case Sure:
      if (!row.rating) return tr("not rated");
      return row.rating->confidence == Confidence::sure     ? tr("sure")
             : row.rating->confidence == Confidence::unsure ? tr("unsure")
                                                            : tr("a guess");
    case LastUsed: {
      if (!row.rating) return {};
      const QDate month = QDate::fromString(qs(row.rating->last_used) + u"-01"_s, Qt::ISODate);
      const QString used = month.isValid() ? QLocale().toString(month, u"MMM yyyy"_s) : tr("not stated");
      return row.stale ? tr("%1, stale").arg(used) : used;
    }
    case Asked: return tr("up to %1").arg(row.asked);
    default: return {};
  }
}

QVariant AssessModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Skill");
    case Level: return tr("Level");
    case Sure: return tr("How sure");
    case LastUsed: return tr("Last used");
    case Asked: return tr("Asked");
    default: return {};
  }
}

Qt::ItemFlags AssessModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || isHeading(index.row())) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace deskpath::app
