// SPDX-License-Identifier: GPL-3.0-or-later
// A part's attributes as rows: title, value, basis. Known facts first, in the order of the category's keys.
#pragma once

#include <QAbstractTableModel>

#include "parts/part.h"

namespace deskpath::app {

class SheetModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setPart(PartPtr part);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;

 private:
  PartPtr part_;
  std::vector<KeyRef> rows_;
};

}  // namespace deskpath::app
