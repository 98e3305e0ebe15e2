// SPDX-License-Identifier: GPL-3.0-or-later
// The item editor sits below the list, so that opening it moves no row.
#include "workstation_tab/slot_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "documents/text.h"
#include "plan/edits.h"
#include "widgets/disclosure.h"
#include "widgets/icons.h"
#include "widgets/menu_button.h"
#include "widgets/metrics.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/item_editor.h"
#include "workstation_tab/part_text.h"
#include "workstation_tab/slot_model.h"
#include "workstation_tab/slot_view.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

std::int64_t highestStage(const Plan& plan) {
  std::int64_t highest = 1;
  for (const Item& item : plan.items) highest = std::max(highest, item.stage);
  return highest;
}

}  // namespace

SlotPanel::SlotPanel(PlanDocument& document, QWidget* parent)
    : QWidget(parent),
      document_(document),
      view_(new SlotView(document, this)),
      machines_(new QButtonGroup(this)),
      add_(new MenuButton(this)),
      details_(new Disclosure(tr("About this item"), this)),
      editor_(new ItemEditor(document)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, metrics::related, 0, 0);
  layout->setSpacing(metrics::half);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::related, 0, metrics::related, 0);
  top->addWidget(makeMachineSwitch());
  top->addStretch();
  add_->setText(tr("Add"));
  add_->setAutoRaise(true);
  add_->setToolTip(tr("Add something that is not in the list"));
  add_->setAccessibleName(tr("Add to the list"));
  add_->setMenu(new QMenu(add_));
  connect(add_->menu(), &QMenu::aboutToShow, this, &SlotPanel::fillAddMenu);
  top->addWidget(add_);
  layout->addLayout(top);
  layout->addWidget(view_, 1);
  auto* bottom = new QVBoxLayout;
  bottom->setContentsMargins(metrics::related, 0, metrics::related, metrics::half);
  details_->setContent(editor_);
  bottom->addWidget(details_);
  layout->addLayout(bottom);

  // As it is seen, from above.
  const QList<QAbstractButton*> kinds = machines_->buttons();
  for (qsizetype i = 1; i < kinds.size(); ++i) setTabOrder(kinds[i - 1], kinds[i]);
  setTabOrder(kinds.constLast(), add_);
  setTabOrder(add_, view_);
  setTabOrder(view_, details_);

  connect(view_, &SlotView::selectionMoved, this, &SlotPanel::showSelection);
  connect(details_, &Disclosure::expandedChanged, this, &SlotPanel::keepInSight);
  connect(view_, &SlotView::itemsSelected, this, &SlotPanel::itemsSelected);
  connect(view_, &SlotView::chooseWanted, this, &SlotPanel::chooseWanted);
  connect(view_, &SlotView::removeWanted, this, &SlotPanel::remove);
  connect(view_, &SlotView::quantityWanted, this, [this](std::size_t item, int change) {
    document_.edit(tr("Change quantity"),
                   with_quantity(document_.plan(), item, document_.plan().items[item].quantity + change),
                   u"item/quantity/%1"_s.arg(item));
  });
  connect(view_, &SlotView::menuWanted, this, &SlotPanel::showMenu);
  refresh();
  showSelection({});
}

QWidget* SlotPanel::makeMachineSwitch() {
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(0);
  const auto add = [&](MachineKind kind, const QString& name) {
    auto* button = new QToolButton(box);
    button->setText(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleDescription(tr("Kind of machine"));
    machines_->addButton(button, static_cast<int>(kind));
    line->addWidget(button);
  };
  add(MachineKind::tower, tr("Tower"));
  add(MachineKind::laptop, tr("Laptop"));
  add(MachineKind::mini_pc, tr("Mini PC"));
  machines_->setExclusive(true);
  connect(machines_, &QButtonGroup::idClicked, this, [this](int id) {
    const QString name = machines_->button(id)->text();
    document_.edit(tr("Plan with a %1").arg(name.toLower()),
                   with_machine(document_.plan(), static_cast<MachineKind>(id)));
  });
  return box;
}

void SlotPanel::fillAddMenu() {
  QMenu* menu = add_->menu();
  menu->clear();
  std::optional<Group> group;
  for (const Category category : view_->slotModel().more()) {
    if (group != info(category).group) {
      group = info(category).group;
      menu->addSection(qs(group_title(*group)));
    }
    menu->addAction(qs(info(category).title), this, [this, category] {
      selectCategory(category);
      Q_EMIT chooseWanted();
    });
  }
}

void SlotPanel::showMenu(const SlotSelection& selection, const QPoint& globalPos) {
  QMenu menu(this);
  if (selection.kind == SlotKind::item) {
    const std::size_t item = selection.item;
    const QString name = qs(document_.plan().items[item].part->name());
    menu.addAction(tr("Replace…"), QKeySequence(Qt::Key_Return), this, &SlotPanel::chooseWanted);
    if (takes_several(selection.category)) {
      menu.addAction(tr("Add another…"), this, &SlotPanel::addAnotherWanted);
    }
    if (takes_several(selection.category)) {
      menu.addAction(tr("Duplicate"), this, [this, item, name] {
        document_.edit(tr("Duplicate %1").arg(name), with_duplicate(document_.plan(), item));
        view_->select({SlotKind::item, document_.plan().items[item].part->category(), item + 1});
      });
    }
    QMenu* status = menu.addMenu(tr("Status"));
    const auto add = [&](const QString& text, ItemStatus value) {
      QAction* action = status->addAction(text, this, [this, item, value, name, text] {
        document_.edit(tr("Mark %1 as %2").arg(name, text), with_status(document_.plan(), item, value));
      });
      action->setCheckable(true);
      action->setChecked(document_.plan().items[item].status == value);
    };
    add(tr("to buy"), ItemStatus::to_buy);
    add(tr("owned"), ItemStatus::owned);
    add(tr("bought"), ItemStatus::bought);
    QMenu* stage = menu.addMenu(tr("Stage"));
    const std::int64_t last = std::min(highestStage(document_.plan()) + 1, max_stage);
    for (std::int64_t number = 1; number <= last; ++number) {
      const QString text = number == 1 ? tr("1, now") : tr("%1, later").arg(number);
      QAction* action = stage->addAction(text, this, [this, item, number, name] {
        document_.edit(tr("Move %1 to stage %2").arg(name).arg(number), with_stage(document_.plan(), item, number));
      });
      action->setCheckable(true);
      action->setChecked(document_.plan().items[item].stage == number);
    }
    menu.addAction(tr("Quantity, price, store and note"), this, [this] {
      details_->setExpanded(true);
      editor_->setFocus(Qt::OtherFocusReason);
    });
    menu.addAction(tr("Facts…"), this,
                   [this, item] { openFacts(document_.plan().items[item].part->id(), std::nullopt, document_, this); });
    menu.addSeparator();
    menu.addAction(icon(u"remove"_s), tr("Remove"), QKeySequence(Qt::Key_Delete), this, [this, item] { remove(item); });
  } else {
    menu.addAction(tr("Choose…"), QKeySequence(Qt::Key_Return), this, &SlotPanel::chooseWanted);
  }
  menu.exec(globalPos);
}

void SlotPanel::remove(std::size_t item) {
  const Plan& plan = document_.plan();
  if (item >= plan.items.size()) return;
  const auto together = view_->selectedItems();
  if (together.size() > 1 && std::find(together.begin(), together.end(), item) != together.end()) {
    document_.edit(tr("Remove %1 items").arg(together.size()), without_items(plan, together));
    return;
  }
  document_.edit(tr("Remove %1").arg(qs(plan.items[item].part->name())), without_item(plan, item));
}

SlotSelection SlotPanel::selection() const { return view_->selection(); }

std::vector<std::size_t> SlotPanel::selectedItems() const { return view_->selectedItems(); }

void SlotPanel::select(const SlotSelection& selection) { view_->select(selection); }

void SlotPanel::selectCategory(Category category) {
  const SlotSelection wanted{SlotKind::empty, category, 0};
  if (view_->slotModel().find(wanted) < 0) {
    view_->slotModel().setExtra(category);
    view_->refresh();
  }
  view_->select(wanted);
}

void SlotPanel::mark(const std::vector<PartId>& parts) {
  view_->slotModel().mark(parts, document_.plan());
  view_->showMarked();
}

void SlotPanel::focusList() { view_->setFocus(Qt::OtherFocusReason); }

void SlotPanel::showSelection(const SlotSelection& selection) {
  const bool isItem = selection.kind == SlotKind::item;
  if (isItem && details_->isHidden()) keepInSight();
  details_->setVisible(isItem);
  editor_->setItem(isItem ? std::optional{selection.item} : std::nullopt);
  details_->setSummary(editor_->summary());
  Q_EMIT selectionMoved(selection);
}

// The details make the list shorter: the row that they are about stays in sight.
void SlotPanel::keepInSight() {
  QTimer::singleShot(0, view_, [this] { view_->scrollTo(view_->currentIndex()); });
}

void SlotPanel::refresh() {
  machines_->button(static_cast<int>(document_.plan().machine))->setChecked(true);
  view_->refresh();
  editor_->refresh();
  details_->setSummary(editor_->summary());
}

}  // namespace deskpath::app
