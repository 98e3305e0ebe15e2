// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of several parts: combo box, spin box and a scroll bar without arrow buttons.
#include <QPainter>
#include <QStyleOption>

#include "widgets/calm_paint.h"
#include "widgets/calm_style.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int shortestHandle = 24;
constexpr int chevron = 14;

void drawChevron(QPainter* painter, const QRect& rect, const QColor& colour, bool upwards) {
  const int side = qMin(chevron, qMin(rect.width(), rect.height()) + 4);
  QRectF box(0, 0, side, side);
  box.moveCenter(QRectF(rect).center());
  painter->save();
  if (upwards) {
    painter->translate(box.center());
    painter->rotate(180);
    painter->translate(-box.center());
  }
  paintIcon(painter, box, u"chevron-down"_s, colour);
  painter->restore();
}

QColor inkOf(const QStyleOption& option, QPalette::ColorRole role) {
  const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
  return option.palette.color(group, role);
}

}  // namespace

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
  if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox) {
    return drawCombo(*combo, painter, widget);
  }
  if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
    return drawSpin(*spin, painter, widget);
  }
  if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
    return drawScrollBar(*bar, painter, widget);
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawCombo(const QStyleOptionComboBox& combo, QPainter* painter, const QWidget* widget) const {
  const bool focused = combo.state & State_HasFocus;
  if (combo.editable) {
    calm::field(painter, combo, focused);
  } else if (combo.frame) {
    QStyleOptionButton panel;
    static_cast<QStyleOption&>(panel) = combo;
    panel.type = QStyleOption::SO_Button;
    panel.state &= ~State_On;
    calm::button(painter, panel);
  }
  drawChevron(painter, proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxArrow, widget),
              inkOf(combo, QPalette::ButtonText), false);
}

void CalmStyle::drawSpin(const QStyleOptionSpinBox& spin, QPainter* painter, const QWidget* widget) const {
  if (spin.frame) calm::field(painter, spin, spin.state & State_HasFocus);
  if (spin.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  for (const bool up : {true, false}) {
    const SubControl part = up ? SC_SpinBoxUp : SC_SpinBoxDown;
    const QRect box = proxy()->subControlRect(CC_SpinBox, &spin, part, widget);
    const bool possible = spin.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    if (possible && spin.activeSubControls == part) {
      painter->fillRect(box.adjusted(0, up ? 1 : 0, -1, up ? 0 : -1), hoverColour(spin.palette));
    }
    drawChevron(painter, box, possible ? inkOf(spin, QPalette::Text) : lineColour(spin.palette), up);
  }
}

void CalmStyle::drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter, const QWidget* widget) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->fillRect(bar.rect, bar.palette.brush(QPalette::Window));
  if (bar.maximum > bar.minimum) {
    const bool hot = (bar.state & State_MouseOver) || (bar.state & State_Sunken);
    QRectF handle(proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget));
    const qreal inset = hot ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    painter->setPen(Qt::NoPen);
    painter->setBrush(outline(bar.palette));
    const qreal corner = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, corner, corner);
  }
  painter->restore();
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  if (element != SE_LineEditContents || !frame || frame->lineWidth == 0) return rect;
  return rect.adjusted(metrics::half, 0, -metrics::half, 0);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
  if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
      (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
    const QRect room = QProxyStyle::subControlRect(control, option, part, widget);
    return room.adjusted(option->direction == Qt::LeftToRight ? metrics::half - 1 : 0, 0,
                         option->direction == Qt::LeftToRight ? 0 : 1 - metrics::half, 0);
  }
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, part, widget);
  // No arrow buttons: the whole length is the groove.
  const bool across = bar->orientation == Qt::Horizontal;
  const int length = across ? bar->rect.width() : bar->rect.height();
  const int thickness = across ? bar->rect.height() : bar->rect.width();
  const qint64 range = qint64{bar->maximum} - bar->minimum;
  int handle = length;
  if (range > 0) {
    handle = static_cast<int>(length * qint64{bar->pageStep} / (range + bar->pageStep));
    handle = qBound(qMin(shortestHandle, length), handle, length);
  }
  const int start =
      sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
  const auto piece = [&](int from, int size) {
    const QRect rect = across ? QRect(from, 0, size, thickness) : QRect(0, from, thickness, size);
    return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
  };
  switch (part) {
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove: return piece(0, length);
    case SC_ScrollBarSlider: return piece(start, handle);
    default: return {};
  }
}

}  // namespace deskpath::app
