// SPDX-License-Identifier: GPL-3.0-or-later
// Neighbours share an edge: only the outer corners of the row are round.
#include "widgets/segment.h"

#include <QPainter>
#include <QPainterPath>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

namespace deskpath::app {
namespace {

constexpr int sidePadding = 14;
constexpr int narrowPadding = metrics::related;

}  // namespace

Segment::Segment(const QString& text, bool first, bool last, QWidget* parent)
    : QRadioButton(text, parent), first_(first), last_(last) {
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const {
  QFont bold = font();
  bold.setBold(true);
  const int words = QFontMetrics(bold).size(Qt::TextShowMnemonic, text()).width();
  return {words + 2 * (compact_ ? narrowPadding : sidePadding),
          qMax(metrics::row, fontMetrics().height() + metrics::related)};
}

void Segment::setCompact(bool compact) {
  compact_ = compact;
  updateGeometry();
}

void Segment::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  // The inner edges lie outside: the clip leaves one line between two segments.
  const qreal left = first_ ? 0.5 : -metrics::radius - 0.5;
  const qreal right = last_ ? width() - 0.5 : width() + metrics::radius;
  const QRectF box(left, 0.5, right - left, height() - 1);
  painter.setPen(QPen(outline(palette()), 1));
  const bool hot = isEnabled() && underMouse();
  painter.setBrush(isChecked() ? accentTint(palette())
                   : hot       ? hoverColour(palette())
                               : palette().color(QPalette::Base));
  painter.drawRoundedRect(box, metrics::radius, metrics::radius);
  if (!first_) painter.drawLine(QPointF(0, 0.5), QPointF(0, height() - 0.5));
  QFont words = font();
  words.setBold(isChecked());
  painter.setFont(words);
  painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
  painter.drawText(rect(), textFlags(Qt::AlignCenter, Qt::TextShowMnemonic), text());
  if (hasFocus()) {
    painter.setPen(QPen(accent(palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), metrics::radius - 1, metrics::radius - 1);
  }
}

}  // namespace deskpath::app
