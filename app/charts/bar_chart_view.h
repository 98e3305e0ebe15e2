// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/charts: the one class that holds Qt Charts objects. It lets Qt Charts draw bars, axis and
// grid, and adds what Qt Charts cannot: names that never vanish, ranges, labelled reference lines.
#pragma once

#include <QtCharts/QChartView>

#include "charts/chart_data.h"

namespace deskpath::app {

class BarChartView final : public QChartView {
  Q_OBJECT
 public:
  explicit BarChartView(QWidget* parent = nullptr);

  // Builds the chart anew: it holds a dozen bars at most.
  void rebuild(const BarData& bars, double scaleMaximum);
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] int fixedHeight() const;  // axis and labels of reference lines

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& rect) override;

 private:
  void addBars(QAbstractAxis* rows, QAbstractAxis* values);
  void placePlot();
  void drawRow(QPainter* painter, const QRectF& plot, int row) const;
  void drawReferenceLines(QPainter* painter, const QRectF& plot) const;
  [[nodiscard]] qreal xOf(const QRectF& plot, double value) const;
  [[nodiscard]] qreal endOf(const QRectF& plot, const BarRow& bar) const;
  [[nodiscard]] int topRoom() const;

  BarData data_;
  double scaleMaximum_ = 0;
  double maximum_ = 1;
};

}  // namespace deskpath::app
