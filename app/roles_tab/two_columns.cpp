// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/two_columns.h"

#include <QResizeEvent>

#include "widgets/metrics.h"

namespace deskpath::app {

TwoColumns::TwoColumns(QWidget* first, QWidget* second, int breakWidth, QWidget* parent)
    : QWidget(parent), layout_(new QBoxLayout(QBoxLayout::TopToBottom, this)), breakWidth_(breakWidth) {
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setSpacing(metrics::page);
  layout_->addWidget(first, 1);
  layout_->addWidget(second, 1);
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const auto direction = width() >= breakWidth_ ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
  if (layout_->direction() == direction) return;
  layout_->setDirection(direction);
  // The height asked for so far was that of the other direction.
  updateGeometry();
}

}  // namespace deskpath::app
