// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans side by side, a subject in each row: price, parts, levels of roles, problems and warnings.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "recommend/plan_comparison.h"
#include "rules/wording.h"
#include "widgets/colours.h"

namespace deskpath::app {

class PlanComparisonModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void show(const PlanComparison& comparison, const Wording& wording, const QString& left, const QString& right,
            bool differencesOnly);
  void clear();
  // Whether the row names the section that the rows below it belong to.
  [[nodiscard]] bool isHeading(int row) const { return rows_[static_cast<std::size_t>(row)].heading; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    QString subject;
    QString left;
    QString right;
    bool differs = false;
    bool heading = false;
  };
  void addSection(const QString& title, std::vector<Row> rows, bool differencesOnly);

  QString left_;
  QString right_;
  bool tinted_ = false;  // differences stand out only among what is alike
  std::vector<Row> rows_;
};

}  // namespace deskpath::app
