// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation_tab/form_scroll.h"

#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

namespace deskpath::app {

FormScroll::FormScroll(QWidget* form, QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  // Without a page below it a short form would spread its rows over the height.
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(form);
  column->addStretch();
  setWidget(page);
  fitWidth();
}

void FormScroll::fitWidth() {
  setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

void FormScroll::reveal(QWidget* field) {
  const auto scroll = [this, field = QPointer(field)] {
    if (field) ensureWidgetVisible(field);
  };
  QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) fitWidth();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace deskpath::app
