// SPDX-License-Identifier: GPL-3.0-or-later
// Names against a few columns, each cell a verdict's shape and a word or figure: which model fits at which precision,
// which level is reached at which stage.
#pragma once

#include "charts/chart_widget.h"
#include "widgets/colours.h"

namespace deskpath::app {

struct GridCell {
  std::optional<VerdictShape> shape = std::nullopt;
  QString text;
  friend bool operator==(const GridCell&, const GridCell&) = default;
};

struct GridRow {
  QString label;
  QList<GridCell> cells;
  friend bool operator==(const GridRow&, const GridRow&) = default;
};

struct GridData {
  QString title;
  QString corner;  // what the rows are
  QStringList columns;
  QList<GridRow> rows;
  friend bool operator==(const GridData&, const GridData&) = default;
};

class GridChart final : public ChartWidget {
  Q_OBJECT
 public:
  explicit GridChart(QWidget* parent = nullptr);

  void setData(const GridData& data);
  [[nodiscard]] const GridData& data() const { return data_; }
  [[nodiscard]] QString title() const override { return data_.title; }
  [[nodiscard]] ChartTable table() const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] int rowHeight() const;
  [[nodiscard]] qreal nameWidth() const;
  // Once for all rows and paintings: a text is measured as slowly as it is painted.
  void measureTexts();
  [[nodiscard]] qreal narrowestCells() const;
  // Of each column: what is left over is shared evenly.
  [[nodiscard]] QList<qreal> cellWidths() const;
  void paintRow(QPainter* painter, const GridRow& row, const QRectF& line, qreal names,
                const QList<qreal>& widths) const;

  GridData data_;
  qreal widestName_ = 0;
  QList<qreal> narrowest_;  // of each column
};

}  // namespace deskpath::app
