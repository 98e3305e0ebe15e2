// SPDX-License-Identifier: GPL-3.0-or-later
// How the picker is laid out: title, search and filters, the table with its buttons, the sheet.
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/table_style.h"
#include "workstation_tab/compare_panel.h"
#include "workstation_tab/filter_bar.h"
#include "workstation_tab/part_sheet.h"
#include "workstation_tab/picker_model.h"
#include "workstation_tab/picker_panel.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int widestPage = 1240;  // on a very wide screen the table does not sprawl

}  // namespace

QWidget* PickerPanel::makeTitleRow() {
  auto* row = new QWidget(this);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  QFont heading = scaledFont(title_->font(), metrics::sectionScale);
  heading.setBold(true);
  title_->setFont(heading);
  line->addWidget(title_, 1);
  order_->setText(tr("Best first"));
  order_->setToolTip(tr("Order of the list"));
  order_->setAutoRaise(true);
  order_->setMenu(new QMenu(order_));
  line->addWidget(order_);
  auto* overview = new QToolButton(row);
  overview->setIcon(icon(u"chart"_s));
  overview->setAutoRaise(true);
  overview->setToolTip(tr("Views of the plan: cost, power, AI models, cloud, desk, stages"));
  overview->setAccessibleName(tr("Show the views of the plan"));
  connect(overview, &QToolButton::clicked, this, &PickerPanel::overviewWanted);
  line->addWidget(overview);
  return row;
}

void PickerPanel::makeModes() {
  auto* modes = new QHBoxLayout(modeBox_);
  modes->setContentsMargins(0, 0, 0, 0);
  modes->setSpacing(0);
  int id = 0;
  for (const QString& text : {tr("Replace"), tr("Add another")}) {
    auto* mode = new QToolButton(modeBox_);
    mode->setText(text);
    mode->setCheckable(true);
    mode->setAutoRaise(true);
    mode->setAccessibleDescription(tr("What choosing a part does"));
    modes_->addButton(mode, id++);
    modes->addWidget(mode);
  }
  modes_->button(0)->setChecked(true);
  filters_->addBesideSearch(modeBox_);
}

QLayout* PickerPanel::makeButtons() {
  auto* buttons = new QHBoxLayout;
  own_->setToolTip(tr("Add a part that the catalogue does not have"));
  mark_->setToolTip(tr("Mark this part for a comparison of up to four (Space)"));
  compare_->setToolTip(tr("Show the marked parts side by side"));
  choose_->setDefault(true);
  choose_->setToolTip(tr("Take the selected part (Enter)"));
  buttons->addWidget(own_);
  buttons->addStretch();
  for (QPushButton* button : {mark_, compare_, choose_}) buttons->addWidget(button);
  return buttons;
}

void PickerPanel::build() {
  auto* outer = new QHBoxLayout(this);
  outer->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
  auto* page = new QWidget(this);
  page->setMaximumWidth(widestPage);
  outer->addWidget(page, 1);
  outer->addStretch();
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  layout->addWidget(makeTitleRow());
  makeModes();
  layout->addWidget(filters_);
  table_->setModel(model_);
  table_->setSortingEnabled(true);
  styleTable(table_);
  table_->setAccessibleName(tr("Parts to choose from"));
  table_->horizontalHeader()->setSectionsMovable(false);
  table_->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  table_->horizontalHeader()->setToolTip(tr("Right-click to choose the columns"));
  table_->installEventFilter(this);
  table_->viewport()->installEventFilter(this);
  connect(table_->horizontalHeader(), &QWidget::customContextMenuRequested, this, &PickerPanel::chooseColumns);
  stack_->addWidget(table_);
  stack_->addWidget(nothing_);
  auto* upper = new QWidget(this);
  auto* column = new QVBoxLayout(upper);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::related);
  column->addWidget(stack_, 1);
  column->addLayout(makeButtons());
  splitter_->addWidget(upper);
  splitter_->addWidget(sheet_);
  splitter_->setStretchFactor(0, 3);
  splitter_->setStretchFactor(1, 2);
  splitter_->setChildrenCollapsible(false);
  splitter_->setHandleWidth(metrics::related);
  pages_->addWidget(splitter_);
  pages_->addWidget(comparison_);
  layout->addWidget(pages_, 1);
}

}  // namespace deskpath::app
