// SPDX-License-Identifier: GPL-3.0-or-later
// Headings cannot be selected: the cursor steps over them.
#include "workstation_tab/slot_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

#include "documents/plan_document.h"
#include "workstation_tab/slot_delegate.h"
#include "workstation_tab/slot_model.h"

namespace deskpath::app {

SlotView::SlotView(PlanDocument& document, QWidget* parent)
    : QListView(parent), document_(document), model_(new SlotModel(this)) {
  setModel(model_);
  setItemDelegate(new SlotDelegate(*model_, this));
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(ExtendedSelection);
  setAccessibleName(tr("Slots of the plan"));
  connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
    if (model_->row(index.row()).kind != SlotKind::group) Q_EMIT chooseWanted();
  });
}

SlotSelection SlotView::selection() const {
  const QModelIndex current = currentIndex();
  if (!current.isValid() || model_->row(current.row()).kind == SlotKind::group) return {};
  return model_->row(current.row()).selection();
}

std::vector<std::size_t> SlotView::selectedItems() const {
  std::vector<std::size_t> items;
  const QModelIndexList selected = selectionModel()->selectedRows();
  for (const QModelIndex& index : selected) {
    if (model_->row(index.row()).kind == SlotKind::item) items.push_back(model_->row(index.row()).item);
  }
  std::sort(items.begin(), items.end());
  return items;
}

void SlotView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QListView::selectionChanged(selected, deselected);
  Q_EMIT itemsSelected();
}

void SlotView::select(const SlotSelection& selection) {
  const int row = model_->find(selection);
  if (row < 0) {
    selectionModel()->clear();
    Q_EMIT selectionMoved({});
    return;
  }
  setCurrentIndex(model_->index(row));
}

void SlotView::refresh() {
  const SlotSelection before = selection();
  const int scroll = verticalScrollBar()->value();
  restoring_ = true;
  model_->update(document_);
  const int row = model_->find(before);
  const QModelIndex wanted = row < 0 ? QModelIndex() : model_->index(row);
  const bool moved = currentIndex() != wanted;
  if (moved) selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
  if (moved) {
    doItemsLayout();
    verticalScrollBar()->setValue(scroll);
  }
  restoring_ = false;
  if (selection() != before) Q_EMIT selectionMoved(selection());
}

void SlotView::showMarked() {
  for (int row = 0; row < model_->rowCount(); ++row) {
    if (!model_->row(row).marked) continue;
    scrollTo(model_->index(row));
    return;
  }
}

void SlotView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (!restoring_ && current.isValid()) Q_EMIT selectionMoved(selection());
}

QModelIndex SlotView::nextSelectable(int from, int step) const {
  for (int row = from; row >= 0 && row < model_->rowCount(); row += step) {
    if (model_->row(row).kind != SlotKind::group) return model_->index(row);
  }
  return {};
}

QModelIndex SlotView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  const QModelIndex target = QListView::moveCursor(action, modifiers);
  if (!target.isValid() || model_->row(target.row()).kind != SlotKind::group) return target;
  const bool up = action == MoveUp || action == MovePrevious || action == MoveHome || action == MovePageUp;
  QModelIndex next = nextSelectable(target.row(), up && action != MoveHome ? -1 : 1);
  if (!next.isValid()) next = currentIndex();
  if (action == MoveUp && next == currentIndex()) scrollToTop();
  return next;
}

void SlotView::mousePressEvent(QMouseEvent* event) {
  const QModelIndex under = indexAt(event->position().toPoint());
  // A click on a heading or beside the rows keeps the selection.
  if (!under.isValid() || model_->row(under.row()).kind == SlotKind::group) return;
  QListView::mousePressEvent(event);
}

// Qt would make the first row current; without a selection the overview is to stay.
void SlotView::focusInEvent(QFocusEvent* event) {
  const bool nothing = !currentIndex().isValid();
  restoring_ = true;
  QListView::focusInEvent(event);
  if (nothing) selectionModel()->clear();
  restoring_ = false;
}

void SlotView::keyPressEvent(QKeyEvent* event) {
  const SlotSelection now = selection();
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (now.kind) Q_EMIT chooseWanted();
      return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (now.kind == SlotKind::item) Q_EMIT removeWanted(now.item);
      return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
      if (now.kind == SlotKind::item) Q_EMIT quantityWanted(now.item, event->key() == Qt::Key_Plus ? 1 : -1);
      return;
    case Qt::Key_Escape: select({}); return;
    default: QListView::keyPressEvent(event);
  }
}

void SlotView::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
  if (!at.isValid() || model_->row(at.row()).kind == SlotKind::group) return;
  setCurrentIndex(at);
  const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos();
  Q_EMIT menuWanted(selection(), place);
}

}  // namespace deskpath::app
