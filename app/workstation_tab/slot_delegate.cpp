// SPDX-License-Identifier: GPL-3.0-or-later
// Two short lines in a row, so that real product names fit a narrow panel.
#include "workstation_tab/slot_delegate.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"
#include "workstation_tab/slot_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int side = metrics::group;
constexpr int markWidth = 3;

bool isSelected(const QStyleOptionViewItem& option) { return option.state & QStyle::State_Selected; }

QColor ink(const QStyleOptionViewItem& option) {
  return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}
QColor mutedInk(const QStyleOptionViewItem& option) {
  return isSelected(option) ? option.palette.color(QPalette::HighlightedText) : mutedText(option.palette);
}

void paintBackground(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) {
  if (isSelected(option)) {
    painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
  } else if (row.marked) {
    painter->fillRect(option.rect, accentTint(option.palette));
  } else if (option.state & QStyle::State_MouseOver && row.kind != SlotKind::group) {
    painter->fillRect(option.rect, hoverColour(option.palette));
  }
  if (row.marked) {
    QRect bar = option.rect;
    bar.setWidth(markWidth);
    painter->fillRect(bar, isSelected(option) ? ink(option) : accent(option.palette));
  }
}

// Draws at the right end and returns what is left.
QRect rightText(QPainter* painter, QRect room, const QString& text) {
  if (text.isEmpty()) return room;
  painter->drawText(room, textFlags(Qt::AlignRight, Qt::AlignVCenter, Qt::TextSingleLine), text);
  room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(text) - metrics::related);
  return room;
}

}  // namespace

SlotDelegate::SlotDelegate(const SlotModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

QSize SlotDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int line = option.fontMetrics.height();
  switch (model_.row(index.row()).kind) {
    case SlotKind::group: return {0, line + metrics::group + (index.row() > 0 ? metrics::half : 0)};
    case SlotKind::empty: return {0, qMax(metrics::row, line + metrics::related)};
    case SlotKind::item: break;
    case SlotKind::room:
      if (model_.row(index.row()).caption.isEmpty()) return {0, qMax(metrics::row, line + metrics::related)};
      break;
  }
  return {0, 2 * line + metrics::related};
}

void SlotDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem styled = option;
  initStyleOption(&styled, index);
  const SlotRow& row = model_.row(index.row());
  painter->save();
  painter->setFont(styled.font);
  paintBackground(painter, styled, row);
  switch (row.kind) {
    case SlotKind::group: paintHeading(painter, styled, row); break;
    case SlotKind::empty: paintEmpty(painter, styled, row); break;
    case SlotKind::room:
      row.caption.isEmpty() ? paintEmpty(painter, styled, row) : paintItem(painter, styled, row);
      break;
    case SlotKind::item: paintItem(painter, styled, row); break;
  }
  painter->restore();
}

void SlotDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) const {
  QRect room = option.rect.adjusted(side, 0, -side, -metrics::half);
  const int height = option.fontMetrics.height();
  room.setTop(room.bottom() - height);
  painter->setPen(mutedText(option.palette));
  room = rightText(painter, room, row.figure);
  QFont bold = option.font;
  bold.setBold(true);
  painter->setFont(bold);
  painter->setPen(option.palette.color(QPalette::Text));
  painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine),
                    QFontMetrics(bold).elidedText(row.name, Qt::ElideRight, room.width()));
}

void SlotDelegate::paintEmpty(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) const {
  QRect room = option.rect.adjusted(side, 0, -side, 0);
  const QColor tone = row.needed && !isSelected(option) ? option.palette.color(QPalette::Link) : mutedInk(option);
  const QRectF box(room.left(), room.center().y() - 6, 13, 13);
  paintIcon(painter, box, u"add"_s, tone);
  room.setLeft(room.left() + metrics::smallIcon + metrics::half);
  painter->setPen(tone);
  if (row.needed) room = rightText(painter, room, SlotModel::tr("needed"));
  painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine),
                    option.fontMetrics.elidedText(row.name, Qt::ElideRight, room.width()));
}

void SlotDelegate::paintItem(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) const {
  const QRect room = option.rect.adjusted(side, metrics::half, -side, -metrics::half);
  const int line = option.fontMetrics.height();
  QRect upper(room.left(), room.top(), room.width(), line);
  QRect lower(room.left(), room.top() + line, room.width(), line);
  if (row.verdict) {
    const QRectF box(upper.right() - 14, upper.top() + (line - 15) / 2.0, 15, 15);
    paintVerdict(painter, box, *row.verdict,
                 isSelected(option) ? ink(option) : verdictColour(*row.verdict, option.palette));
    upper.setRight(upper.right() - metrics::smallIcon - metrics::half);
  }
  const int flags = textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextSingleLine);
  // The price stands beside the short caption, so that the name has its line to itself.
  painter->setPen(ink(option));
  upper = rightText(painter, upper, row.figure);
  painter->setPen(mutedInk(option));
  painter->drawText(upper, flags, option.fontMetrics.elidedText(row.caption, Qt::ElideRight, upper.width()));
  painter->setPen(ink(option));
  painter->drawText(lower, flags, option.fontMetrics.elidedText(row.name, Qt::ElideMiddle, lower.width()));
}

}  // namespace deskpath::app
