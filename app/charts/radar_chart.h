// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles over at most eight areas. Painted by hand: a QPolarChart has a round grid and clips its labels.
#pragma once

#include <QRectF>

#include "charts/chart_widget.h"

namespace deskpath::app {

class RadarChart final : public ChartWidget {
  Q_OBJECT
 public:
  static constexpr int mostAxes = 8;

  explicit RadarChart(QWidget* parent = nullptr);

  // Axes after the eighth are left out of the picture; the table still has them.
  void setData(const RadarData& data);
  [[nodiscard]] const RadarData& data() const { return data_; }
  [[nodiscard]] QString title() const override { return data_.title; }
  [[nodiscard]] ChartTable table() const override { return tableOf(data_); }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Label {
    QStringList lines;
    QSizeF size;
  };
  struct Plan {
    QPointF centre;
    qreal radius = 0;
    QList<Label> labels;
  };

  [[nodiscard]] int axisCount() const;
  [[nodiscard]] qreal angleOf(int axis) const;
  [[nodiscard]] QPointF pointAt(const Plan& plan, int axis, double value) const;
  [[nodiscard]] Plan plan(const QRectF& room) const;
  // Places the legend from the bottom up; returns its height. Paints only with a painter.
  qreal legend(QPainter* painter) const;
  void paintGrid(QPainter* painter, const Plan& plan) const;
  void paintLabels(QPainter* painter, const Plan& plan) const;
  [[nodiscard]] QColor colourOf(const RadarSeries& series) const;
  void paintMarker(QPainter* painter, const QRectF& box, const RadarSeries& series) const;
  void paintSeries(QPainter* painter, const Plan& plan, const RadarSeries& series) const;

  RadarData data_;
};

}  // namespace deskpath::app
