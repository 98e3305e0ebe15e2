// SPDX-License-Identifier: GPL-3.0-or-later
// Up to four candidates side by side, a fact in each row: price, fit and effect first, then the attributes.
#pragma once

#include <QAbstractTableModel>

#include "recommend/part_comparison.h"
#include "workstation_tab/picker_model.h"

namespace deskpath::app {

class CompareModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void show(const PickerModel& picker, const std::vector<PartId>& parts, bool differencesOnly);
  [[nodiscard]] const std::vector<PartPtr>& parts() const { return parts_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  struct Row {
    QString title;
    QStringList values;
    bool differs = false;
  };
  void addRow(const QString& title, QStringList values);

  std::vector<PartPtr> parts_;
  std::vector<Row> rows_;
};

}  // namespace deskpath::app
