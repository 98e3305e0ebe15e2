// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/line_chart.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "charts/nice_step.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal marker = 9;
constexpr int valueSteps = 4;
constexpr double monthStep = 6;

}  // namespace

LineChart::LineChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LineChart::setData(const LineData& data) {
  data_ = data;
  announce();
}

ChartTable LineChart::table() const {
  ChartTable table;
  table.headers << data_.axis;
  for (const LineSeries& series : data_.series) table.headers << series.heading;
  for (qsizetype i = 0; i < data_.at.size(); ++i) {
    QStringList row{QLocale().toString(data_.at.at(i), 'f', 0)};
    for (const LineSeries& series : data_.series) row << data_.text(series.values.value(i));
    table.rows.append(row);
  }
  return table;
}

double LineChart::largest() const {
  double most = 1;
  for (const LineSeries& series : data_.series) {
    for (const double value : series.values) most = qMax(most, value);
  }
  return most;
}

QPointF LineChart::place(const QRectF& plot, double at, double value) const {
  const double span = qMax(1.0, data_.at.last() - data_.at.first());
  return {plot.left() + plot.width() * (at - data_.at.first()) / span, plot.bottom() - plot.height() * value / top_};
}

void LineChart::paintGrid(QPainter* painter, const QRectF& plot, double step) const {
  const QFontMetricsF words(font());
  for (double value = 0; value <= top_ * 1.000001; value += step) {
    const qreal y = place(plot, data_.at.first(), value).y();
    painter->setPen(QPen(lineColour(palette()), 1));
    painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter->setPen(mutedText(palette()));
    painter->drawText(QRectF(0, y - words.height() / 2, plot.left() - metrics::related, words.height()),
                      textFlags(Qt::AlignRight, Qt::AlignVCenter), data_.text(value));
  }
  for (double at = data_.at.first(); at <= data_.at.last(); at += monthStep) {
    const qreal x = place(plot, at, 0).x();
    const QRectF room(x - 30, plot.bottom() + metrics::half, 60, words.height());
    painter->drawText(room, textFlags(Qt::AlignHCenter, Qt::AlignTop), QLocale().toString(at, 'f', 0));
  }
  painter->drawText(QRectF(plot.left(), plot.bottom() + metrics::half + words.height(), plot.width(), words.height()),
                    textFlags(Qt::AlignHCenter, Qt::AlignTop), data_.axis);
}

void LineChart::paintMark(QPainter* painter, const QRectF& plot) const {
  if (!data_.mark || *data_.mark < data_.at.first() || *data_.mark > data_.at.last()) return;
  const QFontMetricsF words(font());
  const qreal x = place(plot, *data_.mark, 0).x();
  painter->setPen(QPen(outline(palette()), 1.5, Qt::DashLine));
  painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  const qreal width = words.horizontalAdvance(data_.markText) + 2;
  const qreal left = qBound(plot.left(), x - width / 2, qMax(plot.left(), plot.right() - width));
  painter->setPen(palette().color(QPalette::WindowText));
  painter->drawText(QRectF(left, 0, width, words.height()), textFlags(Qt::AlignLeft, Qt::AlignTop), data_.markText);
}

void LineChart::paintLines(QPainter* painter, const QRectF& plot) const {
  for (const LineSeries& series : data_.series) {
    const QColor colour = roleColour(series.colorIndex, palette());
    QPolygonF line;
    for (qsizetype i = 0; i < data_.at.size() && i < series.values.size(); ++i)
      line << place(plot, data_.at.at(i), series.values.at(i));
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); i += static_cast<qsizetype>(monthStep)) {
      const QPointF& point = line.at(i);
      paintRoleMarker(painter, QRectF(point.x() - marker / 2, point.y() - marker / 2, marker, marker),
                      series.colorIndex, colour);
    }
  }
}

void LineChart::paintEvent(QPaintEvent*) {
  if (data_.at.isEmpty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetricsF words(font());
  const double step = niceStep(largest(), valueSteps);
  top_ = std::ceil(largest() / step - 1e-6) * step;
  // A legend in reading order below the picture: the lines' ends may lie far apart or on each other.
  const qreal legend = words.height() + metrics::related;
  const qreal left = words.horizontalAdvance(data_.text(top_)) + metrics::related;
  const qreal above = words.height() + metrics::half;
  const qreal below = 2 * words.height() + metrics::related + legend;
  const QRectF plot(left, above, qMax<qreal>(40, width() - left - metrics::group),
                    qMax<qreal>(40, height() - above - below));
  paintGrid(&painter, plot, step);
  paintMark(&painter, plot);
  paintLines(&painter, plot);
  qreal x = plot.left();
  const qreal room = (width() - plot.left()) / static_cast<qreal>(qMax<qsizetype>(1, data_.series.size()));
  for (const LineSeries& series : data_.series) {
    const qreal y = height() - words.height();
    paintRoleMarker(&painter, QRectF(x, y + (words.height() - marker) / 2, marker, marker), series.colorIndex,
                    roleColour(series.colorIndex, palette()));
    painter.setPen(palette().color(QPalette::WindowText));
    const qreal names = room - marker - 2 * metrics::related;
    painter.drawText(QRectF(x + marker + metrics::half, y, names, words.height()),
                     textFlags(Qt::AlignLeft, Qt::AlignVCenter), words.elidedText(series.name, Qt::ElideMiddle, names));
    x += room;
  }
}

}  // namespace deskpath::app
