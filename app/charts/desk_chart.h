// SPDX-License-Identifier: GPL-3.0-or-later
// The desk to scale, from above and from the side: where the screens stand, how far they are from the eyes, and which
// heights suit the body sitting and standing.
#pragma once

#include "charts/chart_widget.h"
#include "recommend/desk_layout.h"

namespace deskpath::app {

// "718 mm", with "28.3 in" where inches are wanted.
[[nodiscard]] QString lengthText(double millimetres, bool inches);

class DeskTopChart final : public ChartWidget {
  Q_OBJECT
 public:
  explicit DeskTopChart(QWidget* parent = nullptr);

  void setData(const QString& title, const DeskLayout& layout, bool inches);
  [[nodiscard]] QString title() const override { return title_; }
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override { return {560, 300}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 280}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString title_;
  DeskLayout layout_;
  bool inches_ = false;
};

class DeskSideChart final : public ChartWidget {
  Q_OBJECT
 public:
  explicit DeskSideChart(QWidget* parent = nullptr);

  // `layout` knows the body.
  void setData(const QString& title, const DeskLayout& layout, bool inches);
  [[nodiscard]] QString title() const override { return title_; }
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override { return {560, 340}; }
  [[nodiscard]] QSize minimumSizeHint() const override { return {320, 300}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintFigure(QPainter* painter, const QTransform& scale, double left, bool standing) const;

  QString title_;
  DeskLayout layout_;
  bool inches_ = false;
};

}  // namespace deskpath::app
