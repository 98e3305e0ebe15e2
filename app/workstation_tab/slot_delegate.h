// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of SlotModel: category muted above the name, price and verdict on the right.
#pragma once

#include <QStyledItemDelegate>

namespace deskpath::app {

class SlotModel;
struct SlotRow;

class SlotDelegate final : public QStyledItemDelegate {
  Q_OBJECT
 public:
  SlotDelegate(const SlotModel& model, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) const;
  void paintEmpty(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) const;
  void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const SlotRow& row) const;

  const SlotModel& model_;
};

}  // namespace deskpath::app
