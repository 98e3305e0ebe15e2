// SPDX-License-Identifier: GPL-3.0-or-later
// The radius is the largest at which every label still lies inside the widget.
#include "charts/radar_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal labelGap = 10;
constexpr qreal markerSize = 11;
constexpr qreal fewestPixels = 40;
constexpr int longestLine = 16;  // characters of a label before it is broken
constexpr qreal nearAxis = 0.25;

// Breaks a label once, at the blank nearest to its middle.
QStringList broken(const QString& text) {
  if (text.size() <= longestLine) return {text};
  qsizetype best = -1;
  for (qsizetype i = text.indexOf(u' '); i >= 0; i = text.indexOf(u' ', i + 1)) {
    if (best < 0 || std::abs(2 * i - text.size()) < std::abs(2 * best - text.size())) best = i;
  }
  return best < 0 ? QStringList{text} : QStringList{text.left(best), text.mid(best + 1)};
}

}  // namespace

RadarChart::RadarChart(QWidget* parent) : ChartWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setSizePolicy(policy);
}

void RadarChart::setData(const RadarData& data) {
  data_ = data;
  announce();
}

QSize RadarChart::sizeHint() const { return {420, 360}; }
QSize RadarChart::minimumSizeHint() const { return {280, 240}; }

int RadarChart::axisCount() const { return static_cast<int>(qMin<qsizetype>(data_.axes.size(), mostAxes)); }

qreal RadarChart::angleOf(int axis) const { return 2 * std::numbers::pi * axis / axisCount() - std::numbers::pi / 2; }

QPointF RadarChart::pointAt(const Plan& plan, int axis, double value) const {
  const qreal r = plan.radius * std::clamp(value / data_.max, 0.0, 1.0);
  return plan.centre + QPointF(std::cos(angleOf(axis)), std::sin(angleOf(axis))) * r;
}

RadarChart::Plan RadarChart::plan(const QRectF& room) const {
  Plan plan;
  const QFontMetricsF metrics(font());
  qreal radius = std::numeric_limits<qreal>::max();
  qreal topNeed = 0;
  qreal bottomNeed = 0;
  for (int axis = 0; axis < axisCount(); ++axis) {
    Label label{broken(data_.axes.at(axis)), {}};
    qreal width = 0;
    for (const QString& line : label.lines) width = qMax(width, metrics.horizontalAdvance(line));
    label.size = {width + 1, metrics.height() * static_cast<qreal>(label.lines.size())};
    const qreal c = std::abs(std::cos(angleOf(axis)));
    if (c > nearAxis) radius = qMin(radius, (room.width() / 2 - label.size.width()) / c - labelGap);
    const qreal s = std::sin(angleOf(axis));
    const qreal need = label.size.height() * (1 + std::abs(s)) / 2 + labelGap * std::abs(s);
    (s < 0 ? topNeed : bottomNeed) = qMax(s < 0 ? topNeed : bottomNeed, need);
    plan.labels.append(label);
  }
  // With an odd number of axes the figure reaches less far down than up.
  qreal up = 0;
  qreal down = 0;
  for (int axis = 0; axis < axisCount(); ++axis) {
    up = qMax(up, -std::sin(angleOf(axis)));
    down = qMax(down, std::sin(angleOf(axis)));
  }
  radius = qMin(radius, (room.height() - topNeed - bottomNeed) / (up + down));
  plan.radius = qMax(radius, fewestPixels);
  const qreal used = plan.radius * (up + down) + topNeed + bottomNeed;
  plan.centre = {room.center().x(), room.top() + (room.height() - used) / 2 + topNeed + plan.radius * up};
  return plan;
}

void RadarChart::paintGrid(QPainter* painter, const Plan& plan) const {
  painter->setBrush(Qt::NoBrush);
  painter->setPen(QPen(lineColour(palette()), 1));
  const int rings = data_.max <= 6 ? qMax(1, qRound(data_.max)) : 4;
  for (int ring = 1; ring <= rings; ++ring) {
    QPolygonF polygon;
    for (int axis = 0; axis < axisCount(); ++axis) polygon << pointAt(plan, axis, data_.max * ring / rings);
    painter->drawPolygon(polygon);
  }
  for (int axis = 0; axis < axisCount(); ++axis) painter->drawLine(plan.centre, pointAt(plan, axis, data_.max));
}

void RadarChart::paintLabels(QPainter* painter, const Plan& plan) const {
  painter->setPen(palette().color(QPalette::WindowText));
  const QFontMetricsF metrics(font());
  for (int axis = 0; axis < axisCount(); ++axis) {
    const Label& label = plan.labels.at(axis);
    const qreal c = std::cos(angleOf(axis));
    const qreal s = std::sin(angleOf(axis));
    const QPointF anchor = plan.centre + QPointF(c, s) * (plan.radius + labelGap);
    const qreal left = std::abs(c) <= nearAxis ? anchor.x() - label.size.width() / 2
                       : c > 0                 ? anchor.x()
                                               : anchor.x() - label.size.width();
    const auto side = std::abs(c) <= nearAxis ? Qt::AlignHCenter : c > 0 ? Qt::AlignLeft : Qt::AlignRight;
    qreal top = anchor.y() + (s - 1) * label.size.height() / 2;
    for (const QString& line : label.lines) {
      painter->drawText(QRectF(left, top, label.size.width(), metrics.height()), textFlags(side, Qt::AlignVCenter),
                        line);
      top += metrics.height();
    }
  }
}

QColor RadarChart::colourOf(const RadarSeries& series) const {
  return series.own ? palette().color(QPalette::WindowText) : roleColour(series.colorIndex, palette());
}

void RadarChart::paintMarker(QPainter* painter, const QRectF& box, const RadarSeries& series) const {
  if (!series.own) {
    paintRoleMarker(painter, box, series.colorIndex, colourOf(series));
    return;
  }
  painter->setPen(QPen(colourOf(series), 1.5));
  painter->setBrush(palette().color(QPalette::Window));
  painter->drawEllipse(box.adjusted(1, 1, -1, -1));
}

void RadarChart::paintSeries(QPainter* painter, const Plan& plan, const RadarSeries& series) const {
  const QColor colour = colourOf(series);
  QPolygonF points;
  for (int axis = 0; axis < axisCount(); ++axis) {
    if (const auto value = series.values.value(axis)) points << pointAt(plan, axis, *value);
  }
  // A person is no role: dashed, and without a fill of its own.
  painter->setPen(QPen(colour, 2, series.own ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  if (points.size() == axisCount()) {
    QColor fill = colour;
    fill.setAlphaF(!series.own && data_.series.size() <= 3 ? 0.10F : 0.0F);
    painter->setBrush(fill);
    painter->drawPolygon(points);
  } else {
    // A line only between neighbours that are both rated.
    painter->setBrush(Qt::NoBrush);
    for (int axis = 0; axis < axisCount(); ++axis) {
      const int next = (axis + 1) % axisCount();
      const auto from = series.values.value(axis);
      const auto to = series.values.value(next);
      if (from && to) painter->drawLine(pointAt(plan, axis, *from), pointAt(plan, next, *to));
    }
  }
  for (const QPointF& point : points) {
    const QRectF box(point - QPointF(markerSize / 2, markerSize / 2), QSizeF(markerSize, markerSize));
    paintMarker(painter, box, series);
  }
}

qreal RadarChart::legend(QPainter* painter) const {
  const QFontMetricsF metrics(font());
  constexpr qreal mark = markerSize + metrics::half + 2;
  struct Entry {
    QString text;
    const RadarSeries* series;  // nothing: the scale, which has no marker
    qreal width;
  };
  QList<QList<Entry>> lines;
  qreal used = 0;
  const auto add = [&](const QString& text, const RadarSeries* series) {
    const qreal width = metrics.horizontalAdvance(text) + (series == nullptr ? 0 : mark) + 1;
    if (lines.isEmpty() || used + metrics::group + width > this->width()) {
      lines.append(QList<Entry>{});
      used = -metrics::group;
    }
    lines.last().append({text, series, width});
    used += metrics::group + width;
  };
  for (const RadarSeries& series : data_.series) add(series.name, &series);
  add(tr("scale 0–%1").arg(QLocale().toString(data_.max, 'f', 0)), nullptr);

  const qreal lineHeight = qMax(metrics.height(), markerSize) + metrics::half;
  const qreal height = lineHeight * static_cast<qreal>(lines.size());
  if (!painter) return height;
  qreal y = this->height() - height;
  for (const QList<Entry>& line : lines) {
    qreal x = metrics::group;
    for (const Entry& entry : line) x -= metrics::group + entry.width;
    x = (this->width() + x) / 2;
    for (const Entry& entry : line) {
      const qreal indent = entry.series == nullptr ? 0 : mark;
      if (entry.series != nullptr) {
        paintMarker(painter, QRectF(x, y + (lineHeight - markerSize) / 2, markerSize, markerSize), *entry.series);
      }
      painter->setPen(entry.series == nullptr ? mutedText(palette()) : palette().color(QPalette::WindowText));
      painter->drawText(QRectF(x + indent, y, entry.width - indent, lineHeight),
                        textFlags(Qt::AlignLeft, Qt::AlignVCenter), entry.text);
      x += entry.width + metrics::group;
    }
    y += lineHeight;
  }
  return height;
}

void RadarChart::paintEvent(QPaintEvent*) {
  if (axisCount() < 3) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal legendHeight = legend(&painter);
  const Plan layout = plan(QRectF(rect()).adjusted(0, 0, 0, -legendHeight - metrics::related));
  paintGrid(&painter, layout);
  for (const RadarSeries& series : data_.series) paintSeries(&painter, layout, series);
  paintLabels(&painter, layout);
}

bool RadarChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || axisCount() < 3) return ChartWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const Plan layout = plan(QRectF(rect()).adjusted(0, 0, 0, -legend(nullptr) - metrics::related));
  const QPointF from = QPointF(help->pos()) - layout.centre;
  if (std::hypot(from.x(), from.y()) > layout.radius + labelGap * 3) {
    QToolTip::hideText();
    return true;
  }
  const qreal turn = (std::atan2(from.y(), from.x()) + std::numbers::pi / 2) / (2 * std::numbers::pi);
  const int axis = (qRound(turn * axisCount()) + axisCount()) % axisCount();
  const ChartTable numbers = table();
  QStringList lines{numbers.rows.at(axis).constFirst()};
  for (qsizetype i = 1; i < numbers.headers.size(); ++i) {
    lines.append(tr("%1: %2").arg(numbers.headers.at(i), numbers.rows.at(axis).at(i)));
  }
  QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
  return true;
}

}  // namespace deskpath::app
