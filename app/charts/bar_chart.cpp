// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes follow the number of bars, so that a chart of two rows is not drawn as two walls.
#include "charts/bar_chart.h"

#include <QVBoxLayout>

#include "charts/bar_chart_view.h"

namespace deskpath::app {
namespace {

constexpr int preferredWidth = 480;
constexpr int narrowest = 280;

}  // namespace

BarChart::BarChart(QWidget* parent) : ChartWidget(parent), view_(new BarChartView(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(view_);
}

void BarChart::setData(const BarData& data) {
  if (data == data_) return;  // most edits change other figures
  data_ = data;
  view_->rebuild(data_, scaleMaximum_);
  view_->setAccessibleName(data_.title);
  view_->setAccessibleDescription(describe(table()));
  updateGeometry();
  announce();
}

void BarChart::setScaleMaximum(double maximum) {
  scaleMaximum_ = maximum;
  view_->rebuild(data_, scaleMaximum_);
}

QSize BarChart::sizeHint() const {
  const int rows = static_cast<int>(data_.rows.size());
  return {preferredWidth, rows * view_->rowHeight() + view_->fixedHeight()};
}

QSize BarChart::minimumSizeHint() const { return {narrowest, sizeHint().height()}; }

}  // namespace deskpath::app
