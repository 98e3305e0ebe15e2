// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that grow month by month, and where two of them meet. Painted by hand: names stand at the lines' ends.
#pragma once

#include <functional>

#include "charts/chart_widget.h"

namespace deskpath::app {

struct LineSeries {
  QString name;
  QString heading;  // short, above its column in the table
  int colorIndex = 0;
  QList<double> values;  // one for each place on the axis, 0 or more
};

struct LineData {
  QString title;
  QString axis;      // "Month"
  QList<double> at;  // in order
  QList<LineSeries> series;
  std::optional<double> mark = std::nullopt;  // on the axis
  QString markText;
  std::function<QString(double)> text;  // of a value
};

class LineChart final : public ChartWidget {
  Q_OBJECT
 public:
  explicit LineChart(QWidget* parent = nullptr);

  void setData(const LineData& data);
  [[nodiscard]] const LineData& data() const { return data_; }
  [[nodiscard]] QString title() const override { return data_.title; }
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override { return {560, 280}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] double largest() const;
  [[nodiscard]] QPointF place(const QRectF& plot, double at, double value) const;
  void paintGrid(QPainter* painter, const QRectF& plot, double step) const;
  void paintMark(QPainter* painter, const QRectF& plot) const;
  void paintLines(QPainter* painter, const QRectF& plot) const;

  LineData data_;
  double top_ = 1;
};

}  // namespace deskpath::app
