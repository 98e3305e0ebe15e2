// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/jump_bar.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "roles_tab/page_scroll.h"
#include "widgets/flow_layout.h"
#include "widgets/metrics.h"

namespace deskpath::app {

JumpBar::JumpBar(const QStringList& names, QWidget* trailing, QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  auto* bar = new QWidget;
  bar->setMaximumWidth(PageScroll::widest);
  auto* line = new QHBoxLayout(bar);
  line->setContentsMargins(metrics::page - metrics::half, metrics::half, metrics::page, metrics::half);
  auto* jumps = new QWidget;
  auto* flow = new FlowLayout(jumps);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(0);
  for (qsizetype i = 0; i < names.size(); ++i) {
    auto* button = new QToolButton;
    button->setText(names.at(i));
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Go to %1").arg(names.at(i)));
    flow->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT wanted(static_cast<int>(i)); });
  }
  line->addWidget(jumps, 1);
  if (trailing != nullptr) line->addWidget(trailing, 0, Qt::AlignTop);
  row->addWidget(bar, 100);
  row->addStretch(1);
}

}  // namespace deskpath::app
