// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_views/plan_views.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "plan_views/cloud_view.h"
#include "plan_views/cost_view.h"
#include "plan_views/desk_view.h"
#include "plan_views/models_view.h"
#include "plan_views/power_view.h"
#include "plan_views/stages_view.h"
#include "widgets/metrics.h"
#include "widgets/segmented_switch.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// In the order of the switch.
const std::array names{u"cost"_s, u"power"_s, u"models"_s, u"cloud"_s, u"desk"_s, u"stages"_s};

}  // namespace

PlanViews::PlanViews(PlanDocument& document, Settings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      views_{new CostView(document, settings), new PowerView(document),          new ModelsView(document),
             new CloudView(document),          new DeskView(document, settings), new StagesView(document)},
      switch_(new SegmentedSwitch(tr("View of the plan"),
                                  {tr("Cost"), tr("Power"), tr("AI models"), tr("Cloud"), tr("Desk"), tr("Stages")},
                                  this)),
      stack_(new QStackedWidget(this)) {
  switch_->setCompact(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, metrics::related, 0, 0);
  layout->setSpacing(0);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(metrics::group, 0, metrics::group, metrics::half);
  row->addWidget(switch_);
  row->addStretch();
  layout->addLayout(row);
  layout->addWidget(stack_, 1);
  for (PlanView* view : views_) {
    stack_->addWidget(view);
    connect(view, &PlanView::slotWanted, this, &PlanViews::slotWanted);
    connect(view, &PlanView::itemWanted, this, &PlanViews::itemWanted);
    connect(view, &PlanView::roomWanted, this, &PlanViews::roomWanted);
    connect(view, &PlanView::budgetWanted, this, &PlanViews::budgetWanted);
    connect(view, &PlanView::factWanted, this, &PlanViews::factWanted);
  }
  stale_.fill(true);
  const auto remembered = std::find(names.begin(), names.end(), settings_.get(setting::planView));
  const auto first = remembered == names.end() ? 0 : static_cast<int>(remembered - names.begin());
  switch_->setCurrent(first);
  stack_->setCurrentIndex(first);
  connect(switch_, &SegmentedSwitch::chosen, this, &PlanViews::choose);
}

void PlanViews::choose(int index) {
  settings_.set(setting::planView, names.at(static_cast<std::size_t>(index)));
  stack_->setCurrentIndex(index);
  freshen();
}

void PlanViews::refresh() {
  stale_.fill(true);
  if (isVisible()) freshen();
}

void PlanViews::freshen() {
  const auto index = static_cast<std::size_t>(stack_->currentIndex());
  if (!stale_.at(index)) return;
  stale_.at(index) = false;
  views_.at(index)->refresh();
}

void PlanViews::showEvent(QShowEvent* event) {
  freshen();
  QWidget::showEvent(event);
}

}  // namespace deskpath::app
