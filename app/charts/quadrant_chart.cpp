// SPDX-License-Identifier: GPL-3.0-or-later
// Points without a second figure stand in a strip of their own below the field: nothing is claimed about
// them.
#include "charts/quadrant_chart.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal marker = 12;
constexpr qreal cap = 4;

QString percent(double value) {
  return QLocale().toString(qRound(value)) + u"\u00a0%"_s;
}

}  // namespace

QuadrantChart::QuadrantChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void QuadrantChart::setData(const QuadrantData& data) {
  data_ = data;
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

QRectF QuadrantChart::plot() const {
  const bool strip = std::any_of(data_.points.begin(), data_.points.end(),
                                 [](const QuadrantPoint& point) { return !point.y; });
  const QFontMetricsF metrics(font());
  const qreal left = metrics.horizontalAdvance(percent(100)) + metrics::related;
  const qreal below = 2 * metrics.height() + 2 * metrics::half + (strip ? metrics.height() * 2 : 0);
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
  painter->drawText(QRectF(0, 0, plot.right(), metrics.height()), textFlags(Qt::AlignLeft, Qt::AlignTop),
                    data_.yTitle);
  const QRectF halves[] = {{plot.left(), plot.top(), plot.width() / 2, plot.height() / 2},
                           {plot.center().x(), plot.top(), plot.width() / 2, plot.height() / 2},
                           {plot.left(), plot.center().y(), plot.width() / 2, plot.height() / 2},
                           {plot.center().x(), plot.center().y(), plot.width() / 2, plot.height() / 2}};
  for (int corner = 0; corner < 4 && corner < static_cast<int>(data_.corners.size()); ++corner) {
    const QRectF room = halves[corner].adjusted(metrics::half, metrics::half, -metrics::half, -metrics::half);
    const auto vertical = corner < 2 ? Qt::AlignTop : Qt::AlignBottom;
    painter->drawText(room,
                      textFlags(corner % 2 == 0 ? Qt::AlignLeft : Qt::AlignRight, vertical, Qt::TextWordWrap),
                      data_.corners.at(corner));
  }
}

void QuadrantChart::paintPoints(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  const qreal strip = plot.bottom() + metrics.height();
  QList<QRectF> taken;
  for (const QuadrantPoint& point : data_.points) {
    const QColor colour = roleColour(point.colorIndex, palette());
    const auto xOf = [&](double value) {
      return plot.left() + plot.width() * qBound(0.0, value, 100.0) / 100;
    };
    const qreal y = point.y ? plot.bottom() - plot.height() * qBound(0.0, *point.y, 100.0) / 100 : strip;
    painter->setPen(QPen(colour, 2));
    painter->drawLine(QPointF(xOf(point.lowX), y), QPointF(xOf(point.highX), y));
    for (const double end : {point.lowX, point.highX})
      painter->drawLine(QPointF(xOf(end), y - cap), QPointF(xOf(end), y + cap));
    const qreal x = xOf(point.x.value_or((point.lowX + point.highX) / 2));
    const QRectF mark(x - marker / 2, y - marker / 2, marker, marker);
    if (point.x) paintRoleMarker(painter, mark, point.colorIndex, colour);
    const QString name = point.y ? point.name : tr("%1 (interest not known)").arg(point.name);
    const qreal width = metrics.horizontalAdvance(name) + 2;
    QRectF label(qBound(plot.left(), x - width / 2, qMax(plot.left(), plot.right() - width)),
                 mark.top() - metrics.height() - 1, width, metrics.height());
    const auto hits = [&](const QRectF& room) {
      return std::any_of(taken.begin(), taken.end(),
                         [&](const QRectF& other) { return other.intersects(room); });
    };
    if (hits(label) || label.top() < plot.top()) label.moveTop(mark.bottom() + 1);
    while (hits(label)) label.translate(0, metrics.height());
    taken += label;
    taken += mark;
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(label, textFlags(Qt::AlignCenter), name);
  }
}

void QuadrantChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF room = plot();
  paintGrid(&painter, room);
  paintPoints(&painter, room);
}

}  // namespace deskpath::app
