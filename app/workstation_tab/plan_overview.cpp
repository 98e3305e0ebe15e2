// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's title names the largest share: that is what the eye would look for.
#include "workstation_tab/plan_overview.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/text.h"
#include "widgets/empty_state.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int widestChart = 720;

}  // namespace

PlanOverview::PlanOverview(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyState(u"computer"_s, tr("Nothing is chosen yet. Begin with the part that decides most."), {}, this)),
      chart_(new BarChart) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(stack_);
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::group);
  column->setSpacing(metrics::related);
  auto* frame = new ChartFrame(chart_, page);
  frame->setMaximumWidth(widestChart);
  column->addWidget(frame);
  column->addWidget(new WrapLabel(tr("Select a slot on the left to choose or compare parts."), page));
  column->addStretch();
  stack_->addWidget(empty_);
  stack_->addWidget(page);
  connect(empty_, &EmptyState::activated, this, &PlanOverview::firstChoiceWanted);
  refresh();
}

void PlanOverview::refresh() {
  const Plan& plan = document_.plan();
  stack_->setCurrentIndex(plan.items.empty() ? 0 : 1);
  switch (plan.machine) {
    case MachineKind::tower:
      empty_->setButtonText(tr("Choose a processor"));
      break;
    case MachineKind::laptop:
      empty_->setButtonText(tr("Choose a laptop"));
      break;
    case MachineKind::mini_pc:
      empty_->setButtonText(tr("Choose a mini PC"));
      break;
  }
  const Cost& cost = document_.report().cost;
  const std::int64_t unit = Money{1, plan.currency}.currency.minor_digits() == 0 ? 1 : 100;
  BarData bars;
  bars.unit = qs(plan.currency.code());
  std::size_t largest = 0;
  for (std::size_t i = 0; i < group_count; ++i) {
    if (cost.by_group[i] > cost.by_group[largest]) largest = i;
    if (cost.by_group[i] == 0) continue;
    bars.rows.push_back({qs(group_title(static_cast<Group>(i))), static_cast<double>(cost.by_group[i]) / static_cast<double>(unit),
                         {}, {}, moneyText(cost.by_group[i], plan.currency), 0});
  }
  if (cost.total_minor == 0) {
    bars.title = tr("No price is known yet");
  } else {
    bars.title = tr("%1 takes %2 of %3").arg(qs(group_title(static_cast<Group>(largest))),
                                             moneyText(cost.by_group[largest], plan.currency),
                                             moneyText(cost.total_minor, plan.currency));
  }
  chart_->setData(bars);
}

}  // namespace deskpath::app
