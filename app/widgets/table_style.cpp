// SPDX-License-Identifier: GPL-3.0-or-later
// Qt highlights the cell under the mouse, if any; a property of the view remembers the row instead.
#include "widgets/table_style.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int padding = metrics::related;
constexpr int unitGap = metrics::half;
constexpr int sortMark = 12;
constexpr int sampledRows = 200;
constexpr int narrowestName = 160;
constexpr int widestName = 420;
constexpr char hoverProperty[] = "deskpathHoverRow";

class RowHover final : public QObject {
 public:
  explicit RowHover(QAbstractItemView* view) : QObject(view), view_(view) {
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::MouseMove) {
      setRow(view_->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()).row());
    } else if (event->type() == QEvent::Leave) {
      setRow(-1);
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  void setRow(int row) {
    if (row == row_) return;
    row_ = row;
    view_->setProperty(hoverProperty, row);
    view_->viewport()->update();
  }

  QAbstractItemView* view_;
  int row_ = -1;
};

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index) {
  const QVariant row = option.widget ? option.widget->property(hoverProperty) : QVariant();
  return row.isValid() && row.toInt() == index.row();
}

QColor textColour(const QStyleOptionViewItem& option) {
  const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
  return option.palette.color(group,
                              option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

}  // namespace

TableDelegate::TableDelegate(QAbstractItemView* view) : QStyledItemDelegate(view) {}

QRect TableDelegate::paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (option.state & QStyle::State_Selected) {
    painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
  } else if (isHovered(option, index)) {
    painter->fillRect(option.rect, hoverColour(option.palette));
  } else if (const auto brush = index.data(Qt::BackgroundRole); brush.canConvert<QBrush>()) {
    painter->fillRect(option.rect, brush.value<QBrush>());
  }
  const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
  painter->fillRect(line, lineColour(option.palette));
  return option.rect.adjusted(padding, 0, -padding, -1);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem inner = option;
  // The style adds a margin of its own before the text.
  const int margin = option.widget ? option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1 : 0;
  inner.rect = paintRow(painter, option, index).adjusted(-margin, 0, margin, 0);
  inner.textElideMode = Qt::ElideMiddle;
  inner.state &= ~QStyle::State_MouseOver;
  // A selected row shows the focus by itself.
  if (inner.state & QStyle::State_Selected) inner.state &= ~QStyle::State_HasFocus;
  QStyledItemDelegate::paint(painter, inner, index);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QSize inner = QStyledItemDelegate::sizeHint(option, index);
  return {inner.width() + 2 * padding, qMax(metrics::row, inner.height())};
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  const bool own = index.data(Qt::ToolTipRole).toString().isEmpty();
  if (!own || event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  const bool cut = sizeHint(option, index).width() > option.rect.width();
  QToolTip::showText(event->globalPos(), cut ? index.data(Qt::DisplayRole).toString() : QString(), view);
  return true;
}

void NumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem styled = option;
  initStyleOption(&styled, index);
  QRect room = paintRow(painter, option, index);
  const QString unit = index.data(unitRole).toString();
  painter->save();
  painter->setFont(styled.font);
  const int flags = textFlags(Qt::AlignRight, Qt::AlignVCenter, Qt::TextSingleLine);
  if (!unit.isEmpty()) {
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? textColour(styled) : mutedText(option.palette));
    painter->drawText(room, flags, unit);
    room.setRight(room.right() - styled.fontMetrics.horizontalAdvance(unit) - unitGap);
  }
  painter->setPen(textColour(styled));
  painter->drawText(room, flags, styled.text);
  painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QSize size = TableDelegate::sizeHint(option, index);
  const QString unit = index.data(unitRole).toString();
  if (!unit.isEmpty()) size.rwidth() += option.fontMetrics.horizontalAdvance(unit) + unitGap;
  return size;
}

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSectionsMovable(true);
  setHighlightSections(false);
  setStretchLastSection(true);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setTextElideMode(Qt::ElideRight);
  setMinimumSectionSize(metrics::grid * 5);
  setBackgroundRole(QPalette::Base);
  viewport()->setBackgroundRole(QPalette::Base);
}

bool TableHeader::isNumber(int logicalIndex) const {
  const auto* view = qobject_cast<QAbstractItemView*>(parentWidget());
  return view && qobject_cast<NumberDelegate*>(view->itemDelegateForColumn(logicalIndex));
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
  if (!rect.isValid()) return;
  painter->save();
  painter->fillRect(rect, palette().brush(QPalette::Base));
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), lineColour(palette()));
  const QColor ink = mutedText(palette());
  QRect room = rect.adjusted(padding, 0, -padding, -1);
  const bool number = isNumber(logicalIndex);
  const QString full = model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
  const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
  const int textRoom = room.width() - (sorted ? sortMark + metrics::half : 0);
  const QString text = fontMetrics().elidedText(full, textElideMode(), textRoom);
  const int width = fontMetrics().horizontalAdvance(text);
  const int left = number ? room.right() + 1 - width : room.left();
  painter->setPen(ink);
  painter->drawText(QRect(left, room.top(), width + 1, room.height()), textFlags(Qt::AlignLeft, Qt::AlignVCenter),
                    text);
  if (sorted) {
    const int x = number ? left - metrics::half - sortMark : left + width + metrics::half;
    const QRectF box(x, room.center().y() - sortMark / 2.0 + 1, sortMark, sortMark);
    if (sortIndicatorOrder() == Qt::AscendingOrder) {
      painter->translate(box.center());
      painter->rotate(180);
      painter->translate(-box.center());
    }
    paintIcon(painter, box, u"chevron-down"_s, ink);
  }
  painter->restore();
}

void TableHeader::paintEvent(QPaintEvent* event) {
  QHeaderView::paintEvent(event);
  const int end = length() - offset();
  if (end >= viewport()->width()) return;
  QPainter painter(viewport());
  const QRect rest(end, 0, viewport()->width() - end, height());
  painter.fillRect(rest, palette().brush(QPalette::Base));
  painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), lineColour(palette()));
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const {
  const QString text = model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
  const int mark = isSortIndicatorShown() ? sortMark + metrics::half : 0;
  return {fontMetrics().horizontalAdvance(text) + mark + 2 * padding + 2, metrics::row};
}

void styleTable(QTableView* view) {
  const bool sorting = view->isSortingEnabled();
  auto* header = new TableHeader(view);
  view->setHorizontalHeader(header);
  header->setSortIndicator(-1, Qt::AscendingOrder);
  if (sorting) view->setSortingEnabled(true);
  view->verticalHeader()->hide();
  view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  view->verticalHeader()->setDefaultSectionSize(metrics::row);
  view->setItemDelegate(new TableDelegate(view));
  view->setShowGrid(false);
  view->setFrameShape(QFrame::NoFrame);
  view->setWordWrap(false);
  view->setTextElideMode(Qt::ElideMiddle);
  view->setSelectionBehavior(QAbstractItemView::SelectRows);
  view->setSelectionMode(QAbstractItemView::SingleSelection);
  view->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  view->setTabKeyNavigation(false);
  view->setCornerButtonEnabled(false);
  new RowHover(view);
}

void setNumberColumns(QTableView* view, const QList<int>& columns) {
  for (const int column : columns) view->setItemDelegateForColumn(column, new NumberDelegate(view));
}

void fitColumns(QTableView* view) {
  view->horizontalHeader()->setResizeContentsPrecision(sampledRows);
  view->resizeColumnsToContents();
  view->setColumnWidth(0, qBound(narrowestName, view->columnWidth(0), widestName));
}

}  // namespace deskpath::app
