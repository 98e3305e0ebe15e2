// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/page_scroll.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include "widgets/metrics.h"

namespace deskpath::app {

PageScroll::PageScroll(const QString& name, QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(name);
  renew();
}

QVBoxLayout* PageScroll::renew() {
  auto* page = new QWidget;
  page->setMaximumWidth(widest);
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(metrics::page, metrics::group, metrics::page, metrics::page);
  layout->setSpacing(metrics::page);
  setWidget(page);
  return layout;
}

int PageScroll::topOf(const QWidget* inner) const { return inner->mapTo(widget(), QPoint(0, 0)).y(); }

void PageScroll::keepInPlace(QWidget* anchor, const std::function<void()>& change) {
  const int before = topOf(anchor) - verticalScrollBar()->value();
  change();
  // The layout settles with its events; the scroll bar knows its new range only then.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  if (anchor->window()->isVisible()) verticalScrollBar()->setValue(topOf(anchor) - before);
}

void PageScroll::showAtTop(const QWidget* target) { verticalScrollBar()->setValue(topOf(target) - metrics::group); }

}  // namespace deskpath::app
