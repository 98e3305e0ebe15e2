// SPDX-License-Identifier: GPL-3.0-or-later
// How percentages went from day to day, with named days as vertical lines. Painted by hand: the axis is time,
// the steps are uneven, and names must keep out of each other's way.
#pragma once

#include <QDate>

#include "charts/chart_widget.h"

namespace deskpath::app {

struct HistorySeries {
  QString name;
  int colorIndex = 0;
  QList<std::optional<double>> values;      // one for each date; nothing: not known on that day
  QList<std::pair<double, double>> ranges;  // one for each date: what was open then
};

struct HistoryData {
  QString title;
  QList<QDate> dates;  // in order
  QList<HistorySeries> series;
  QList<std::pair<QDate, QString>> marks;  // named days, in order
};

class HistoryChart final : public ChartWidget {
  Q_OBJECT

 public:
  explicit HistoryChart(QWidget* parent = nullptr);

  void setData(const HistoryData& data);
  [[nodiscard]] const HistoryData& data() const { return data_; }
  [[nodiscard]] QString title() const override { return data_.title; }
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override { return {640, 260}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 220}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] qreal xOf(const QRectF& plot, QDate day) const;
  void paintGrid(QPainter* painter, const QRectF& plot) const;
  void paintMarks(QPainter* painter, const QRectF& plot) const;
  void paintRanges(QPainter* painter, const QRectF& plot, const HistorySeries& series) const;
  void paintSeries(QPainter* painter, const QRectF& plot) const;

  HistoryData data_;
};

}  // namespace deskpath::app
