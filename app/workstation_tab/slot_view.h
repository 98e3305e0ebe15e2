// SPDX-License-Identifier: GPL-3.0-or-later
// The list of slots: Enter chooses or replaces, Delete removes, and nothing jumps when the plan changes.
#pragma once

#include <QListView>

#include "workstation_tab/slot_row.h"

namespace deskpath::app {

class PlanDocument;
class SlotModel;

class SlotView final : public QListView {
  Q_OBJECT
 public:
  explicit SlotView(PlanDocument& document, QWidget* parent = nullptr);

  [[nodiscard]] SlotModel& slotModel() { return *model_; }
  [[nodiscard]] SlotSelection selection() const;
  void select(const SlotSelection& selection);
  // Of the plan's items, in its order: those marked together, or the current one.
  [[nodiscard]] std::vector<std::size_t> selectedItems() const;
  // Shows the plan as it is; keeps the scroll and the selection.
  void refresh();
  // Brings the first marked row into view; the selection stays.
  void showMarked();

 Q_SIGNALS:
  void selectionMoved(const deskpath::app::SlotSelection& selection);
  void chooseWanted();
  void itemsSelected();
  void removeWanted(std::size_t item);
  void quantityWanted(std::size_t item, int change);
  void menuWanted(const deskpath::app::SlotSelection& selection, const QPoint& globalPos);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void mousePressEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] QModelIndex nextSelectable(int from, int step) const;

  PlanDocument& document_;
  SlotModel* model_;
  bool restoring_ = false;
};

}  // namespace deskpath::app
