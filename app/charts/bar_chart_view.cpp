// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of one colour form one set of a stacked series, because a set cannot colour its bars one by one in
// Qt 6.4.
#include "charts/bar_chart_view.h"

#include <QEvent>
#include <QMap>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

#include "charts/nice_step.h"
#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int gap = metrics::related;
constexpr qreal barShare = 0.55;
constexpr qreal thickestBar = 22;
constexpr qreal widestLabelShare = 0.4;
constexpr qreal whiskerCap = 4;
constexpr int mostSteps = 5;

double largestIn(const BarData& data) {
  double largest = 0;
  for (const BarRow& row : data.rows) largest = std::max({largest, row.value, row.highValue.value_or(0)});
  for (const ReferenceLine& line : data.lines) largest = std::max(largest, line.value);
  return largest;
}

}  // namespace

BarChartView::BarChartView(QWidget* parent) : QChartView(parent) {
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setBackgroundBrush(Qt::NoBrush);
  viewport()->setAutoFillBackground(false);
  chart()->setAnimationOptions(QChart::NoAnimation);
  chart()->setBackgroundVisible(false);
  chart()->setPlotAreaBackgroundVisible(false);
  chart()->legend()->hide();
  chart()->setLocalizeNumbers(true);
  chart()->setMargins({});
  chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

int BarChartView::rowHeight() const { return qMax(28, fontMetrics().height() + metrics::related); }

int BarChartView::topRoom() const { return data_.lines.isEmpty() ? 2 : fontMetrics().height() + metrics::half; }

int BarChartView::fixedHeight() const { return topRoom() + fontMetrics().height() + metrics::related * 2; }

void BarChartView::rebuild(const BarData& bars, double scaleMaximum) {
  data_ = bars;
  scaleMaximum_ = scaleMaximum;
  chart()->removeAllSeries();
  const auto old = chart()->axes();
  for (QAbstractAxis* axis : old) {
    chart()->removeAxis(axis);
    delete axis;
  }
  if (data_.rows.isEmpty()) return;

  const double largest = scaleMaximum > 0 ? scaleMaximum : std::max(largestIn(data_), 1e-9);
  const double step = niceStep(largest, mostSteps);
  maximum_ = scaleMaximum > 0 ? scaleMaximum : std::ceil(largest / step - 1e-6) * step;

  auto* values = new QValueAxis;
  values->setRange(0, maximum_);
  values->setTickType(QValueAxis::TicksDynamic);
  values->setTickAnchor(0);
  values->setTickInterval(step);
  values->setLabelFormat(step < 1 ? u"%.1f"_s : u"%.0f"_s);
  values->setLabelsBrush(mutedText(palette()));
  values->setLabelsFont(font());
  values->setGridLineColor(lineColour(palette()));
  values->setLineVisible(false);
  values->setTruncateLabels(false);
  auto* rows = new QBarCategoryAxis;
  for (qsizetype i = data_.rows.size(); i-- > 0;) rows->append(QString::number(i));
  rows->setLabelsVisible(false);
  rows->setGridLineVisible(false);
  rows->setLineVisible(false);
  chart()->addAxis(values, Qt::AlignBottom);
  chart()->addAxis(rows, Qt::AlignLeft);
  addBars(rows, values);
  placePlot();
}

void BarChartView::addBars(QAbstractAxis* rows, QAbstractAxis* values) {
  const qsizetype count = data_.rows.size();
  QMap<int, QBarSet*> sets;
  for (qsizetype i = 0; i < count; ++i) {
    const BarRow& row = data_.rows.at(i);
    QBarSet*& set = sets[row.colorIndex];
    if (!set) {
      set = new QBarSet(QString::number(row.colorIndex));
      set->setColor(roleColour(row.colorIndex, palette()));
      set->setBorderColor(Qt::transparent);
      set->append(QList<qreal>(count, 0.0));
    }
    // The category axis counts from below.
    set->replace(static_cast<int>(count - 1 - i), std::clamp(row.value, 0.0, maximum_));
  }
  auto* series = new QHorizontalStackedBarSeries;
  series->setBarWidth(barShare);
  for (QBarSet* set : std::as_const(sets)) series->append(set);
  chart()->addSeries(series);
  series->attachAxis(rows);
  series->attachAxis(values);
}

void BarChartView::placePlot() {
  const QFontMetricsF metrics(font());
  qreal names = 0;
  qreal figures = 0;
  for (const BarRow& row : data_.rows) {
    names = qMax(names, metrics.horizontalAdvance(row.label));
    figures = qMax(figures, metrics.horizontalAdvance(row.valueText));
  }
  names = qMin(names, width() * widestLabelShare);
  // Margins, not setPlotArea(): that moves the bars and leaves the axes where they were (Qt 6.4).
  const QMarginsF room(names + gap, topRoom(), figures + gap, 0);
  if (room.toMargins() != chart()->margins()) chart()->setMargins(room.toMargins());
  // As many figures along the axis as have room beside each other.
  for (QAbstractAxis* axis : chart()->axes(Qt::Horizontal)) {
    auto* values = qobject_cast<QValueAxis*>(axis);
    if (values == nullptr) continue;
    const qreal label = metrics.horizontalAdvance(QLocale().toString(maximum_, 'f', maximum_ < 5 ? 1 : 0)) + gap;
    const qreal plot = width() - names - figures - 2 * gap;
    values->setTickInterval(niceStep(maximum_, qBound(1, static_cast<int>(plot / label) - 1, mostSteps)));
  }
  // Few bars in a high place stay bars.
  const qreal count = qMax<qreal>(1, static_cast<qreal>(data_.rows.size()));
  const qreal rowRoom = qMax<qreal>(1, (height() - fixedHeight()) / count);
  const auto all = chart()->series();
  for (QAbstractSeries* series : all) {
    auto* bars = qobject_cast<QHorizontalStackedBarSeries*>(series);
    if (bars != nullptr) bars->setBarWidth(qMin(barShare, thickestBar / rowRoom));
  }
}

void BarChartView::changeEvent(QEvent* event) {
  QChartView::changeEvent(event);
  // Qt Charts keeps the colours it was given; the parent's event comes too early for this widget's palette.
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild(data_, scaleMaximum_);
}

void BarChartView::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  placePlot();
}

qreal BarChartView::xOf(const QRectF& plot, double value) const {
  return plot.left() + plot.width() * std::clamp(value / maximum_, 0.0, 1.0);
}

qreal BarChartView::endOf(const QRectF& plot, const BarRow& bar) const {
  return xOf(plot, std::max(bar.value, bar.highValue.value_or(0)));
}

void BarChartView::drawRow(QPainter* painter, const QRectF& plot, int row) const {
  const BarRow& bar = data_.rows.at(row);
  const qreal height = plot.height() / static_cast<qreal>(data_.rows.size());
  const QRectF line(0, plot.top() + height * row, width(), height);
  const QColor ink = palette().color(QPalette::WindowText);
  painter->setPen(ink);
  const qreal room = plot.left() - gap;
  painter->drawText(QRectF(0, line.top(), room, height), textFlags(Qt::AlignLeft, Qt::AlignVCenter),
                    QFontMetricsF(font()).elidedText(bar.label, Qt::ElideMiddle, room));
  const qreal end = endOf(plot, bar);
  if (bar.lowValue && bar.highValue) {
    const qreal low = xOf(plot, *bar.lowValue);
    const qreal high = xOf(plot, *bar.highValue);
    const qreal middle = line.center().y();
    // A halo keeps the range visible on the bar's own colour.
    for (const auto& [colour, thickness] : {std::pair(palette().color(QPalette::Base), 4.0), std::pair(ink, 1.6)}) {
      painter->setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
      painter->drawLine(QPointF(low, middle), QPointF(high, middle));
      painter->drawLine(QPointF(low, middle - whiskerCap), QPointF(low, middle + whiskerCap));
      painter->drawLine(QPointF(high, middle - whiskerCap), QPointF(high, middle + whiskerCap));
    }
  }
  painter->setPen(ink);
  painter->drawText(QRectF(end + gap, line.top(), width() - end - gap, height),
                    textFlags(Qt::AlignLeft, Qt::AlignVCenter), bar.valueText);
}

void BarChartView::drawReferenceLines(QPainter* painter, const QRectF& plot) const {
  const QFontMetricsF metrics(font());
  for (const ReferenceLine& line : data_.lines) {
    const qreal x = std::round(xOf(plot, line.value)) + 0.5;
    painter->setPen(QPen(mutedText(palette()), 1.5, Qt::DashLine));
    const qreal height = plot.height() / static_cast<qreal>(data_.rows.size());
    qreal top = plot.top();
    for (const BarRow& bar : data_.rows) {
      // A figure that stands in the way interrupts the line.
      const qreal from = endOf(plot, bar);
      const bool crossed = x > from && x < from + 2 * gap + metrics.horizontalAdvance(bar.valueText);
      if (!crossed) painter->drawLine(QPointF(x, top), QPointF(x, top + height));
      top += height;
    }
    const qreal words = metrics.horizontalAdvance(line.label);
    const qreal left = std::clamp(x - words / 2, 0.0, qMax(0.0, width() - words));
    painter->setPen(mutedText(palette()));
    painter->drawText(QRectF(left, 0, words + 2, metrics.height()), textFlags(Qt::AlignLeft, Qt::AlignTop), line.label);
  }
}

void BarChartView::drawForeground(QPainter* painter, const QRectF& rect) {
  QChartView::drawForeground(painter, rect);
  const QRectF plot = chart()->plotArea();
  painter->save();
  painter->setFont(font());
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(outline(palette()), 1));
  const qreal zero = std::round(plot.left()) + 0.5;
  painter->drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
  drawReferenceLines(painter, plot);
  for (int row = 0; row < static_cast<int>(data_.rows.size()); ++row) drawRow(painter, plot, row);
  painter->restore();
}

}  // namespace deskpath::app
