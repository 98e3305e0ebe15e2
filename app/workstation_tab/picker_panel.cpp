// SPDX-License-Identifier: GPL-3.0-or-later
// Enter or a double click in the table chooses; the selection stays on the same part through every change.
#include "workstation_tab/picker_panel.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>

#include "documents/text.h"
#include "plan/edits.h"
#include "recommend/slots.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/icons.h"
#include "workstation_tab/filter_bar.h"
#include "workstation_tab/own_part_dialog.h"
#include "workstation_tab/part_sheet.h"
#include "workstation_tab/part_text.h"
#include "workstation_tab/picker_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
PickerPanel::PickerPanel(PlanDocument& document, Settings& settings, QWidget* parent)
    : QWidget(parent),
      document_(document),
      settings_(settings),
      title_(new ElidedLabel({}, this)),
      modes_(new QButtonGroup(this)),
      modeBox_(new QWidget(this)),
      filters_(new FilterBar(this)),
      model_(new PickerModel(this)),
      table_(new QTableView(this)),
      nothing_(new EmptyState(u"search"_s, {}, {}, this)),
      stack_(new QStackedWidget(this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      sheet_(new PartSheet(this)),
      own_(new QPushButton(icon(u"add"_s), tr("Add a part of your own…"), this)),
      choose_(new QPushButton(this)) {
  build();
  connect(filters_, &FilterBar::filterChanged, this, &PickerPanel::applyFilter);
  connect(filters_, &FilterBar::leftDownwards, this, [this] {
    if (model_->rowCount() == 0) return;
    if (!table_->currentIndex().isValid()) table_->setCurrentIndex(model_->index(0, 0));
    table_->setFocus(Qt::OtherFocusReason);
  });
  connect(nothing_, &EmptyState::activated, this, [this] {
    if (model_->candidates().empty()) {
      addOwnPart();
    } else if (model_->hidden() > 0) {
      filters_->showIncompatible();
    } else {
      filters_->clearFilters();
    }
  });
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PickerPanel::showSheet);
  connect(table_, &QTableView::activated, this, &PickerPanel::chooseSelected);
  connect(choose_, &QPushButton::clicked, this, &PickerPanel::chooseSelected);
  connect(own_, &QPushButton::clicked, this, &PickerPanel::addOwnPart);
  connect(modes_, &QButtonGroup::idClicked, this, [this](int id) { setAddingAnother(id == 1); });
}

bool PickerPanel::replaces() const { return slot_.kind == SlotKind::item && !adding_; }

void PickerPanel::setSlot(const SlotSelection& slot) {
  if (slot == slot_) return;
  const bool other = slot.category != slot_.category || !slot_.kind;
  slot_ = slot;
  adding_ = false;
  modes_->button(0)->setChecked(true);
  if (other) {
    filters_->reset();
    model_->setFilter(filters_->filter());
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  }
  compute();
  if (slot_.kind == SlotKind::item) {
    selectPart(document_.plan().items[slot_.item].part->id());
  } else if (other) {
    selectPart(std::nullopt);
  }
}

void PickerPanel::setAddingAnother(bool adding) {
  if (adding == adding_) return;
  adding_ = adding;
  modes_->button(adding ? 1 : 0)->setChecked(true);
  compute();
}

void PickerPanel::refresh() {
  if (slot_.kind == SlotKind::item && slot_.item >= document_.plan().items.size()) return;  // the selection follows
  if (slot_.kind) compute();
}

void PickerPanel::compute() {
  const auto before = selectedPart();
  const int scroll = table_->verticalScrollBar()->value();
  CandidateRequest request{slot_.category, std::nullopt};
  if (replaces()) request.replaces = slot_.item;
  const auto roles = document_.content().allRoles();
  std::vector<std::size_t> shown;
  const auto& targets = document_.plan().target_roles;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    if (targets.empty() || std::find(targets.begin(), targets.end(), roles[i]->id) != targets.end()) shown.push_back(i);
  }
  updating_ = true;
  model_->setCandidates(candidates(document_.plan(), document_.content().parts, request, roles, document_.context()),
                        slot_.category, document_.plan().currency, shown, shownKeys());
  arrangeColumns();
  selectPart(before);
  updating_ = false;
  table_->verticalScrollBar()->setValue(scroll);
  modeBox_->setVisible(slot_.kind == SlotKind::item && takes_several(slot_.category));
  showCounts();
  showSheet();
}

void PickerPanel::applyFilter() {
  const auto before = selectedPart();
  updating_ = true;
  model_->setFilter(filters_->filter());
  selectPart(before);
  updating_ = false;
  showCounts();
  showSheet();
}

void PickerPanel::showCounts() {
  const auto& all = model_->candidates();
  const auto fitting = std::count_if(all.begin(), all.end(), [](const Candidate& entry) { return entry.compatible; });
  const QString name = qs(info(slot_.category).title);
  title_->setText(tr("%1: %2 of %3 compatible").arg(name).arg(fitting).arg(all.size()));
  filters_->show(all, slot_.category, model_->hidden());
  stack_->setCurrentIndex(model_->rowCount() > 0 ? 0 : 1);
  if (model_->rowCount() > 0) return;
  if (all.empty()) {
    nothing_->setSentence(tr("The catalogue has no entry here yet."));
    nothing_->setButtonText(tr("Add a part of your own…"));
  } else {
    nothing_->setSentence(model_->hidden() > 0 ? tr("Everything that matches is not compatible with this plan.")
                                               : tr("Nothing matches the search and the filters."));
    nothing_->setButtonText(model_->hidden() > 0 ? tr("Show what is not compatible") : tr("Clear the filters"));
  }
}

void PickerPanel::showSheet() {
  if (updating_) return;
  const QModelIndex current = table_->currentIndex();
  if (!current.isValid() || current.row() >= model_->rowCount()) {
    sheet_->setPart(nullptr, {}, document_.plan().currency);
    choose_->setEnabled(false);
  } else {
    const Candidate& candidate = model_->at(current.row());
    sheet_->setPart(candidate.part, candidate.price, document_.plan().currency);
    choose_->setEnabled(!(candidate.in_plan && replaces() && candidate.part == document_.plan().items[slot_.item].part));
  }
  choose_->setText(replaces() ? tr("Replace") : tr("Add to plan"));
}

std::optional<PartId> PickerPanel::selectedPart() const {
  const QModelIndex current = table_->currentIndex();
  if (!current.isValid() || current.row() >= model_->rowCount()) return std::nullopt;
  return model_->at(current.row()).part->id();
}

void PickerPanel::selectPart(const std::optional<PartId>& part) {
  const int row = part ? model_->rowOf(*part) : -1;
  if (row < 0) {
    table_->selectionModel()->clear();
    table_->setCurrentIndex({});
  } else {
    table_->setCurrentIndex(model_->index(row, 0));
  }
  showSheet();
}

void PickerPanel::choose(PartPtr part) {
  const Plan& plan = document_.plan();
  const QString name = qs(part->name());
  if (replaces() && slot_.item < plan.items.size()) {
    const QString old = qs(plan.items[slot_.item].part->name());
    document_.edit(tr("Replace %1 with %2").arg(old, name), with_part_replaced(plan, slot_.item, part));
    Q_EMIT chosen(slot_);
    return;
  }
  document_.edit(tr("Add %1").arg(name), with_added(plan, part));
  const auto& items = document_.plan().items;
  const auto at = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.part->id() == part->id(); });
  if (at == items.end()) return;
  Q_EMIT chosen({SlotKind::item, part->category(), static_cast<std::size_t>(at - items.begin())});
}

void PickerPanel::chooseSelected() {
  const QModelIndex current = table_->currentIndex();
  if (current.isValid() && choose_->isEnabled()) choose(model_->at(current.row()).part);
}

void PickerPanel::addOwnPart() {
  auto* dialog = new OwnPartDialog(slot_.category, document_, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &OwnPartDialog::made, this, &PickerPanel::choose);
  dialog->open();
}

void PickerPanel::focusSearch() { filters_->focusSearch(); }

bool PickerPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == table_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    Q_EMIT left();
    return true;
  }
  if (watched == table_->viewport() && event->type() == QEvent::Resize) shareWidth();
  return QWidget::eventFilter(watched, event);
}

}  // namespace deskpath::app
