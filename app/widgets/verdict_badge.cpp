// SPDX-License-Identifier: GPL-3.0-or-later
// A label, so that screen readers read the word.
#include "widgets/verdict_badge.h"

#include <QPainter>

#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

namespace deskpath::app {

VerdictBadge::VerdictBadge(VerdictShape shape, const QString& text, QWidget* parent) : QLabel(parent), shape_(shape) {
  setTextFormat(Qt::PlainText);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setVerdict(shape, text);
}

void VerdictBadge::setVerdict(VerdictShape shape, const QString& text) {
  shape_ = shape;
  setText(text.isEmpty() ? verdictWord(shape) : text);
  setAccessibleName(text.isEmpty() || text == verdictWord(shape) ? this->text()
                                                                 : tr("%1: %2").arg(verdictWord(shape), text));
  update();
}

QSize VerdictBadge::sizeHint() const {
  const int word = fontMetrics().horizontalAdvance(text());
  return {metrics::smallIcon + metrics::half + 2 + word, qMax(metrics::smallIcon, fontMetrics().height()) + 2};
}

QSize VerdictBadge::minimumSizeHint() const { return sizeHint(); }

void VerdictBadge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor colour =
      isEnabled() ? verdictColour(shape_, palette()) : palette().color(QPalette::Disabled, QPalette::WindowText);
  const QRectF box(0, (height() - metrics::smallIcon) / 2.0, metrics::smallIcon, metrics::smallIcon);
  paintVerdict(&painter, box.adjusted(1, 1, -1, -1), shape_, colour);
  painter.setPen(colour);
  painter.drawText(rect().adjusted(metrics::smallIcon + metrics::half + 1, 0, 0, 0),
                   textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine), text());
}

}  // namespace deskpath::app
