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
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRectF plot() const;
  void paintGrid(QPainter* painter, const QRectF& plot) const;
  void paintPoints(QPainter* painter, const QRectF& plot) const;
  void paintRange(QPainter* painter, const QuadrantPoint& point, const QRectF& plot, qreal y) const;
  void paintStrip(QPainter* painter, const QRectF& plot) const;
  [[nodiscard]] QRectF labelOf(const QuadrantPoint& point, const QRectF& plot, qreal y) const;
  // A row for each point without a second figure, below the field.
  [[nodiscard]] qreal stripHeight() const;

  QuadrantData data_;
};

}  // namespace deskpath::app
