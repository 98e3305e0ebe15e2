// SPDX-License-Identifier: GPL-3.0-or-later
// Right-to-left languages start each line at the right edge.
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <utility>
#include <vector>

#include "widgets/metrics.h"

namespace deskpath::app {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
  setContentsMargins(0, 0, 0, 0);
  setSpacing(metrics::related);
}

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

void FlowLayout::addItem(QLayoutItem* item) {
  items_.append(item);
  invalidate();
}

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const { return items_.value(index); }

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= items_.size()) return nullptr;
  invalidate();
  return items_.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? spacing() : 0);
    size.rheight() = qMax(size.height(), item->sizeHint().height());
  }
  return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
  const QRect room = rect.marginsRemoved(contentsMargins());
  const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int x = room.left();
  int y = room.top();
  int lineHeight = 0;
  std::vector<std::pair<QLayoutItem*, QRect>> line;
  // Lower ones stand in the middle of their line, so that the texts of chips and buttons meet one base line.
  const auto place = [&] {
    for (const auto& [item, at] : line) {
      const QRect box = at.translated(0, (lineHeight - at.height()) / 2);
      if (apply) item->setGeometry(QStyle::visualRect(direction, room, box));
    }
    line.clear();
  };
  for (QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    const QSize size(qMin(item->sizeHint().width(), room.width()), item->sizeHint().height());
    if (lineHeight > 0 && x + size.width() > room.left() + room.width()) {
      place();
      x = room.left();
      y += lineHeight + spacing();
      lineHeight = 0;
    }
    line.emplace_back(item, QRect(QPoint(x, y), size));
    x += size.width() + spacing();
    lineHeight = qMax(lineHeight, size.height());
  }
  place();
  return y + lineHeight - rect.top() + contentsMargins().bottom();
}

}  // namespace deskpath::app
