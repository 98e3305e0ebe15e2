// SPDX-License-Identifier: GPL-3.0-or-later
// Two percentages of a few things against each other, each perhaps a range: interest by fit. Painted by hand,
// because labels must keep out of each other's way.
#pragma once

#include "charts/chart_widget.h"

namespace deskpath::app {

struct QuadrantPoint {
  QString name;
  int colorIndex = 0;
  std::optional<double> x;  // percent; nothing: not known, then the whole range is open
  double lowX = 0;
  double highX = 100;
  std::optional<double> y;  // percent; nothing: stands below the field
};

struct QuadrantData {
  QString title;
  QString xTitle;
  QString yTitle;
  QStringList corners;  // top left, top right, bottom left, bottom right
  QList<QuadrantPoint> points;
};

class QuadrantChart final : public ChartWidget {
  Q_OBJECT

 public:
  explicit QuadrantChart(QWidget* parent = nullptr);

  void setData(const QuadrantData& data);
  [[nodiscard]] const QuadrantData& data() const { return data_; }
  [[nodiscard]] QString title() const override { return data_.title; }
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override { return {480, 340}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 280}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRectF plot() const;
  void paintGrid(QPainter* painter, const QRectF& plot) const;
  void paintPoints(QPainter* painter, const QRectF& plot) const;

  QuadrantData data_;
};

}  // namespace deskpath::app
