// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the matrix: area headings, dots with the own level as a marker, and the term of a group beside them.
#pragma once

#include "widgets/table_style.h"

namespace deskpath::app {

class SkillMatrixDelegate final : public TableDelegate {
  Q_OBJECT

 public:
  using TableDelegate::TableDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace deskpath::app
