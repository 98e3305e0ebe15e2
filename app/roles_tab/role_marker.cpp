// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/role_marker.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/verdict_icon.h"

namespace deskpath::app {
namespace {

constexpr int side = 12;

}  // namespace

RoleMarker::RoleMarker(int colourIndex, QWidget* parent) : QWidget(parent), index_(colourIndex) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RoleMarker::setColourIndex(int index) {
  if (index == index_) return;
  index_ = index;
  update();
}

// As high as a line of text, so that it sits on the first line of what stands beside it.
QSize RoleMarker::sizeHint() const { return {side + 2, fontMetrics().height()}; }

void RoleMarker::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRectF box(1, (height() - side) / 2.0, side, side);
  paintRoleMarker(&painter, box, index_, roleColour(index_, palette()));
}

}  // namespace deskpath::app
