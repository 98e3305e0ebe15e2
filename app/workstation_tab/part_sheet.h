// SPDX-License-Identifier: GPL-3.0-or-later
// Everything known about one part, each fact with where it comes from, and what is not known.
#pragma once

#include <QWidget>

#include "estimates/prices.h"
#include "parts/part.h"

class QTableView;

namespace deskpath::app {

class ElidedLabel;
class SheetModel;

class PartSheet final : public QWidget {
  Q_OBJECT
 public:
  explicit PartSheet(QWidget* parent = nullptr);

  // nullptr shows that nothing is selected. `own` tells that the entry is the user's; empty for a shipped one.
  void setPart(PartPtr part, const ItemPrice& price, Currency currency, const QString& own = {});
  [[nodiscard]] const PartPtr& part() const { return part_; }
  [[nodiscard]] QTableView* table() const { return table_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void arrange();

  PartPtr part_;
  ElidedLabel* title_;
  ElidedLabel* origin_;
  SheetModel* model_;
  QTableView* table_;
};

}  // namespace deskpath::app
