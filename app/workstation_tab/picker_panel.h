// SPDX-License-Identifier: GPL-3.0-or-later
// The picker: every part that could fill the selected slot, with what choosing it would change.
#pragma once

#include <QWidget>
#include <optional>

#include "documents/plan_document.h"
#include "documents/settings.h"
#include "workstation_tab/slot_row.h"

class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace deskpath::app {

class ElidedLabel;
class EmptyState;
class FilterBar;
class PartSheet;
class PickerModel;

class PickerPanel final : public QWidget {
  Q_OBJECT
 public:
  PickerPanel(PlanDocument& document, Settings& settings, QWidget* parent = nullptr);

  // Shows the candidates for a slot; computes them anew only when slot or plan changed.
  void setSlot(const SlotSelection& slot);
  void setAddingAnother(bool adding);
  // After the plan changed.
  void refresh();
  void focusSearch();
  [[nodiscard]] QTableView* table() const { return table_; }

 Q_SIGNALS:
  void chosen(const deskpath::app::SlotSelection& slot);
  void left();  // Escape
  void overviewWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  [[nodiscard]] QWidget* makeTitleRow();
  void makeModes();
  [[nodiscard]] bool replaces() const;
  void compute();
  void applyFilter();
  void showCounts();
  void showSheet();
  void choose(PartPtr part);
  void chooseSelected();
  void addOwnPart();
  void arrangeColumns();
  void shareWidth();
  void chooseColumns(const QPoint& place);
  [[nodiscard]] std::vector<KeyRef> shownKeys() const;
  [[nodiscard]] std::optional<PartId> selectedPart() const;
  void selectPart(const std::optional<PartId>& part);

  PlanDocument& document_;
  Settings& settings_;
  SlotSelection slot_;
  bool adding_ = false;
  bool sharing_ = false;  // widths are being shared out
  bool updating_ = false;  // rows are being replaced: the selection is not the user's
  ElidedLabel* title_;
  QButtonGroup* modes_;
  QWidget* modeBox_;
  FilterBar* filters_;
  PickerModel* model_;
  QTableView* table_;
  EmptyState* nothing_;
  QStackedWidget* stack_;
  QSplitter* splitter_;
  PartSheet* sheet_;
  QPushButton* own_;
  QPushButton* choose_;
};

}  // namespace deskpath::app
