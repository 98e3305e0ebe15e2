// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/history_chart.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal marker = 9;
constexpr qreal cap = 3;
constexpr qreal widestName = 170;

QString percent(double value) { return QLocale().toString(qRound(value)) + u"\u00a0%"_s; }

QString dayText(QDate day) { return QLocale().toString(day, u"d MMM yyyy"_s); }

}  // namespace

HistoryChart::HistoryChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void HistoryChart::setData(const HistoryData& data) {
  data_ = data;
  announce();
}

ChartTable HistoryChart::table() const {
  ChartTable table;
  table.headers << tr("Day");
  for (const HistorySeries& series : data_.series) table.headers << series.name;
  for (qsizetype i = 0; i < data_.dates.size(); ++i) {
    QString day = dayText(data_.dates.at(i));
    for (const auto& [date, name] : data_.marks) {
      if (date == data_.dates.at(i)) day = tr("%1, %2", "day and its name").arg(day, name);
    }
    QStringList row{day};
    for (const HistorySeries& series : data_.series) {
      const auto value = series.values.value(i);
      const auto range = series.ranges.value(i, {0, 0});
      const bool open = i < series.ranges.size() && qRound(range.first) != qRound(range.second);
      row += !value ? tr("not rated")
             : open ? tr("%1 (%2 to %3)").arg(percent(*value), percent(range.first), percent(range.second))
                    : percent(*value);
    }
    table.rows.append(row);
  }
  return table;
}

qreal HistoryChart::xOf(const QRectF& plot, QDate day) const {
  const auto span = static_cast<qreal>(data_.dates.first().daysTo(data_.dates.last()));
  if (span <= 0) return plot.center().x();
  return plot.left() + plot.width() * static_cast<qreal>(data_.dates.first().daysTo(day)) / span;
}

void HistoryChart::paintGrid(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  for (int step = 0; step <= 4; ++step) {
    const qreal y = plot.bottom() - plot.height() * step / 4;
    painter->setPen(QPen(lineColour(palette()), 1));
    painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter->setPen(mutedText(palette()));
    painter->drawText(QRectF(0, y - metrics.height() / 2, plot.left() - metrics::related, metrics.height()),
                      textFlags(Qt::AlignRight, Qt::AlignVCenter), percent(step * 25));
  }
  qreal free = -1;
  for (const QDate day : {data_.dates.first(), data_.dates.last()}) {
    const QString text = dayText(day);
    const qreal width = metrics.horizontalAdvance(text) + 2;
    const qreal x = qBound(plot.left(), xOf(plot, day) - width / 2, qMax(plot.left(), plot.right() - width));
    if (x < free) continue;
    free = x + width + metrics::related;
    painter->drawText(QRectF(x, plot.bottom() + metrics::half, width, metrics.height()),
                      textFlags(Qt::AlignLeft, Qt::AlignTop), text);
  }
}

void HistoryChart::paintMarks(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  qreal free = 0;
  for (const auto& [day, name] : data_.marks) {
    const qreal x = xOf(plot, day);
    painter->setPen(QPen(outline(palette()), 1, Qt::DashLine));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const QString text = metrics.elidedText(name, Qt::ElideRight, 120);
    const qreal width = metrics.horizontalAdvance(text) + 2;
    const qreal left = qBound(plot.left(), x - width / 2, qMax(plot.left(), plot.right() - width));
    if (left < free) continue;
    free = left + width + metrics::related;
    painter->setPen(mutedText(palette()));
    painter->drawText(QRectF(left, 0, width, metrics.height()), textFlags(Qt::AlignLeft, Qt::AlignTop), text);
  }
}

void HistoryChart::paintRanges(QPainter* painter, const QRectF& plot, const HistorySeries& series) const {
  QColor open = roleColour(series.colorIndex, palette());
  open.setAlphaF(0.45F);
  painter->setPen(QPen(open, 1.5));
  const auto yOf = [&](double value) { return plot.bottom() - plot.height() * qBound(0.0, value, 100.0) / 100; };
  for (qsizetype i = 0; i < data_.dates.size() && i < series.ranges.size(); ++i) {
    if (!series.values.value(i)) continue;
    const auto [low, high] = series.ranges.at(i);
    const qreal x = xOf(plot, data_.dates.at(i));
    painter->drawLine(QPointF(x, yOf(low)), QPointF(x, yOf(high)));
    for (const double end : {low, high}) painter->drawLine(QPointF(x - cap, yOf(end)), QPointF(x + cap, yOf(end)));
  }
}

void HistoryChart::paintSeries(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  QList<std::pair<qreal, const HistorySeries*>> ends;
  for (const HistorySeries& series : data_.series) {
    const QColor colour = roleColour(series.colorIndex, palette());
    QPolygonF line;
    for (qsizetype i = 0; i < data_.dates.size(); ++i) {
      const auto value = series.values.value(i);
      if (value)
        line << QPointF(xOf(plot, data_.dates.at(i)), plot.bottom() - plot.height() * qBound(0.0, *value, 100.0) / 100);
    }
    if (line.isEmpty()) continue;
    paintRanges(painter, plot, series);
    painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    for (const QPointF& point : line) {
      paintRoleMarker(painter, QRectF(point.x() - marker / 2, point.y() - marker / 2, marker, marker),
                      series.colorIndex, colour);
    }
    ends.append({line.last().y(), &series});
  }
  // Direct labels at the right end, moved apart where they would touch.
  std::sort(ends.begin(), ends.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  qreal free = 0;
  for (const auto& [y, series] : ends) {
    const qreal top = qMax(free, y - metrics.height() / 2);
    free = top + metrics.height();
    painter->setPen(palette().color(QPalette::WindowText));
    const QRectF room(plot.right() + metrics::related, top, widestName, metrics.height());
    painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter),
                      metrics.elidedText(series->name, Qt::ElideRight, room.width()));
  }
}

void HistoryChart::paintEvent(QPaintEvent*) {
  if (data_.dates.isEmpty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetricsF metrics(font());
  qreal names = 0;
  for (const HistorySeries& series : data_.series) names = qMax(names, metrics.horizontalAdvance(series.name));
  const qreal left = metrics.horizontalAdvance(percent(100)) + metrics::related;
  const qreal right = qMin(names, widestName) + 2 * metrics::related;
  const QRectF plot(left, metrics.height() + metrics::half, qMax(40.0, width() - left - right),
                    qMax(40.0, height() - 2 * metrics.height() - 2 * metrics::half - metrics::related));
  paintGrid(&painter, plot);
  paintMarks(&painter, plot);
  paintSeries(&painter, plot);
}

}  // namespace deskpath::app
