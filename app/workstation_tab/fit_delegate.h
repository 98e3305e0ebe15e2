// SPDX-License-Identifier: GPL-3.0-or-later
// Paints how far each role's needs are met: up to three of the role's markers in a row.
#pragma once

#include "widgets/table_style.h"

namespace deskpath::app {

class FitDelegate final : public TableDelegate {
  Q_OBJECT
 public:
  using TableDelegate::TableDelegate;

  // Without words.
  [[nodiscard]] static int marksWidth(std::size_t roles);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace deskpath::app
