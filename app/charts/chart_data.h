// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as plain values, and the same numbers as a table: nobody outside this folder meets Qt
// Charts.
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace deskpath::app {

struct ChartTable {
  QStringList headers;
  QList<QStringList> rows;  // the first cell names the row, the others are figures

  friend bool operator==(const ChartTable&, const ChartTable&) = default;
};

struct RadarSeries {
  QString name;
  int colorIndex = 0;  // colour and marker of roleColour()
  // One for each axis, 0 to max; nothing: not rated, which leaves a gap.
  QList<std::optional<double>> values;
  bool own = false;  // the user's: in the colour of text, dashed, with a ring
};

struct RadarData {
  QString title;     // states the finding
  QStringList axes;  // 3 to 8, in a fixed order
  QList<RadarSeries> series;
  double max = 5;
};

struct BarRow {
  QString label;
  double value = 0;  // 0 or more
  std::optional<double> lowValue;
  std::optional<double> highValue;
  QString valueText;  // with unit and range: "72–81 %"
  int colorIndex = 0;
  friend bool operator==(const BarRow&, const BarRow&) = default;
};

struct ReferenceLine {
  double value = 0;
  QString label;
  friend bool operator==(const ReferenceLine&, const ReferenceLine&) = default;
};

struct BarData {
  QString title;  // states the finding
  QString unit;
  QList<BarRow> rows;
  QList<ReferenceLine> lines;
  std::optional<ChartTable> table = std::nullopt;  // where it says more than label and value of each bar
  friend bool operator==(const BarData&, const BarData&) = default;
};

[[nodiscard]] ChartTable tableOf(const RadarData& data);
[[nodiscard]] ChartTable tableOf(const BarData& data);
// The same as sentences, for screen readers.
[[nodiscard]] QString describe(const ChartTable& table);

class ChartTableModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setTable(const ChartTable& table);
  [[nodiscard]] const ChartTable& table() const { return table_; }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  ChartTable table_;
};

}  // namespace deskpath::app
