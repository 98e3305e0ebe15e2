// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartFrame needs to know of a chart: its finding and its numbers.
#pragma once

#include <QWidget>

#include "charts/chart_data.h"

namespace deskpath::app {

class ChartWidget : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  [[nodiscard]] virtual QString title() const = 0;
  [[nodiscard]] virtual ChartTable table() const = 0;

 Q_SIGNALS:
  void dataChanged();

 protected:
  // Call after each change of the data: accessible texts, repaint, signal.
  void announce();
};

}  // namespace deskpath::app
