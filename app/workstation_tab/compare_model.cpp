// SPDX-License-Identifier: GPL-3.0-or-later
// A difference is bold as well as tinted: colour never carries a meaning alone.
#include "workstation_tab/compare_model.h"

#include <QApplication>
#include <QBrush>
#include <QFont>
#include <QPalette>
#include <algorithm>

#include "documents/text.h"
#include "recommend/unit_price.h"
#include "widgets/colours.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

void CompareModel::addRow(const QString& title, QStringList values) {
  const bool differs =
      std::any_of(values.begin(), values.end(), [&](const QString& value) { return value != values.constFirst(); });
  rows_.push_back({title, std::move(values), differs});
}

void CompareModel::show(const PickerModel& picker, const std::vector<PartId>& parts, bool differencesOnly) {
  beginResetModel();
  parts_.clear();
  rows_.clear();
  std::vector<const Candidate*> chosen;
  for (const PartId& id : parts) {
    const auto& all = picker.candidates();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Candidate& each) { return each.part->id() == id; });
    if (at == all.end()) continue;
    chosen.push_back(&*at);
    parts_.push_back(at->part);
  }
  if (!chosen.empty()) {
    const PickerLook& look = picker.look();
    const auto row = [&](const QString& title, auto&& text) {
      QStringList values;
      for (const Candidate* each : chosen) values << text(*each);
      addRow(title, values);
    };
    row(tr("Price"), [&](const Candidate& each) {
      const QString money = priceText(each.price, 1, look.currency);
      return money.isEmpty() ? tr("not known") : money;
    });
    if (const QString unit = qs(useful_unit(look.category)); !unit.isEmpty()) {
      row(tr("Price per %1").arg(unit), [&](const Candidate& each) {
        const auto amount = unit_price(*each.part, each.price);
        return amount ? unitPriceText(*amount, look.currency) : tr("not known");
      });
    }
    for (const std::size_t role : look.shownRoles) {
      if (!chosen.front()->fit(role).level.asked) continue;
      row(tr("Fit: %1").arg(qs(chosen.front()->fit(role).role->title)),
          [&](const Candidate& each) { return qs(to_text(each.fit(role).level)); });
    }
    row(tr("Effect"), [&](const Candidate& each) { return effectText(each, picker.effectOf(each.part->id())); });
    for (const ComparedFact& fact : compare_parts(parts_)) {
      QStringList values;
      for (const auto& value : fact.values) values << (value ? qs(*value) : tr("not known"));
      rows_.push_back({qs(info(fact.key).title), values, fact.differs});
    }
  }
  if (differencesOnly) std::erase_if(rows_, [](const Row& row) { return !row.differs; });
  endResetModel();
}

int CompareModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(parts_.size()) + 1;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const QString value = index.column() == 0 ? row.title : row.values.value(index.column() - 1);
  switch (role) {
    case Qt::DisplayRole: return value;
    case Qt::AccessibleTextRole: return row.differs && index.column() > 0 ? tr("%1, differs").arg(value) : value;
    case Qt::FontRole: {
      QFont font = QApplication::font();
      font.setBold(row.differs && index.column() > 0);
      return font;
    }
    case Qt::ForegroundRole:
      return index.column() == 0 ? QVariant(QBrush(mutedText(QApplication::palette()))) : QVariant();
    case Qt::BackgroundRole: return row.differs ? QVariant(QBrush(accentTint(QApplication::palette()))) : QVariant();
    default: return {};
  }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Fact")) : QVariant();
  const QString name = qs(parts_[static_cast<std::size_t>(section - 1)]->name());
  if (role == Qt::ToolTipRole) return name.toHtmlEscaped();
  return role == Qt::DisplayRole ? QVariant(name) : QVariant();
}

}  // namespace deskpath::app
