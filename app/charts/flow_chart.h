// SPDX-License-Identifier: GPL-3.0-or-later
// Who gives what to whom, as boxes in a row with numbered arrows: forth above them, back below. The numbers
// lead to the sentences that stand beside the picture.
#pragma once

#include "charts/chart_widget.h"

namespace deskpath::app {

struct FlowNode {
  QString name;
  int colorIndex = 0;
};

struct FlowArrow {
  int from = 0;  // indices into the nodes
  int to = 0;
  QString text;
};

struct FlowData {
  QString title;
  QList<FlowNode> nodes;
  QList<FlowArrow> arrows;  // numbered from 1 in this order
};

class FlowChart final : public ChartWidget {
  Q_OBJECT

 public:
  explicit FlowChart(QWidget* parent = nullptr);

  void setData(const FlowData& data);
  [[nodiscard]] const FlowData& data() const { return data_; }
  [[nodiscard]] QString title() const override { return data_.title; }
  // One row for each arrow: its number with both ends, and its text.
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  // Where an arrow can be pointed at; for the tooltip.
  [[nodiscard]] QRectF badgeOf(int arrow) const;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  // All arrows from one node to another are drawn as one.
  struct Bundle {
    int from = 0;
    int to = 0;
    QList<int> arrows;
    int lane = 0;  // from 1, counted away from the boxes

    [[nodiscard]] bool forth() const { return to > from; }
    [[nodiscard]] int length() const { return qAbs(to - from); }
    [[nodiscard]] bool overlaps(const Bundle& other) const {
      return forth() == other.forth() && qMin(from, to) < qMax(other.from, other.to) &&
             qMin(other.from, other.to) < qMax(from, to);
    }
  };

  [[nodiscard]] QList<Bundle> bundles() const;
  [[nodiscard]] int span(bool forth) const;  // the longest arrow of that direction, in nodes
  [[nodiscard]] int lanes(bool forth) const;
  [[nodiscard]] qreal rise(bool forth) const;  // room beside the boxes
  [[nodiscard]] QRectF boxOf(int node) const;
  [[nodiscard]] QString badgeText(const Bundle& bundle) const;
  [[nodiscard]] QRectF badgeOf(const Bundle& bundle) const;
  void paintBundle(QPainter* painter, const Bundle& bundle) const;
  void paintNode(QPainter* painter, int node) const;

  FlowData data_;
};

}  // namespace deskpath::app
