// SPDX-License-Identifier: GPL-3.0-or-later
// Text inside is painted twice, clipped to the filled and to the empty part, so that it is readable on both.
#include "widgets/meter_bar.h"

#include <QPainter>
#include <QPainterPath>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/text_flags.h"

namespace deskpath::app {
namespace {

constexpr int thin = 8;
constexpr int thick = 22;
constexpr int defaultWidth = 160;

}  // namespace

MeterBar::MeterBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void MeterBar::setValue(double value, double maximum, const QString& text) {
  value_ = qMax(0.0, value);
  maximum_ = maximum;
  text_ = text;
  const QString full = isOver() ? tr("%1, over the limit").arg(text) : text;
  setAccessibleName(full);
  setToolTip(plainToolTip(full));
  update();
}

void MeterBar::setTextInside(bool inside) {
  textInside_ = inside;
  updateGeometry();
  update();
}

QSize MeterBar::sizeHint() const { return {defaultWidth, textInside_ ? thick : thin}; }

QSize MeterBar::minimumSizeHint() const {
  const int words = textInside_ ? fontMetrics().horizontalAdvance(text_) + 2 * metrics::related : 0;
  return {qMax(words, metrics::grid * 6), sizeHint().height()};
}

void MeterBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int barHeight = textInside_ ? thick : thin;
  const QRectF bar(0, (height() - barHeight) / 2.0, width(), barHeight);
  const qreal corner = textInside_ ? metrics::radius : barHeight / 2.0;
  QPainterPath shape;
  shape.addRoundedRect(bar, corner, corner);
  painter.setClipPath(shape);
  painter.fillRect(bar, trackColour(palette()));

  const double end = qMax(value_, maximum_);
  const qreal filled = maximum_ > 0 && end > 0 ? bar.width() * (value_ / end) : 0;
  const qreal limit = isOver() ? bar.width() * (maximum_ / value_) : filled;
  const bool dark = isDark(palette());
  const QColor fill = palette().color(QPalette::Highlight);
  painter.fillRect(QRectF(bar.left(), bar.top(), qMin(filled, limit), bar.height()), fill);
  if (isOver()) {
    painter.fillRect(QRectF(limit, bar.top(), bar.right() - limit, bar.height()),
                     verdictColour(VerdictShape::problem, palette()));
    painter.fillRect(QRectF(limit - 1, bar.top(), 2, bar.height()), palette().color(QPalette::Base));
  }
  if (!textInside_) return;
  const auto write = [&](qreal from, qreal to, const QColor& colour) {
    painter.setClipRect(QRectF(from, bar.top(), to - from, bar.height()));
    painter.setPen(colour);
    painter.drawText(bar.adjusted(metrics::related, 0, -metrics::related, 0),
                     textFlags(Qt::AlignLeft, Qt::AlignVCenter), text_);
  };
  write(bar.left(), qMin(filled, limit), palette().color(QPalette::HighlightedText));
  if (isOver()) {
    write(limit, bar.right(), palette().color(dark ? QPalette::Window : QPalette::HighlightedText));
  } else {
    write(filled, bar.right(), palette().color(QPalette::Text));
  }
}

}  // namespace deskpath::app
