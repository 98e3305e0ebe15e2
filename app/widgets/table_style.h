// SPDX-License-Identifier: GPL-3.0-or-later
// How every table looks: no vertical lines, rows of 30 pixels, a muted header, names elided in the middle,
// figures right-aligned with their unit in a muted tone. Views call styleTable() and name their columns of
// figures.
#pragma once

#include <QHeaderView>
#include <QList>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;

namespace deskpath::app {

// A model gives a figure's unit ("W") under this role; Qt::DisplayRole then holds the figure alone.
inline constexpr int unitRole = Qt::UserRole + 100;

// Padding, the line below each row and the hover of whole rows. Text is elided in the middle with the full
// text as the tooltip.
class TableDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit TableDelegate(QAbstractItemView* view);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;

 protected:
  // Background, hover, selection and the line; returns the rectangle left for the content. For own delegates.
  QRect paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

// Figures: right-aligned, never elided, the unit muted.
class NumberDelegate final : public TableDelegate {
  Q_OBJECT
 public:
  using TableDelegate::TableDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Flat, muted, with the direction of sorting as a chevron; right-aligned above figures.
class TableHeader final : public QHeaderView {
  Q_OBJECT
 public:
  explicit TableHeader(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
  [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

 private:
  [[nodiscard]] bool isNumber(int logicalIndex) const;
};

// Call before or after setModel(); keeps sorting as it was.
void styleTable(QTableView* view);
void setNumberColumns(QTableView* view, const QList<int>& columns);
// Every column as wide as its content needs, the first between 160 and 420 pixels. Looks at 200 rows at most.
void fitColumns(QTableView* view);

}  // namespace deskpath::app
