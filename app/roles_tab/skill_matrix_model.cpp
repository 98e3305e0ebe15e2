// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/skill_matrix_model.h"

#include "documents/text.h"
#include "roles_tab/role_text.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

}  // namespace

SkillMatrixModel::SkillMatrixModel(const RoleCatalogue& catalogue, std::vector<const Role*> roles,
                                   std::vector<int> colours, const Profile& profile, QObject* parent)
    : QAbstractTableModel(parent),
      catalogue_(catalogue),
      comparison_(compare(roles, catalogue)),
      colours_(std::move(colours)) {
  const AreaId* area = nullptr;
  for (std::size_t i = 0; i < comparison_.skills.size(); ++i) {
    const SkillRow& row = comparison_.skills[i];
    if (area == nullptr || !(*area == row.area)) {
      area = &row.area;
      for (const SkillArea& entry : catalogue_.areas()) {
        if (entry.id == row.area) rows_.push_back({qs(entry.title), std::nullopt});
      }
    }
    rows_.push_back({skillTitle(catalogue_, row.skill), i});
  }
  assessAll(profile);
}

void SkillMatrixModel::assessAll(const Profile& profile) {
  fits_.clear();
  for (const Role* role : comparison_.roles) fits_.push_back(assess(profile, *role));
  own_.clear();
  for (const Row& row : rows_) {
    const Rating* rating = row.skill ? profile.current(comparison_.skills[*row.skill].skill) : nullptr;
    own_.push_back(rating ? std::optional{rating->level} : std::nullopt);
  }
}

void SkillMatrixModel::setProfile(const Profile& profile) {
  assessAll(profile);
  if (rows_.empty()) return;
  Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool SkillMatrixModel::isHeading(int row) const { return !rows_[at(row)].skill; }

std::optional<SkillId> SkillMatrixModel::skillAt(int row) const {
  if (row < 0 || row >= rowCount() || isHeading(row)) return std::nullopt;
  return comparison_.skills[*rows_[at(row)].skill].skill;
}

int SkillMatrixModel::rowOf(const SkillId& skill) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (skillAt(row) == skill) return row;
  }
  return -1;
}

bool SkillMatrixModel::passes(int row, int filters) const {
  if (isHeading(row)) {
    for (int next = row + 1; next < rowCount() && !isHeading(next); ++next) {
      if (passes(next, filters)) return true;
    }
    return false;
  }
  const SkillRow& skill = comparison_.skills[*rows_[at(row)].skill];
  if ((filters & DifferencesOnly) != 0 && !skill.differs()) return false;
  if ((filters & EssentialsOnly) != 0 && !skill.essential()) return false;
  if ((filters & ShortOf) == 0) return true;
  for (int column = 1; !isOwnColumn(column); ++column) {
    const auto cell = cellAt(index(row, column));
    if (cell && cell->met->kind == RequirementKind::essential && cell->met->gap() > 0) return true;
  }
  return false;
}

bool SkillMatrixModel::isOwnColumn(int column) const { return column == columnCount() - 1; }

std::optional<SkillMatrixModel::Cell> SkillMatrixModel::cellAt(const QModelIndex& index) const {
  if (!index.isValid() || isHeading(index.row()) || index.column() == 0 || isOwnColumn(index.column()))
    return std::nullopt;
  const std::size_t role = at(index.column() - 1);
  const auto& cell = comparison_.skills[*rows_[at(index.row())].skill].cells[role];
  if (!cell) return std::nullopt;
  const Role* asking = comparison_.roles[role];
  return Cell{&*cell, &fits_[role].contributions[cell->requirement], &asking->skills[cell->requirement], asking};
}

std::optional<LevelState> SkillMatrixModel::levelAt(const QModelIndex& index) const {
  if (!index.isValid() || isHeading(index.row()) || index.column() == 0 || isOwnColumn(index.column()))
    return std::nullopt;
  LevelState state;
  state.colourIndex = colours_[at(index.column() - 1)];
  if (const auto cell = cellAt(index)) {
    state.required = cell->cell->level;
    state.plus = cell->cell->kind == RequirementKind::plus;
    state.own = own_[at(index.row())];
  }
  return state;
}

bool SkillMatrixModel::isMetByOther(const QModelIndex& index) const {
  const auto cell = cellAt(index);
  return cell && cell->cell->one_of && cell->met->own && *cell->met->own >= cell->met->required &&
         !(cell->met->skill == skillAt(index.row()));
}

QString SkillMatrixModel::termAt(const QModelIndex& index) const {
  const auto cell = cellAt(index);
  if (!cell) return {};
  if (isMetByOther(index)) return skillTitle(catalogue_, *cell->met->skill);
  if (cell->cell->one_of) return tr("one of %1").arg(cell->asked->any_of.size());
  return cell->cell->kind == RequirementKind::plus ? tr("plus") : QString();
}

QString SkillMatrixModel::shortTermAt(const QModelIndex& index) const {
  const auto cell = cellAt(index);
  return cell && cell->cell->one_of && !isMetByOther(index) ? tr("or") : QString();
}

QString SkillMatrixModel::sentence(const QModelIndex& index) const {
  const auto cell = cellAt(index);
  const auto level = levelAt(index);
  if (!level) return {};
  const QString role = roleTitle(*comparison_.roles[at(index.column() - 1)]);
  QString text = tr("%1: %2.").arg(role, levelText(*level));
  if (!cell) return text;
  if (cell->cell->one_of) {
    text += u' ' + tr("Any of %1 is enough.").arg(qs(catalogue_.requirement_members(*cell->asked)));
    if (isMetByOther(index)) text += u' ' + tr("%1 meets it.").arg(skillTitle(catalogue_, *cell->met->skill));
  }
  if (!cell->asked->reason.empty()) text += u' ' + qs(cell->asked->reason);
  return text;
}

int SkillMatrixModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SkillMatrixModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(comparison_.roles.size()) + 2;
}

QVariant SkillMatrixModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[at(index.row())];
  if (role == Qt::DisplayRole) {
    if (index.column() == 0) return row.title;
    if (isHeading(index.row())) return {};
    if (isOwnColumn(index.column())) {
      const auto own = own_[at(index.row())];
      return own ? QLocale().toString(*own) : tr("not rated");
    }
    const auto level = levelAt(index);
    return level && level->required ? QLocale().toString(*level->required) : QString();
  }
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
    if (index.column() == 0 || isHeading(index.row()))
      return role == Qt::ToolTipRole ? QVariant() : QVariant(row.title);
    // Rich text, so that the tooltip wraps.
    if (!isOwnColumn(index.column())) {
      return role == Qt::ToolTipRole ? u"<p>%1</p>"_s.arg(sentence(index).toHtmlEscaped()) : sentence(index);
    }
    const auto own = own_[at(index.row())];
    return own ? tr("Your level: %1 of %2").arg(*own).arg(highestLevel) : tr("Not rated. Click the skill to rate it.");
  }
  return {};
}

QVariant SkillMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  if (section == 0) return tr("Skill");
  if (isOwnColumn(section)) return tr("You");
  return section < columnCount() ? QVariant(roleTitle(*comparison_.roles[at(section - 1)])) : QVariant();
}

Qt::ItemFlags SkillMatrixModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || isHeading(index.row())) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace deskpath::app
