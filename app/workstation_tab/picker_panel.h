// SPDX-License-Identifier: GPL-3.0-or-later
// The picker: every part that could fill the selected slot, with what choosing it would change.
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "documents/plan_document.h"
#include "documents/settings.h"
#include "workstation_tab/latest_work.h"
#include "workstation_tab/part_tables.h"
#include "workstation_tab/picker_list.h"
#include "workstation_tab/slot_row.h"

class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace deskpath::app {

class ComparePanel;
class ElidedLabel;
class EmptyState;
class FilterBar;
class PartSheet;
class PickerModel;
struct PickerColumn;
struct PickerLook;

class PickerPanel final : public QWidget {
  Q_OBJECT
 public:
  PickerPanel(PlanDocument& document, Settings& settings, PartTablesPtr tables, QWidget* parent = nullptr);
  ~PickerPanel() override;

  // Shows the candidates for a slot; computes them anew only when slot or plan changed.
  void setSlot(const SlotSelection& slot);
  void setAddingAnother(bool adding);
  // What is under way is about a plan that is no more.
  void giveUp();
  // After the plan changed.
  void refresh();
  void focusSearch();
  [[nodiscard]] QTableView* table() const { return table_; }
  // A row costs as much to measure as to paint; further ones are measured when they come into view.
  static constexpr int measuredRows = 100;
  // A list or effects are still being worked out.
  [[nodiscard]] bool isBusy() const { return listWork_.isBusy() || effectWork_.isBusy() || effectTimer_.isActive(); }

 Q_SIGNALS:
  void chosen(const deskpath::app::SlotSelection& slot);
  void left();  // Escape
  void overviewWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  [[nodiscard]] QWidget* makeTitleRow();
  [[nodiscard]] QLayout* makeButtons();
  void makeModes();
  [[nodiscard]] bool replaces() const;
  // Works the list out, at once where it is short, else on another thread. `samePlan`: only filter or order changed.
  void compute(bool samePlan);
  void showList(PickerList list);
  void computeEffects();
  void applyFilter() { compute(true); }
  void setSort(const CandidateSort& sort);
  void fillSortMenu();
  void showCounts();
  void showSheet();
  void choose(PartPtr part);
  void chooseSelected();
  void addOwnPart();
  [[nodiscard]] PickerLook look() const;
  void arrangeColumns();
  void shareWidth();
  [[nodiscard]] std::vector<int> measure();
  void chooseColumns(const QPoint& place);
  [[nodiscard]] std::vector<KeyRef> shownKeys() const;
  [[nodiscard]] std::optional<PartId> selectedPart() const;
  void selectPart(const std::optional<PartId>& part);
  void toggleMarked();
  void setMarked(std::vector<PartId> parts);
  void compare();

  PlanDocument& document_;
  Settings& settings_;
  SlotSelection slot_;
  CandidateSort sort_;
  PartTablesPtr tables_;
  std::vector<PartId> marked_;  // for comparison
  bool adding_ = false;
  bool sharing_ = false;          // widths are being shared out
  bool updating_ = false;         // rows are being replaced: the selection is not the user's
  bool stale_ = true;             // what is shown is not of this plan and slot
  std::optional<PartId> wanted_;  // to be selected with the next list
  ElidedLabel* title_;
  QButtonGroup* modes_;
  QWidget* modeBox_;
  QToolButton* order_;
  FilterBar* filters_;
  PickerModel* model_;
  QTableView* table_;
  EmptyState* nothing_;
  QStackedWidget* stack_;
  QStackedWidget* pages_;
  QSplitter* splitter_;
  PartSheet* sheet_;
  ComparePanel* comparison_;
  QPushButton* own_;
  QPushButton* mark_;
  QPushButton* compare_;
  QPushButton* choose_;
  QTimer effectTimer_;
  LatestWork listWork_;
  LatestWork effectWork_;
  // What the columns of these candidates need.
  CandidatesPtr measuredOf_;
  std::vector<PickerColumn> measuredColumns_;
  std::vector<int> widest_;
};

}  // namespace deskpath::app
