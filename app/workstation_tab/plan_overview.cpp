// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's title names the largest share: that is what the eye would look for.
#include "workstation_tab/plan_overview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/text.h"
#include "widgets/headings.h"
#include "widgets/icon_view.h"
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
  stack_->addWidget(makeStart());
  stack_->addWidget(page);
  refresh();
}

// A tower, a laptop and a mini PC begin alike.
QWidget* PlanOverview::makeStart() {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  column->setSpacing(metrics::group);
  column->addStretch(2);
  column->addWidget(new IconView(u"computer"_s, metrics::largeIcon, page), 0, Qt::AlignHCenter);
  auto* question = new WrapLabel(tr("Nothing is chosen yet. What will you work on?"), page);
  question->setAlignment(Qt::AlignHCenter);
  column->addWidget(question, 0, Qt::AlignHCenter);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::related);
  line->addStretch();
  const auto add = [&](MachineKind kind, const QString& text, const QString& hint) {
    auto* button = new QPushButton(text, page);
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT startWanted(kind); });
    line->addWidget(button);
  };
  add(MachineKind::tower, tr("A tower"), tr("Begin with its processor: it decides most of the other parts"));
  add(MachineKind::laptop, tr("A laptop"), tr("Begin by choosing the laptop"));
  add(MachineKind::mini_pc, tr("A mini PC"), tr("Begin by choosing the mini PC"));
  line->addStretch();
  column->addLayout(line);
  column->addStretch(3);
  return page;
}

void PlanOverview::refresh() {
  const Plan& plan = document_.plan();
  stack_->setCurrentIndex(plan.items.empty() ? 0 : 1);
  const Cost& cost = document_.report().cost;
  const std::int64_t unit = Money{1, plan.currency}.currency.minor_digits() == 0 ? 1 : 100;
  const auto known = [&](std::int64_t minor) {
    const Money sum{minor, plan.currency};
    return qs(format_money(cost.about ? to_whole_units(sum) : sum));
  };
  BarData bars;
  bars.unit = qs(plan.currency.code());
  std::size_t largest = 0;
  for (std::size_t i = 0; i < group_count; ++i) {
    if (cost.by_group[i] > cost.by_group[largest]) largest = i;
    if (cost.by_group[i] == 0) continue;
    bars.rows.push_back({qs(group_title(static_cast<Group>(i))), static_cast<double>(cost.by_group[i]) / static_cast<double>(unit),
                         {}, {}, known(cost.by_group[i]), 0});
  }
  if (cost.total_minor == 0) {
    bars.title = tr("No price is known yet");
  } else {
    bars.title = tr("%1 takes %2 of %3").arg(qs(group_title(static_cast<Group>(largest))),
                                             known(cost.by_group[largest]),
                                             moneyText(cost.total_minor, plan.currency, cost.about));
  }
  chart_->setData(bars);
}

}  // namespace deskpath::app
