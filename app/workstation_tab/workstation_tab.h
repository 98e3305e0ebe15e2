// SPDX-License-Identifier: GPL-3.0-or-later
// The Workstation tab: what is in the plan, what could be, and what the review has to say about it.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"
#include "documents/settings.h"
#include "workstation_tab/latest_work.h"
#include "workstation_tab/part_tables.h"
#include "workstation_tab/slot_row.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace deskpath::app {

class FindingsPanel;
class PickerPanel;
class PlanHeader;
class PlanOverview;
class RolesPanel;
class RoomPanel;
class SlotPanel;

class WorkstationTab final : public QWidget {
  Q_OBJECT
 public:
  WorkstationTab(PlanDocument& document, Settings& settings, QWidget* parent = nullptr);

  // Selects the category's slot and opens the picker for it.
  void chooseFor(Category category);
  // As another plan begins: nothing selected, the keys in the list.
  void startAfresh();
  // Of the plan's items, in its order.
  [[nodiscard]] std::vector<std::size_t> selectedItems() const;
  void selectItem(std::size_t item);

 Q_SIGNALS:
  void checklistWanted();
  void itemsSelected();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void shareWidth();
  [[nodiscard]] QWidget* makeReview();
  void connectPanels();
  void connectViews();
  void showRoom();
  void refresh();
  void showSelection(const SlotSelection& selection);
  void markFindings(const SlotSelection& selection);

  PlanDocument& document_;
  Settings& settings_;
  PartTablesPtr tables_;
  PlanHeader* header_;
  SlotPanel* list_;
  QStackedWidget* middle_;
  PlanOverview* overview_;
  PickerPanel* picker_;
  RoomPanel* room_;
  WorkThread aside_;  // for what nobody waits for
  RolesPanel* roles_;
  FindingsPanel* findings_;
  QScrollArea* review_;
  QSplitter* splitter_;
  bool ownSizes_ = false;  // the user has moved a handle
};

}  // namespace deskpath::app
