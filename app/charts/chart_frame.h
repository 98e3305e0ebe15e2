// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with its finding as the title and a switch that shows the same numbers as a table: a picture says
// nothing to a screen reader, and somebody may want the figures.
#pragma once

#include <QWidget>

class QStackedLayout;
class QTableView;
class QToolButton;

namespace deskpath::app {

class ChartTableModel;
class ChartWidget;
class WrapLabel;

class ChartFrame final : public QWidget {
  Q_OBJECT
 public:
  // Takes ownership of the chart.
  explicit ChartFrame(ChartWidget* chart, QWidget* parent = nullptr);

  [[nodiscard]] ChartWidget* chart() const { return chart_; }
  [[nodiscard]] QTableView* tableView() const { return view_; }
  [[nodiscard]] bool isTableShown() const;
  void setTableShown(bool shown);

 Q_SIGNALS:
  void tableShownChanged(bool shown);

 private:
  void refresh();

  ChartWidget* chart_;
  ChartTableModel* model_;
  WrapLabel* title_;
  QToolButton* switch_;
  QStackedLayout* stack_;
  QTableView* view_;
};

}  // namespace deskpath::app
