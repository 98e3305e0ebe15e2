// SPDX-License-Identifier: GPL-3.0-or-later
// Panels speak to each other only through here, and to the plan only through PlanDocument::edit().
#include "workstation_tab/workstation_tab.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "plan/edits.h"
#include "plan_views/plan_views.h"
#include "widgets/metrics.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/findings_panel.h"
#include "workstation_tab/picker_panel.h"
#include "workstation_tab/plan_header.h"
#include "workstation_tab/plan_overview.h"
#include "workstation_tab/roles_panel.h"
#include "workstation_tab/room_panel.h"
#include "workstation_tab/slot_panel.h"

namespace deskpath::app {
namespace {

constexpr int leftNarrowest = 240;
constexpr int leftWidest = 440;
constexpr int rightNarrowest = 344;
constexpr int rightWidest = 560;
constexpr int middleNarrowest = 400;
// Shares of the window that the side panels take until the user moves a handle.
constexpr double leftShare = 0.225;
constexpr double rightShare = 0.27;
constexpr int leftUsual = 400;
constexpr int rightUsual = 480;

}  // namespace

WorkstationTab::WorkstationTab(PlanDocument& document, Settings& settings, QWidget* parent)
    : QWidget(parent),
      document_(document),
      settings_(settings),
      tables_(std::make_shared<PartTables>(document.content().parts)),
      header_(new PlanHeader(document, this)),
      list_(new SlotPanel(document, this)),
      middle_(new QStackedWidget(this)),
      overview_(new PlanOverview(document, settings, this)),
      picker_(new PickerPanel(document, settings, tables_, this)),
      room_(new RoomPanel(document, this)),
      aside_(makeWorkThread()),
      roles_(new RolesPanel(document, tables_, aside_, this)),
      findings_(new FindingsPanel(document, aside_, this)),
      review_(new QScrollArea(this)),
      splitter_(new QSplitter(this)) {
  build();
  connectPanels();
  connectViews();
  showSelection({});
}

void WorkstationTab::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(header_);
  layout->addWidget(splitter_, 1);
  for (QWidget* page :
       {static_cast<QWidget*>(overview_), static_cast<QWidget*>(picker_), static_cast<QWidget*>(room_)}) {
    middle_->addWidget(page);
  }
  list_->setMinimumWidth(leftNarrowest);
  list_->setMaximumWidth(leftWidest);
  middle_->setMinimumWidth(middleNarrowest);
  splitter_->addWidget(list_);
  splitter_->addWidget(middle_);
  splitter_->addWidget(makeReview());
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 0);
  splitter_->setStretchFactor(1, 1);
  splitter_->setStretchFactor(2, 0);
  ownSizes_ = splitter_->restoreState(settings_.get(setting::workstationPanels));
  connect(splitter_, &QSplitter::splitterMoved, this, [this] {
    ownSizes_ = true;
    settings_.set(setting::workstationPanels, splitter_->saveState());
  });
}

void WorkstationTab::shareWidth() {
  const int left = std::clamp(static_cast<int>(width() * leftShare), leftNarrowest, leftUsual);
  const int right = std::clamp(static_cast<int>(width() * rightShare), rightNarrowest, rightUsual);
  splitter_->setSizes({left, std::max(middleNarrowest, width() - left - right), right});
}

void WorkstationTab::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (!ownSizes_) shareWidth();
}

void WorkstationTab::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // Otherwise the name would wait for keys that were meant for the list.
  if (!window()->focusWidget()) list_->focusList();
}

QWidget* WorkstationTab::makeReview() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(metrics::group, metrics::related, metrics::related, metrics::group);
  layout->setSpacing(metrics::group);
  layout->addWidget(roles_);
  layout->addWidget(findings_);
  layout->addStretch();
  review_->setWidget(page);
  review_->setWidgetResizable(true);
  review_->setFrameShape(QFrame::NoFrame);
  review_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  review_->setFocusPolicy(Qt::NoFocus);
  review_->setMinimumWidth(rightNarrowest);
  review_->setMaximumWidth(rightWidest);
  return review_;
}

void WorkstationTab::connectPanels() {
  connect(&document_, &PlanDocument::changed, this, &WorkstationTab::refresh);
  connect(header_, &PlanHeader::checklistWanted, this, &WorkstationTab::checklistWanted);
  connect(list_, &SlotPanel::selectionMoved, this, &WorkstationTab::showSelection);
  connect(list_, &SlotPanel::itemsSelected, this, &WorkstationTab::itemsSelected);
  connect(list_, &SlotPanel::chooseWanted, this, [this] {
    if (list_->selection().kind == SlotKind::room) {
      room_->setFocus(Qt::OtherFocusReason);
    } else {
      picker_->focusSearch();
    }
  });
  connect(list_, &SlotPanel::addAnotherWanted, this, [this] {
    picker_->setAddingAnother(true);
    picker_->focusSearch();
  });
  connect(picker_, &PickerPanel::chosen, list_, &SlotPanel::select);
  connect(picker_, &PickerPanel::overviewWanted, this, &WorkstationTab::startAfresh);
  connect(picker_, &PickerPanel::left, list_, &SlotPanel::focusList);
  connect(room_, &RoomPanel::left, list_, &SlotPanel::focusList);
  connect(overview_, &PlanOverview::startWanted, this, [this](MachineKind machine) {
    document_.edit(tr("Choose the kind of machine"), with_machine(document_.plan(), machine));
    constexpr std::array first{Category::cpu, Category::laptop, Category::mini_pc};
    chooseFor(first[static_cast<std::size_t>(machine)]);
  });
  connect(roles_, &RolesPanel::slotWanted, this, &WorkstationTab::chooseFor);
  connect(roles_, &RolesPanel::roomWanted, this, &WorkstationTab::showRoom);
  connect(findings_, &FindingsPanel::selected, this, [this](const std::vector<PartId>& parts) { list_->mark(parts); });
}

void WorkstationTab::connectViews() {
  PlanViews* views = overview_->views();
  connect(views, &PlanViews::slotWanted, this, &WorkstationTab::chooseFor);
  connect(views, &PlanViews::itemWanted, this, [this](std::size_t item) {
    list_->select({SlotKind::item, document_.plan().items.at(item).part->category(), item});
    list_->focusList();
  });
  connect(views, &PlanViews::roomWanted, this, &WorkstationTab::showRoom);
  connect(views, &PlanViews::budgetWanted, header_, &PlanHeader::askBudget);
  connect(views, &PlanViews::factWanted, this,
          [this](const PartId& part, std::optional<KeyRef> key) { openFacts(part, key, document_, this); });
}

void WorkstationTab::showRoom() {
  list_->select({SlotKind::room, {}, 0});
  room_->setFocus(Qt::OtherFocusReason);
}

void WorkstationTab::chooseFor(Category category) {
  list_->selectCategory(category);
  picker_->focusSearch();
}

void WorkstationTab::startAfresh() {
  list_->select({});
  list_->focusList();
}

std::vector<std::size_t> WorkstationTab::selectedItems() const { return list_->selectedItems(); }

void WorkstationTab::selectItem(std::size_t item) {
  if (item >= document_.plan().items.size()) return;
  list_->select({SlotKind::item, document_.plan().items[item].part->category(), item});
}

void WorkstationTab::refresh() {
  // Before anything else: what is no longer wanted would slow down what is.
  picker_->giveUp();
  roles_->giveUp();
  findings_->giveUp();
  header_->refresh();
  list_->refresh();
  overview_->refresh();
  room_->refresh();
  picker_->refresh();
  roles_->refresh();
  findings_->refresh();
}

void WorkstationTab::showSelection(const SlotSelection& selection) {
  if (!selection.kind) {
    middle_->setCurrentWidget(overview_);
  } else if (selection.kind == SlotKind::room) {
    middle_->setCurrentWidget(room_);
  } else {
    picker_->setSlot(selection);
    middle_->setCurrentWidget(picker_);
  }
  markFindings(selection);
}

void WorkstationTab::markFindings(const SlotSelection& selection) {
  list_->mark({});
  std::optional<PartId> part;
  if (selection.kind == SlotKind::item) part = document_.plan().items[selection.item].part->id();
  QWidget* first = findings_->mark(part);
  if (first && review_->isVisible()) review_->ensureWidgetVisible(first, 0, metrics::related);
}

}  // namespace deskpath::app
