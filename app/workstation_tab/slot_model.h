// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's slots as rows: headings, chosen parts, calls to choose, and the room.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "documents/plan_document.h"
#include "recommend/slots.h"
#include "workstation_tab/slot_row.h"

namespace deskpath::app {

class SlotModel final : public QAbstractListModel {
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;

  // Rows that stay in place are updated; anything else resets the model.
  void update(const PlanDocument& document);
  // A slot of the "Add" menu that is shown for the time being.
  void setExtra(std::optional<Category> category) { extra_ = category; }
  void mark(const std::vector<PartId>& parts, const Plan& plan);

  [[nodiscard]] const SlotRow& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
  // The row of a selection: itself, else the category's first; -1 when there is none.
  [[nodiscard]] int find(const SlotSelection& selection) const;
  [[nodiscard]] const std::vector<Category>& more() const { return more_; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  [[nodiscard]] std::vector<SlotRow> makeRows(const PlanDocument& document);

  std::vector<SlotRow> rows_;
  std::vector<Category> more_;
  std::vector<PartId> marked_;
  std::optional<Category> extra_;
};

}  // namespace deskpath::app
