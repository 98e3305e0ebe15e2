// SPDX-License-Identifier: GPL-3.0-or-later
// The left panel: kind of machine, the slots, the "Add" menu and what is known about the selected item.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"
#include "workstation_tab/slot_row.h"

class QButtonGroup;
class QToolButton;

namespace deskpath::app {

class Disclosure;
class ItemEditor;
class SlotView;

class SlotPanel final : public QWidget {
  Q_OBJECT
 public:
  explicit SlotPanel(PlanDocument& document, QWidget* parent = nullptr);

  [[nodiscard]] SlotSelection selection() const;
  void select(const SlotSelection& selection);
  [[nodiscard]] std::vector<std::size_t> selectedItems() const;
  // Shows the category's slot, also one that is not usually shown, and selects it.
  void selectCategory(Category category);
  void mark(const std::vector<PartId>& parts);
  void focusList();
  void refresh();

 Q_SIGNALS:
  void selectionMoved(const deskpath::app::SlotSelection& selection);
  void itemsSelected();
  void chooseWanted();
  void addAnotherWanted();

 private:
  [[nodiscard]] QWidget* makeMachineSwitch();
  void fillAddMenu();
  void showMenu(const SlotSelection& selection, const QPoint& globalPos);
  void remove(std::size_t item);
  void showSelection(const SlotSelection& selection);
  void keepInSight();

  PlanDocument& document_;
  SlotView* view_;
  QButtonGroup* machines_;
  QToolButton* add_;
  Disclosure* details_;
  ItemEditor* editor_;
};

}  // namespace deskpath::app
