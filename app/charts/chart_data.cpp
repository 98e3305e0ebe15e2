// SPDX-License-Identifier: GPL-3.0-or-later
// The table is made from the chart's own data, so that both always say the same.
#include "charts/chart_data.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(Chart)
};

// At most one decimal: the figures are estimates and levels.
QString figure(double value) {
  const bool whole = qFuzzyCompare(value + 1, static_cast<double>(qRound64(value)) + 1);
  return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString figure(const std::optional<double>& value, const QString& missing) { return value ? figure(*value) : missing; }

}  // namespace

ChartTable tableOf(const RadarData& data) {
  ChartTable table;
  table.headers.append(Text::tr("Area"));
  for (const RadarSeries& series : data.series) table.headers.append(series.name);
  for (qsizetype axis = 0; axis < data.axes.size(); ++axis) {
    QStringList row{data.axes.at(axis)};
    for (const RadarSeries& series : data.series) {
      row.append(figure(series.values.value(axis), Text::tr("not rated")));
    }
    table.rows.append(row);
  }
  return table;
}

ChartTable tableOf(const BarData& data) {
  if (data.table) return *data.table;
  bool ranged = false;
  for (const BarRow& row : data.rows) ranged = ranged || row.lowValue || row.highValue;
  ChartTable table;
  table.headers << Text::tr("Item") << (data.unit.isEmpty() ? Text::tr("Value") : data.unit);
  if (ranged) table.headers << Text::tr("From") << Text::tr("To");
  for (const BarRow& row : data.rows) {
    QStringList cells{row.label, figure(row.value)};
    if (ranged) cells << figure(row.lowValue, u"–"_s) << figure(row.highValue, u"–"_s);
    table.rows.append(cells);
  }
  for (const ReferenceLine& line : data.lines) {
    QStringList cells{line.label, figure(line.value)};
    if (ranged) cells << u"–"_s << u"–"_s;
    table.rows.append(cells);
  }
  return table;
}

QString describe(const ChartTable& table) {
  QStringList sentences;
  for (const QStringList& row : table.rows) {
    QStringList cells;
    for (qsizetype i = 1; i < row.size(); ++i) {
      cells.append(Text::tr("%1 %2", "column and its figure").arg(table.headers.value(i), row.at(i)));
    }
    sentences.append(Text::tr("%1: %2.", "row and its figures").arg(row.value(0), cells.join(u", "_s)));
  }
  return sentences.join(u' ');
}

void ChartTableModel::setTable(const ChartTable& table) {
  if (table == table_) return;
  beginResetModel();
  table_ = table;
  endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || role != Qt::DisplayRole) return {};
  return table_.rows.at(index.row()).value(index.column());
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return table_.headers.value(section);
}

}  // namespace deskpath::app
