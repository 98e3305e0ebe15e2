// SPDX-License-Identifier: GPL-3.0-or-later
// Painted directly, so that a change of palette needs no new pixmap.
#include "widgets/icon_view.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/icons.h"

namespace deskpath::app {

IconView::IconView(const QString& iconName, int size, QWidget* parent) : QWidget(parent), name_(iconName), size_(size) {
  setFixedSize(size, size);
}

void IconView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintIcon(&painter, rect(), name_, mutedText(palette()));
}

}  // namespace deskpath::app
