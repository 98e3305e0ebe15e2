// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/item_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include "documents/plan_document.h"
#include "documents/text.h"
#include "plan/copied_items.h"
#include "plan/edits.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString itemsType() { return qs(copied_items_type); }

// "Dell P2723QE", "3 items".
QString nameOf(const Plan& plan, const std::vector<std::size_t>& places) {
  if (places.size() == 1) return qs(plan.items[places.front()].part->name());
  return ItemActions::tr("%1 items").arg(places.size());
}

}  // namespace

ItemActions::ItemActions(PlanDocument& document, QMenu& menu, QObject* parent) : QObject(parent), document_(document) {
  const auto add = [&](const QString& text, const QKeySequence& keys, const QString& name, void (ItemActions::*run)()) {
    QAction* action = menu.addAction(text, this, run);
    action->setShortcut(keys);
    action->setObjectName(name);
    return action;
  };
  cut_ = add(tr("Cu&t items"), QKeySequence::Cut, u"actionCut"_s, &ItemActions::cut);
  copy_ = add(tr("&Copy items"), QKeySequence::Copy, u"actionCopy"_s, &ItemActions::copy);
  paste_ = add(tr("&Paste items"), QKeySequence::Paste, u"actionPaste"_s, &ItemActions::paste);
  connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ItemActions::refresh);
  connect(&document_, &PlanDocument::changed, this, &ItemActions::refresh);
  refresh();
}

void ItemActions::setTab(WorkstationTab* tab) {
  tab_ = tab;
  connect(tab, &WorkstationTab::itemsSelected, this, &ItemActions::refresh);
  refresh();
}

void ItemActions::setShown(bool shown) {
  shown_ = shown;
  refresh();
}

void ItemActions::refresh() {
  const bool items = shown_ && tab_ && !tab_->selectedItems().empty();
  cut_->setEnabled(items);
  copy_->setEnabled(items);
  const QMimeData* held = shown_ && tab_ ? QGuiApplication::clipboard()->mimeData() : nullptr;
  paste_->setEnabled(held != nullptr && held->hasFormat(itemsType()));
}

void ItemActions::copy() {
  if (!tab_) return;
  const auto places = tab_->selectedItems();
  if (places.empty()) return;
  auto* data = new QMimeData;
  data->setData(itemsType(), QByteArray::fromStdString(copy_items(document_.plan(), places)));
  data->setText(qs(items_as_text(document_.plan(), places)));
  QGuiApplication::clipboard()->setMimeData(data);
}

void ItemActions::cut() {
  if (!tab_) return;
  const auto places = tab_->selectedItems();
  if (places.empty()) return;
  copy();
  document_.edit(tr("Cut %1").arg(nameOf(document_.plan(), places)), without_items(document_.plan(), places));
}

void ItemActions::paste() {
  const QMimeData* held = QGuiApplication::clipboard()->mimeData();
  if (!tab_ || held == nullptr || !held->hasFormat(itemsType())) return;
  const QByteArray bytes = held->data(itemsType());
  // What other programs put there is as foreign as a file.
  const auto copied = read_copied_items({bytes.constData(), static_cast<std::size_t>(bytes.size())});
  if (!copied) {
    Q_EMIT said(tr("The copied items cannot be pasted: %1").arg(qs(to_text(copied.error()))));
    return;
  }
  std::vector<std::size_t> all(copied->items.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  const std::size_t before = document_.plan().items.size();
  document_.edit(tr("Paste %1").arg(nameOf(*copied, all)), with_pasted(document_.plan(), *copied));
  const std::size_t after = document_.plan().items.size();
  if (after > before) tab_->selectItem(after - 1);
  const bool priced = std::any_of(copied->items.begin(), copied->items.end(),
                                  [](const Item& item) { return item.price_minor.has_value(); });
  if (priced && copied->currency != document_.plan().currency) {
    Q_EMIT said(tr("The copied prices are in %1 and this plan is in %2, so they were left behind.")
                    .arg(qs(copied->currency.code()), qs(document_.plan().currency.code())));
  }
}

}  // namespace deskpath::app
