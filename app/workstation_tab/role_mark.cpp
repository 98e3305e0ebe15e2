// SPDX-License-Identifier: GPL-3.0-or-later
// As high as a folded heading, so that both stand on one line.
#include "workstation_tab/role_mark.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/verdict_icon.h"

namespace deskpath::app {
namespace {

constexpr int mark = 11;

}  // namespace

RoleMark::RoleMark(int index, QWidget* parent) : QWidget(parent), index_(index) {
  setFixedSize(metrics::smallIcon, metrics::row);
}

void RoleMark::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box((width() - mark) / 2.0, (height() - mark) / 2.0, mark, mark);
  paintRoleMarker(&painter, box, index_, roleColour(index_, palette()));
}

}  // namespace deskpath::app
