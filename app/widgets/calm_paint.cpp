// SPDX-License-Identifier: GPL-3.0-or-later
// Every state has a shape of its own besides its colour: focus is a thicker edge, checked is a tick or a dot.
#include "widgets/calm_paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app::calm {
namespace {

constexpr qreal tabLine = 3;

bool enabled(const QStyleOption& option) { return option.state & QStyle::State_Enabled; }
bool hovered(const QStyleOption& option) { return enabled(option) && (option.state & QStyle::State_MouseOver); }

QColor shifted(const QColor& colour, const QPalette& palette) {
  return isDark(palette) ? colour.lighter(112) : colour.darker(104);
}

}  // namespace

QColor edgeColour(const QStyleOption& option) {
  return enabled(option) ? outline(option.palette) : lineColour(option.palette);
}

void surface(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, bool focused,
             const QColor& focus) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const qreal width = focused ? 2 : 1;
  const qreal inset = width / 2;
  painter->setPen(QPen(focused ? focus : edge, width));
  painter->setBrush(fill);
  painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), metrics::radius, metrics::radius);
  painter->restore();
}

bool isPrimary(const QStyleOptionButton& option) {
  return (option.features & QStyleOptionButton::DefaultButton) && enabled(option);
}

void button(QPainter* painter, const QStyleOptionButton& option) {
  const bool flat = option.features & QStyleOptionButton::Flat;
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  const bool focused = option.state & QStyle::State_HasFocus;
  if (flat && !down && !hovered(option) && !focused) return;
  if (isPrimary(option)) {
    QColor fill = option.palette.color(QPalette::Highlight);
    if (down || hovered(option)) fill = fill.darker(112);
    surface(painter, option.rect, fill, fill, false, fill);
    if (!focused) return;
    // Inside the edge, as the accent is invisible on itself.
    surface(painter, option.rect.adjusted(2, 2, -2, -2), fill, option.palette.color(QPalette::HighlightedText), false,
            fill);
    return;
  }
  QColor fill = option.palette.color(QPalette::Button);
  if (down) {
    fill = option.state & QStyle::State_On ? accentTint(option.palette) : shifted(fill.darker(106), option.palette);
  } else if (hovered(option)) {
    fill = shifted(fill, option.palette);
  }
  if (!enabled(option)) fill = option.palette.color(QPalette::Window);
  surface(painter, option.rect, fill, edgeColour(option), focused, accent(option.palette));
}

void field(QPainter* painter, const QStyleOption& option, bool focused) {
  const QColor fill = option.palette.color(enabled(option) ? QPalette::Base : QPalette::Window);
  surface(painter, option.rect, fill, edgeColour(option), focused && enabled(option), accent(option.palette));
}

void toolButton(QPainter* painter, const QStyleOption& option) {
  const bool raised = !(option.state & QStyle::State_AutoRaise);
  const bool on = option.state & QStyle::State_On;
  const bool down = option.state & QStyle::State_Sunken;
  const bool focused = option.state & QStyle::State_HasFocus;
  if (!raised && !on && !down && !hovered(option) && !focused) return;
  QColor fill = on ? accentTint(option.palette) : option.palette.color(raised ? QPalette::Button : QPalette::Window);
  if (down || hovered(option)) fill = on ? fill : shifted(hoverColour(option.palette), option.palette);
  const QColor edge = on ? accent(option.palette) : raised ? edgeColour(option) : fill;
  surface(painter, option.rect, fill, edge, focused, accent(option.palette));
}

void checkBox(QPainter* painter, const QStyleOption& option) {
  const bool on = option.state & QStyle::State_On;
  const bool partly = option.state & QStyle::State_NoChange;
  const bool filled = (on || partly) && enabled(option);
  const QColor fill = option.palette.color(filled ? QPalette::Highlight : QPalette::Base);
  const QColor ink = option.palette.color(filled ? QPalette::HighlightedText : QPalette::Text);
  const bool focused = option.state & QStyle::State_HasFocus;
  surface(painter, option.rect, fill, filled ? fill : edgeColour(option), focused && !filled, accent(option.palette));
  const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
  if (partly) {
    paintIcon(painter, box, u"remove"_s, ink);
  } else if (on) {
    paintIcon(painter, box, u"check"_s, ink);
  }
}

void radioButton(QPainter* painter, const QStyleOption& option) {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool on = option.state & QStyle::State_On;
  const QColor mark = enabled(option) ? accent(option.palette) : edgeColour(option);
  painter->setPen(QPen(on ? mark : edgeColour(option), on ? 2 : 1));
  painter->setBrush(option.palette.color(QPalette::Base));
  const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
  painter->drawEllipse(ring);
  if (on) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    const qreal inset = ring.width() * 0.27;
    painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
  }
  painter->restore();
}

void headerSection(QPainter* painter, const QStyleOption& option) {
  const QRect& rect = option.rect;
  painter->fillRect(rect, option.palette.brush(QPalette::Base));
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), lineColour(option.palette));
}

void progress(QPainter* painter, const QStyleOptionProgressBar& option, bool done) {
  QRectF bar(option.rect);
  const qreal corner = metrics::radius;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(trackColour(option.palette));
  if (done) {
    const qreal share = (qreal{1} * option.progress - option.minimum) / (qreal{1} * option.maximum - option.minimum);
    const qreal width = bar.width() * qBound(0.0, share, 1.0);
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
      bar.setLeft(bar.right() - width);
    else
      bar.setWidth(width);
    painter->setBrush(option.palette.color(QPalette::Highlight));
  }
  painter->drawRoundedRect(bar, corner, corner);
  painter->restore();
}

void tab(QPainter* painter, const QStyleOptionTab& option) {
  const bool selected = option.state & QStyle::State_Selected;
  const bool focused = option.state & QStyle::State_HasFocus;
  QRectF line(option.rect);
  switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth: line.setHeight(tabLine); break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest: line.setLeft(line.right() - tabLine); break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast: line.setWidth(tabLine); break;
    case QTabBar::RoundedNorth:
    case QTabBar::TriangularNorth: line.setTop(line.bottom() - tabLine); break;
  }
  if (hovered(option) && !selected) painter->fillRect(option.rect, hoverColour(option.palette));
  if (selected) painter->fillRect(line, accent(option.palette));
  if (focused && selected) {
    surface(painter, option.rect.adjusted(3, 3, -3, -6), Qt::transparent, accent(option.palette), false,
            accent(option.palette));
  }
}

}  // namespace deskpath::app::calm
