// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/role_grid.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "roles_tab/line.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {

RoleGrid::RoleGrid(const RoleChoice& choice, std::vector<const Role*> roles, bool lead, QWidget* parent)
    : QWidget(parent), roles_(std::move(roles)), lead_(lead), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(metrics::group);
  grid_->setVerticalSpacing(metrics::half);
  int column = 0;
  if (lead_) {
    grid_->setColumnStretch(column, 3);
    grid_->setColumnMinimumWidth(column++, metrics::grid * 17);
  }
  for (const Role* role : roles_) {
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::half);
    auto* title = new WrapLabel(roleTitle(*role));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    line->addWidget(new RoleMarker(choice.colourOf(*role)), 0, Qt::AlignTop);
    line->addWidget(title, 1);
    grid_->setColumnStretch(column, 4);
    grid_->addWidget(heading, 0, column++);
  }
}

void RoleGrid::addLine() {
  const int columns = static_cast<int>(roles_.size()) + (lead_ ? 1 : 0);
  grid_->addWidget(new Line, grid_->rowCount(), 0, 1, columns);
}

void RoleGrid::addCells(const QList<QWidget*>& cells, QWidget* lead) {
  if (grid_->rowCount() > 1) addLine();
  const int row = grid_->rowCount();
  int column = 0;
  if (lead_) {
    if (lead != nullptr) grid_->addWidget(lead, row, column, Qt::AlignTop);
    ++column;
  }
  for (QWidget* cell : cells) {
    if (cell != nullptr) grid_->addWidget(cell, row, column, Qt::AlignTop);
    ++column;
  }
}

void RoleGrid::addGroup(const QString& title) {
  auto* label = new MutedLabel(title);
  label->setContentsMargins(0, metrics::related, 0, 0);
  grid_->addWidget(label, grid_->rowCount(), 0, 1, static_cast<int>(roles_.size()) + (lead_ ? 1 : 0));
}

}  // namespace deskpath::app
