// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/skill_matrix.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/skill_matrix_delegate.h"
#include "roles_tab/skill_matrix_model.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"

namespace deskpath::app {
namespace {

constexpr int narrowestSkill = 150;
constexpr int narrowSkill = 190;
constexpr int widestSkill = 300;
constexpr int narrowestRole = 104;

std::vector<int> coloursOf(const RoleChoice& choice) {
  std::vector<int> colours;
  for (const Role* role : choice.compared()) colours.push_back(choice.colourOf(*role));
  return colours;
}

}  // namespace

SkillMatrix::SkillMatrix(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      model_(new SkillMatrixModel(choice.catalogue(), choice.compared(), coloursOf(choice), store.profile(), this)),
      view_(new FullHeightTable(tr("Skill matrix"))),
      differences_(new Chip(tr("Differences only"))),
      essentials_(new Chip(tr("Essentials only"))),
      shortOf_(new Chip(tr("Short of"))),
      shown_(new MutedLabel),
      clear_(new QPushButton(tr("Clear the filters"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  auto* filters = new FlowLayout;
  filters->setSpacing(metrics::related);
  for (Chip* chip : {differences_, essentials_, shortOf_}) {
    filters->addWidget(chip);
    connect(chip, &Chip::toggled, this, [this] {
      applyFilters();
      Q_EMIT filtersChanged(this->filters());
    });
  }
  differences_->setToolTip(tr("Hide skills that all roles ask for at the same level"));
  essentials_->setToolTip(tr("Hide skills that are a plus for every role"));
  shortOf_->setToolTip(tr("Show the skills that you rated below what a role asks for"));
  layout->addLayout(filters);
  shown_->setWordWrap(true);
  layout->addWidget(shown_);
  layout->addWidget(clear_, 0, Qt::AlignLeft);
  layout->addWidget(view_);
  view_->setModel(model_);
  buildColumns();
  connect(clear_, &QPushButton::clicked, this, [this] {
    setFilters(0);
    view_->setFocus();
  });
  connect(view_, &FullHeightTable::chosen, this, [this](const QModelIndex& index) {
    if (const auto skill = model_->skillAt(index.row())) Q_EMIT skillWanted(qs(skill->str()));
  });
  connect(view_, &FullHeightTable::rowWanted, this,
          [this](const QRect& place) { Q_EMIT rowWanted(place.translated(view_->pos())); });
  // The filters are not applied again: a row must not vanish under the hand that rates it.
  connect(&store, &ProfileStore::changed, model_, [this, &store] { model_->setProfile(store.profile()); });
  applyFilters();
}

void SkillMatrix::buildColumns() {
  view_->setItemDelegate(new SkillMatrixDelegate(view_));
  view_->horizontalHeader()->setStretchLastSection(true);
  view_->resizeColumnsToContents();
  wanted_.clear();
  for (int column = 0; column < model_->columnCount(); ++column) wanted_ += view_->columnWidth(column);
  wanted_[0] = qBound(narrowestSkill, wanted_[0], widestSkill);
  const int usual = view_->itemDelegate()->sizeHint(QStyleOptionViewItem(), model_->index(1, 1)).width();
  for (int column = 1; column + 1 < model_->columnCount(); ++column) wanted_[column] = qMin(wanted_[column], usual);
  fitColumns();
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (model_->isHeading(row)) view_->setSpan(row, 0, 1, model_->columnCount());
  }
}

// Gives way where room is short: first the names, then the terms beside the dots, then a scroll bar comes.
void SkillMatrix::fitColumns() {
  const int roles = model_->columnCount() - 2;
  const int room = width() - wanted_.last();
  int skill = wanted_.first();
  int role = roles > 0 ? wanted_.at(1) : 0;
  if (skill + roles * role > room) skill = qBound(qMin(narrowSkill, skill), room - roles * role, skill);
  if (skill + roles * role > room && roles > 0) role = qBound(narrowestRole, (room - skill) / roles, role);
  if (skill + roles * role > room) skill = qBound(narrowestSkill, room - roles * role, skill);
  view_->setColumnWidth(0, skill);
  for (int column = 1; column <= roles; ++column) view_->setColumnWidth(column, role);
}

void SkillMatrix::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

int SkillMatrix::filters() const {
  return (differences_->isChecked() ? SkillMatrixModel::DifferencesOnly : 0) |
         (essentials_->isChecked() ? SkillMatrixModel::EssentialsOnly : 0) |
         (shortOf_->isChecked() ? SkillMatrixModel::ShortOf : 0);
}

void SkillMatrix::setFilters(int filters) {
  differences_->setChecked((filters & SkillMatrixModel::DifferencesOnly) != 0);
  essentials_->setChecked((filters & SkillMatrixModel::EssentialsOnly) != 0);
  shortOf_->setChecked((filters & SkillMatrixModel::ShortOf) != 0);
}

void SkillMatrix::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  applyFilters();
}

void SkillMatrix::applyFilters() {
  int passing = 0;
  int all = 0;
  for (int row = 0; row < model_->rowCount(); ++row) {
    const bool passes = model_->passes(row, filters());
    view_->setRowHidden(row, !passes);
    if (model_->isHeading(row)) continue;
    ++all;
    if (passes) ++passing;
  }
  if (passing > 0) {
    shown_->setText(filters() == 0
                        ? tr("%1 skills. Filled dots: required. Outlined: a plus. Triangle: you. “One of 3”: "
                             "any of the three is enough. Tick: another of them meets it.")
                              .arg(all)
                        : tr("%1 of %2 skills").arg(passing).arg(all));
  } else {
    const bool onlyShort = filters() == SkillMatrixModel::ShortOf;
    shown_->setText(onlyShort ? tr("Nothing that you rated is short of what these roles ask.")
                              : tr("No skill passes these filters."));
  }
  clear_->setVisible(passing == 0);
  view_->setVisible(passing > 0);
  view_->fitHeight();
}

QRect SkillMatrix::placeOf(const SkillId& skill) const {
  const int row = model_->rowOf(skill);
  if (row < 0 || view_->isRowHidden(row)) return {};
  const QRect place = view_->visualRect(model_->index(row, 0));
  return {view_->viewport()->mapTo(this, place.topLeft()), place.size()};
}

}  // namespace deskpath::app
