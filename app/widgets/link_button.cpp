// SPDX-License-Identifier: GPL-3.0-or-later
// The line below is dotted until the pointer or the focus is on it, so that a table of such words stays calm.
#include "widgets/link_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextLayout>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

namespace deskpath::app {
namespace {

constexpr int narrowestColumns = 16;

}  // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void LinkButton::setAlignment(Qt::Alignment alignment) {
  alignment_ = alignment;
  update();
}

int LinkButton::lineWidth() const { return fontMetrics().averageCharWidth() * metrics::proseColumns; }

QSize LinkButton::sizeHint() const {
  const int width = qMin(fontMetrics().horizontalAdvance(text()) + 2, lineWidth());
  return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const {
  return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * narrowestColumns), fontMetrics().height()};
}

int LinkButton::heightForWidth(int width) const {
  const int flags = textFlags(Qt::TextWordWrap, Qt::AlignLeft);
  return fontMetrics().boundingRect(0, 0, qMax(1, qMin(width, lineWidth())), 10000, flags, text()).height();
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool hot = isEnabled() && (underMouse() || hasFocus());
  const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
  painter.setPen(palette().color(group, QPalette::WindowText));
  const int flags = textFlags(alignment_, Qt::AlignTop, Qt::TextWordWrap);
  painter.drawText(rect(), flags, text());
  // By hand: the font's own underline can be neither dotted nor muted.
  QTextLayout layout(text(), font());
  QTextOption option;
  option.setWrapMode(QTextOption::WordWrap);
  layout.setTextOption(option);
  layout.beginLayout();
  int y = fontMetrics().ascent() + 2;
  painter.setPen(QPen(hot ? accent(palette()) : outline(palette()), hot ? 2 : 1, hot ? Qt::SolidLine : Qt::DotLine));
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width());
    const qreal used = line.naturalTextWidth();
    const qreal left = alignment_.testFlag(Qt::AlignRight) ? width() - used : 0;
    if (y < height()) painter.drawLine(QPointF(left, y), QPointF(left + used, y));
    y += fontMetrics().lineSpacing();
  }
  layout.endLayout();
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void LinkButton::focusInEvent(QFocusEvent* event) {
  QAbstractButton::focusInEvent(event);
  // A page that scrolls follows the keyboard.
  if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason) return;
  for (QWidget* up = parentWidget(); up != nullptr; up = up->parentWidget()) {
    if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(this);
  }
}

}  // namespace deskpath::app
