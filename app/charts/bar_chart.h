// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars from zero, each with its name before and its figure behind it, perhaps with a range.
#pragma once

#include "charts/chart_widget.h"

namespace deskpath::app {

class BarChartView;

class BarChart final : public ChartWidget {
  Q_OBJECT
 public:
  explicit BarChart(QWidget* parent = nullptr);

  void setData(const BarData& data);
  [[nodiscard]] const BarData& data() const { return data_; }
  // The same scale for charts that are compared; 0 chooses one that fits.
  void setScaleMaximum(double maximum);
  [[nodiscard]] QString title() const override { return data_.title; }
  [[nodiscard]] ChartTable table() const override { return tableOf(data_); }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 private:
  BarData data_;
  double scaleMaximum_ = 0;
  BarChartView* view_;
};

}  // namespace deskpath::app
