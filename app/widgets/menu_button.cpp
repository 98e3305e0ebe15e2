// SPDX-License-Identifier: GPL-3.0-or-later
// Panel and label are drawn by the style, apart from each other, so that it looks like the buttons beside it.
#include "widgets/menu_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int chevron = 14;
constexpr int margin = 6;  // between chevron and edge

}  // namespace

MenuButton::MenuButton(QWidget* parent) : QToolButton(parent) {
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
}

QSize MenuButton::sizeHint() const { return QToolButton::sizeHint() + QSize(chevron, 0); }

QSize MenuButton::minimumSizeHint() const { return sizeHint(); }

QRect MenuButton::chevronRect() const {
  const QRect room(width() - margin - chevron, (height() - chevron) / 2, chevron, chevron);
  return QStyle::visualRect(layoutDirection(), rect(), room);
}

QRect MenuButton::labelRect() const {
  return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -margin - chevron, 0));
}

void MenuButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionToolButton panel;
  initStyleOption(&panel);
  panel.features &= ~QStyleOptionToolButton::HasMenu;
  QStyleOptionToolButton label = panel;
  panel.text.clear();
  panel.icon = {};
  painter.drawComplexControl(QStyle::CC_ToolButton, panel);
  label.rect = labelRect();
  painter.drawControl(QStyle::CE_ToolButtonLabel, label);
  const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
  paintIcon(&painter, chevronRect(), u"chevron-down"_s, palette().color(group, QPalette::ButtonText));
}

}  // namespace deskpath::app
