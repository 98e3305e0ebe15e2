// SPDX-License-Identifier: GPL-3.0-or-later
// What is not known is listed as well: it is what the checks ask for.
#include "workstation_tab/sheet_model.h"

#include <QApplication>
#include <QBrush>
#include <QPalette>

#include "documents/text.h"
#include "widgets/colours.h"
#include "workstation_tab/part_text.h"

namespace deskpath::app {

void SheetModel::setPart(PartPtr part) {
  beginResetModel();
  part_ = std::move(part);
  rows_.clear();
  if (part_) {
    for (const bool known : {true, false}) {
      for (const KeyInfo& key : keys_of(part_->category())) {
        if (part_->has(key.ref) == known) rows_.push_back(key.ref);
      }
    }
  }
  endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant SheetModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !part_) return {};
  const KeyRef key = rows_[static_cast<std::size_t>(index.row())];
  const Value* value = part_->find(key);
  if (role == Qt::ForegroundRole && (!value || index.column() == 2)) return QBrush(mutedText(QApplication::palette()));
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case 0: return qs(info(key).title);
    case 1: return value ? qs(format_value(info(key), *value)) : tr("not known");
    default: return value ? qs(to_text(part_->basis_of(key))) : QString();
  }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case 0: return tr("Fact");
    case 1: return tr("Value");
    default: return tr("Source");
  }
}

}  // namespace deskpath::app
