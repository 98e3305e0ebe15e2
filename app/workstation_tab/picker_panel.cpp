// SPDX-License-Identifier: GPL-3.0-or-later
// Enter or a double click in the table chooses; the selection stays on the same part through every change.
#include "workstation_tab/picker_panel.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/icons.h"
#include "widgets/menu_button.h"
#include "workstation_tab/compare_panel.h"
#include "workstation_tab/filter_bar.h"
#include "workstation_tab/own_part_dialog.h"
#include "workstation_tab/part_sheet.h"
#include "workstation_tab/part_text.h"
#include "workstation_tab/picker_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int settled = 60;  // milliseconds without scrolling before effects are worked out

}  // namespace

PickerPanel::PickerPanel(PlanDocument& document, Settings& settings, PartTablesPtr tables, QWidget* parent)
    : QWidget(parent),
      document_(document),
      settings_(settings),
      tables_(std::move(tables)),
      title_(new ElidedLabel({}, this)),
      modes_(new QButtonGroup(this)),
      modeBox_(new QWidget(this)),
      order_(new MenuButton(this)),
      filters_(new FilterBar(document.content().wording, this)),
      model_(new PickerModel(document.content().wording, this)),
      table_(new QTableView(this)),
      nothing_(new EmptyState(u"search"_s, {}, {}, this)),
      stack_(new QStackedWidget(this)),
      pages_(new QStackedWidget(this)),
      splitter_(new QSplitter(Qt::Vertical, this)),
      sheet_(new PartSheet(this)),
      comparison_(new ComparePanel(*model_, this)),
      own_(new QPushButton(icon(u"add"_s), tr("Add your own…"), this)),
      mark_(new QPushButton(tr("Mark"), this)),
      compare_(new QPushButton(tr("Compare"), this)),
      choose_(new QPushButton(this)) {
  effectTimer_.setSingleShot(true);
  effectTimer_.setInterval(settled);
  build();
  model_->setContent(&document_.content());
  connect(&effectTimer_, &QTimer::timeout, this, &PickerPanel::computeEffects);
  connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { effectTimer_.start(); });
  connect(model_, &PickerModel::sortWanted, this, &PickerPanel::setSort);
  connect(filters_, &FilterBar::filterChanged, this, &PickerPanel::applyFilter);
  connect(filters_, &FilterBar::leftUpwards, this, &PickerPanel::left);
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
  connect(mark_, &QPushButton::clicked, this, &PickerPanel::toggleMarked);
  connect(compare_, &QPushButton::clicked, this, &PickerPanel::compare);
  connect(order_->menu(), &QMenu::aboutToShow, this, &PickerPanel::fillSortMenu);
  connect(modes_, &QButtonGroup::idClicked, this, [this](int id) { setAddingAnother(id == 1); });
  connect(comparison_, &ComparePanel::left, this, [this] {
    pages_->setCurrentIndex(0);
    table_->setFocus(Qt::OtherFocusReason);
  });
  connect(comparison_, &ComparePanel::chosen, this, &PickerPanel::choose);
  connect(comparison_, &ComparePanel::dropped, this, [this](const PartId& part) {
    std::vector<PartId> rest = marked_;
    std::erase(rest, part);
    setMarked(std::move(rest));
    if (marked_.size() < 2) {
      pages_->setCurrentIndex(0);
    } else {
      comparison_->show(marked_, replaces());
    }
  });
  setMarked({});
}

PickerPanel::~PickerPanel() = default;

bool PickerPanel::replaces() const { return slot_.kind == SlotKind::item && !adding_; }

void PickerPanel::setSlot(const SlotSelection& slot) {
  if (slot == slot_) return;
  const bool other = slot.category != slot_.category || !slot_.kind;
  slot_ = slot;
  adding_ = false;
  modes_->button(0)->setChecked(true);
  if (other) {
    filters_->reset();
    sort_ = {};
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setMarked({});
    pages_->setCurrentIndex(0);
    table_->selectionModel()->clear();
  }
  wanted_.reset();
  if (slot_.kind == SlotKind::item) wanted_ = document_.plan().items[slot_.item].part->id();
  compute(false);
}

void PickerPanel::setAddingAnother(bool adding) {
  if (adding == adding_) return;
  adding_ = adding;
  modes_->button(adding ? 1 : 0)->setChecked(true);
  compute(false);
}

void PickerPanel::giveUp() {
  listWork_.cancel();
  effectWork_.cancel();
  effectTimer_.stop();
}

void PickerPanel::refresh() {
  // Also where nothing new is begun: what arrived later would pass for this plan's.
  giveUp();
  stale_ = true;
  if (slot_.kind == SlotKind::item && slot_.item >= document_.plan().items.size()) return;  // the selection follows
  // What is not in sight is worked out when it comes into view.
  if (slot_.kind && isVisible()) compute(false);
}

void PickerPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  const bool gone = slot_.kind == SlotKind::item && slot_.item >= document_.plan().items.size();
  if (slot_.kind && stale_ && !gone) compute(false);
  effectTimer_.start();
}

void PickerPanel::setSort(const CandidateSort& sort) {
  if (sort == sort_ || !slot_.kind) return;
  sort_ = sort;
  compute(true);
}

void PickerPanel::showCounts() {
  const auto& all = model_->candidates();
  const QString name = qs(info(slot_.category).title);
  const bool working = listWork_.isBusy() && model_->candidates().empty();
  const QLocale locale;
  title_->setText(working ? tr("%1: checking…").arg(name)
                          : tr("%1: %2 of %3 compatible")
                                .arg(name, locale.toString(static_cast<qulonglong>(model_->list().compatible)),
                                     locale.toString(static_cast<qulonglong>(all.size()))));
  filters_->show(model_->list().facets, model_->list().filtered, slot_.category, document_.plan().currency);
  stack_->setCurrentIndex(model_->rowCount() > 0 ? 0 : 1);
  if (model_->rowCount() > 0) return;
  if (working) {
    nothing_->setSentence(tr("Trying every part in your plan…"));
    nothing_->setButtonText({});
  } else if (all.empty()) {
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
    sheet_->setPart(candidate.part, candidate.price, document_.plan().currency,
                    ownEntryText(document_.content().userPart(candidate.part->id())));
    choose_->setEnabled(
        !(candidate.in_plan() && replaces() && candidate.part == document_.plan().items[slot_.item].part));
  }
  choose_->setText(replaces() ? tr("Replace") : tr("Add to plan"));
  const auto part = selectedPart();
  const bool isMarked = part && std::find(marked_.begin(), marked_.end(), *part) != marked_.end();
  mark_->setText(isMarked ? tr("Unmark") : tr("Mark"));
  mark_->setEnabled(part && (isMarked || marked_.size() < ComparePanel::most));
}

void PickerPanel::setMarked(std::vector<PartId> parts) {
  marked_ = std::move(parts);
  model_->setMarked(marked_);
  compare_->setEnabled(marked_.size() > 1);
  compare_->setText(marked_.empty() ? tr("Compare") : tr("Compare %1").arg(marked_.size()));
  showSheet();
}

void PickerPanel::toggleMarked() {
  const auto part = selectedPart();
  if (!part) return;
  std::vector<PartId> parts = marked_;
  if (std::erase(parts, *part) == 0 && parts.size() < ComparePanel::most) parts.push_back(*part);
  setMarked(std::move(parts));
}

void PickerPanel::compare() {
  if (marked_.size() < 2) return;
  comparison_->show(marked_, replaces());
  pages_->setCurrentWidget(comparison_);
  comparison_->setFocus(Qt::OtherFocusReason);
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
  pages_->setCurrentIndex(0);
  if (replaces() && slot_.item < plan.items.size()) {
    const QString old = qs(plan.items[slot_.item].part->name());
    document_.edit(tr("Replace %1 with %2").arg(old, name), with_part_replaced(plan, slot_.item, part));
    Q_EMIT chosen(slot_);
    return;
  }
  document_.edit(tr("Add %1").arg(name), with_added(plan, part));
  const auto& items = document_.plan().items;
  const auto at =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.part->id() == part->id(); });
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
  if (watched == table_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
      Q_EMIT left();
      return true;
    }
    if (key->key() == Qt::Key_Space) {
      toggleMarked();
      return true;
    }
    // Typing goes to the search, wherever the focus is.
    const bool character = !key->text().isEmpty() && key->text().at(0).isLetterOrNumber();
    if (character && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
      filters_->type(key->text());
      return true;
    }
  }
  if (watched == table_->viewport() && event->type() == QEvent::Resize) {
    shareWidth();
    effectTimer_.start();
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace deskpath::app
