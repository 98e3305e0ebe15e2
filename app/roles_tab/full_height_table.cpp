// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/full_height_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include "widgets/table_style.h"

namespace deskpath::app {

FullHeightTable::FullHeightTable(const QString& name, QWidget* parent) : QTableView(parent) {
  setAccessibleName(name);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  styleTable(this);
  horizontalHeader()->setSectionsClickable(false);
  horizontalHeader()->setSectionsMovable(false);
  horizontalHeader()->setStretchLastSection(false);
  connect(this, &QTableView::clicked, this, &FullHeightTable::chosen);
}

void FullHeightTable::setModel(QAbstractItemModel* model) {
  QTableView::setModel(model);
  connect(model, &QAbstractItemModel::modelReset, this, &FullHeightTable::fitHeight);
  fitHeight();
}

int FullHeightTable::wantedHeight() const {
  const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
  return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth();
}

void FullHeightTable::fitHeight() {
  if (height() == wantedHeight() && maximumHeight() == wantedHeight()) return;
  setFixedHeight(wantedHeight());
}

QSize FullHeightTable::sizeHint() const { return {horizontalHeader()->length() + 2 * frameWidth(), wantedHeight()}; }

QSize FullHeightTable::minimumSizeHint() const { return {0, wantedHeight()}; }

void FullHeightTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  // A horizontal scroll bar may have come or gone.
  QMetaObject::invokeMethod(this, &FullHeightTable::fitHeight, Qt::QueuedConnection);
}

void FullHeightTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (!current.isValid() || !hasFocus()) return;
  const QRect place = visualRect(current);
  Q_EMIT rowWanted(QRect(viewport()->mapTo(this, place.topLeft()), place.size()));
}

void FullHeightTable::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && currentIndex().isValid()) {
    Q_EMIT chosen(currentIndex());
    return;
  }
  QTableView::keyPressEvent(event);
}

}  // namespace deskpath::app
