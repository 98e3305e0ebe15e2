// SPDX-License-Identifier: GPL-3.0-or-later
// Points without a second figure stand in a strip of their own below the field: nothing is claimed about
// them.
#include "charts/quadrant_chart.h"

#include <QPainter>
#include <QtMath>
#include <algorithm>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal marker = 12;
constexpr qreal cap = 4;

QString percent(double value) { return QLocale().toString(qRound(value)) + u"\u00a0%"_s; }

qreal xOf(double value, const QRectF& plot) { return plot.left() + plot.width() * qBound(0.0, value, 100.0) / 100; }

}  // namespace

QuadrantChart::QuadrantChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void QuadrantChart::setData(const QuadrantData& data) {
  data_ = data;
  updateGeometry();
  announce();
}

ChartTable QuadrantChart::table() const {
  ChartTable table;
  table.headers << tr("Item") << data_.xTitle << tr("From") << tr("To") << data_.yTitle;
  for (const QuadrantPoint& point : data_.points) {
    table.rows.append({point.name, point.x ? percent(*point.x) : tr("not rated"), percent(point.lowX),
                       percent(point.highX), point.y ? percent(*point.y) : tr("not known")});
  }
  return table;
}

qreal QuadrantChart::stripHeight() const {
  const auto rows =
      std::count_if(data_.points.begin(), data_.points.end(), [](const QuadrantPoint& point) { return !point.y; });
  const qreal line = QFontMetricsF(font()).height();
  return rows == 0 ? 0 : metrics::half + line + static_cast<qreal>(rows) * (line + marker + metrics::half);
}

QSize QuadrantChart::sizeHint() const { return {480, 340 + qCeil(stripHeight())}; }

QSize QuadrantChart::minimumSizeHint() const { return {320, 280 + qCeil(stripHeight())}; }

QRectF QuadrantChart::plot() const {
  const QFontMetricsF metrics(font());
  const qreal left = metrics.horizontalAdvance(percent(100)) + metrics::related;
  const qreal below = 2 * metrics.height() + 2 * metrics::half + stripHeight();
  return {left, metrics.height() * 1.5 + metrics::half, qMax(40.0, width() - left - metrics::related),
          qMax(40.0, height() - below - metrics.height() * 1.5 - metrics::half)};
}

void QuadrantChart::paintGrid(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  for (int step = 0; step <= 4; ++step) {
    const qreal x = plot.left() + plot.width() * step / 4;
    const qreal y = plot.bottom() - plot.height() * step / 4;
    painter->setPen(QPen(step == 2 ? outline(palette()) : lineColour(palette()), 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter->setPen(mutedText(palette()));
    painter->drawText(QRectF(0, y - metrics.height() / 2, plot.left() - metrics::half, metrics.height()),
                      textFlags(Qt::AlignRight, Qt::AlignVCenter), percent(step * 25));
    const auto side = step == 0 ? Qt::AlignLeft : step == 4 ? Qt::AlignRight : Qt::AlignHCenter;
    const qreal from = step == 0 ? x : step == 4 ? x - 60 : x - 30;
    painter->drawText(QRectF(from, height() - 2 * metrics.height(), 60, metrics.height()),
                      textFlags(side, Qt::AlignTop), percent(step * 25));
  }
  painter->drawText(QRectF(plot.left(), height() - metrics.height(), plot.width(), metrics.height()),
                    textFlags(Qt::AlignHCenter), data_.xTitle);
  painter->drawText(QRectF(0, 0, plot.right(), metrics.height()), textFlags(Qt::AlignLeft, Qt::AlignTop), data_.yTitle);
  const QRectF halves[] = {{plot.left(), plot.top(), plot.width() / 2, plot.height() / 2},
                           {plot.center().x(), plot.top(), plot.width() / 2, plot.height() / 2},
                           {plot.left(), plot.center().y(), plot.width() / 2, plot.height() / 2},
                           {plot.center().x(), plot.center().y(), plot.width() / 2, plot.height() / 2}};
  for (int corner = 0; corner < 4 && corner < static_cast<int>(data_.corners.size()); ++corner) {
    const QRectF room = halves[corner].adjusted(metrics::half, metrics::half, -metrics::half, -metrics::half);
    const auto vertical = corner < 2 ? Qt::AlignTop : Qt::AlignBottom;
    painter->drawText(room, textFlags(corner % 2 == 0 ? Qt::AlignLeft : Qt::AlignRight, vertical, Qt::TextWordWrap),
                      data_.corners.at(corner));
  }
}

// The range, with the marker where a point is known.
void QuadrantChart::paintRange(QPainter* painter, const QuadrantPoint& point, const QRectF& plot, qreal y) const {
  const QColor colour = roleColour(point.colorIndex, palette());
  painter->setPen(QPen(colour, 2));
  painter->drawLine(QPointF(xOf(point.lowX, plot), y), QPointF(xOf(point.highX, plot), y));
  for (const double end : {point.lowX, point.highX})
    painter->drawLine(QPointF(xOf(end, plot), y - cap), QPointF(xOf(end, plot), y + cap));
  if (!point.x) return;
  paintRoleMarker(painter, QRectF(xOf(*point.x, plot) - marker / 2, y - marker / 2, marker, marker), point.colorIndex,
                  colour);
}

// Its name above or below it, wherever `y` is.
QRectF QuadrantChart::labelOf(const QuadrantPoint& point, const QRectF& plot, qreal y) const {
  const QFontMetricsF metrics(font());
  const qreal width = metrics.horizontalAdvance(point.name) + 2;
  const qreal x = xOf(point.x.value_or((point.lowX + point.highX) / 2), plot);
  return {qBound(plot.left(), x - width / 2, qMax(plot.left(), plot.right() - width)),
          y - marker / 2 - metrics.height() - 1, width, metrics.height()};
}

void QuadrantChart::paintPoints(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  QList<QRectF> taken;
  for (const QuadrantPoint& point : data_.points) {
    if (!point.y) continue;
    const qreal y = plot.bottom() - plot.height() * qBound(0.0, *point.y, 100.0) / 100;
    paintRange(painter, point, plot, y);
    QRectF label = labelOf(point, plot, y);
    const auto hits = [&](const QRectF& room) {
      return std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(room); });
    };
    const auto occupied = [&](const QRectF& room) {
      return hits(room) || room.top() < 0 || room.left() < plot.left() || room.right() > width();
    };
    // Above, below, or at either end of its range; failing that, wherever there is room underneath.
    const qreal beside = y - metrics.height() / 2;
    const QRectF below(label.left(), y + marker / 2 + 1, label.width(), label.height());
    const QRectF places[] = {
        label,
        below,
        {xOf(point.lowX, plot) - metrics::half - label.width(), beside, label.width(), label.height()},
        {xOf(point.highX, plot) + metrics::half, beside, label.width(), label.height()}};
    const auto* place = std::find_if_not(std::begin(places), std::end(places), occupied);
    label = place == std::end(places) ? below : *place;
    while (hits(label)) label.translate(0, metrics.height());
    taken += label;
    taken += QRectF(xOf(point.x.value_or((point.lowX + point.highX) / 2), plot) - marker / 2, y - marker / 2, marker,
                    marker);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(label, textFlags(Qt::AlignCenter), point.name);
  }
}

void QuadrantChart::paintStrip(QPainter* painter, const QRectF& plot) const {
  if (stripHeight() == 0) return;
  const QFontMetricsF metrics(font());
  qreal top = plot.bottom() + metrics::half;
  painter->setPen(mutedText(palette()));
  painter->drawText(QRectF(plot.left(), top, plot.width(), metrics.height()), textFlags(Qt::AlignLeft),
                    tr("%1 not known").arg(data_.yTitle));
  top += metrics.height();
  for (const QuadrantPoint& point : data_.points) {
    if (point.y) continue;
    const qreal y = top + metrics.height() + marker / 2 + 1;
    paintRange(painter, point, plot, y);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(labelOf(point, plot, y), textFlags(Qt::AlignCenter), point.name);
    top += metrics.height() + marker + metrics::half;
  }
}

void QuadrantChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF room = plot();
  paintGrid(&painter, room);
  paintPoints(&painter, room);
  paintStrip(&painter, room);
}

}  // namespace deskpath::app
