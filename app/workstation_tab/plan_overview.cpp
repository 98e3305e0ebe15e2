// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/plan_overview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "plan_views/plan_views.h"
#include "widgets/icon_view.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

PlanOverview::PlanOverview(PlanDocument& document, Settings& settings, QWidget* parent)
    : QWidget(parent),
      document_(document),
      stack_(new QStackedWidget(this)),
      views_(new PlanViews(document, settings, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(stack_);
  stack_->addWidget(makeStart());
  stack_->addWidget(views_);
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
  stack_->setCurrentIndex(document_.plan().items.empty() ? 0 : 1);
  views_->refresh();
}

}  // namespace deskpath::app
