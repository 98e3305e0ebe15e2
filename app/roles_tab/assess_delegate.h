// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the self-assessment: area headings stand out, ratings stand right, what is open is muted.
#pragma once

#include "widgets/table_style.h"

namespace deskpath::app {

class AssessDelegate final : public TableDelegate {
  Q_OBJECT

 public:
  using TableDelegate::TableDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace deskpath::app
