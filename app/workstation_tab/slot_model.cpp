// SPDX-License-Identifier: GPL-3.0-or-later
// Only the text is made here: which slots there are and what they cost comes from core/recommend/slots.h.
#include "workstation_tab/slot_model.h"

#include <algorithm>

#include "documents/text.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// Empty while nothing is told.
QString roomSummary(const Room& room) {
  QStringList words;
  const auto add = [&words](const std::optional<bool>& fact, const QString& yes) {
    if (fact && *fact) words << yes;
  };
  add(room.dedicated, SlotModel::tr("own room"));
  add(room.quiet, SlotModel::tr("quiet"));
  add(room.daylight, SlotModel::tr("daylight"));
  const bool told =
      room.dedicated || room.quiet || room.daylight || room.body_height_mm || room.circuit_a || room.circuit_v;
  if (!told) return {};
  return words.isEmpty() ? SlotModel::tr("Described") : words.join(u", "_s);
}

QString caption(const Item& item) {
  QString text = qs(info(item.part->category()).title);
  if (item.quantity > 1) text += u" × "_s + QString::number(item.quantity);
  if (item.status == ItemStatus::owned) text += u" · "_s + SlotModel::tr("owned");
  if (item.status == ItemStatus::bought) text += u" · "_s + SlotModel::tr("bought");
  if (item.stage > 1) text += u" · "_s + SlotModel::tr("stage %1").arg(item.stage);
  return text;
}

SlotRow itemRow(const SlotEntry& entry, Group group, const Plan& plan) {
  const Item& item = plan.items[entry.item];
  SlotRow row{SlotKind::item, item.part->category(), group, entry.item, caption(item), qs(item.part->name()), {}, {}};
  row.figure = priceText(entry.price, item.quantity, plan.currency);
  if (entry.worst) row.verdict = shapeOf(*entry.worst);
  return row;
}

}  // namespace

std::vector<SlotRow> SlotModel::makeRows(const PlanDocument& document) {
  const Plan& plan = document.plan();
  SlotList list = make_slots(plan, document.report(), document.context());
  more_ = list.more;
  if (extra_) {
    const auto at = std::find(more_.begin(), more_.end(), *extra_);
    if (at != more_.end()) {
      more_.erase(at);
      list.groups[static_cast<std::size_t>(info(*extra_).group)].slots.push_back({*extra_, {}, false});
    }
  }
  std::vector<SlotRow> rows;
  for (const SlotGroup& group : list.groups) {
    SlotRow heading{SlotKind::group, {}, group.group, 0, {}, qs(group_title(group.group)), {}, {}};
    const auto place = static_cast<std::size_t>(group.group);
    const Cost& cost = document.report().cost;
    if (cost.by_group[place] > 0) {
      // For one seat, as the items below.
      heading.figure = moneyText(per_seat(cost.by_group[place], plan), plan.currency, cost.group_about[place]);
      if (plan.seats > 1) heading.figure = tr("%1 × %2", "seats, money").arg(plan.seats).arg(heading.figure);
    }
    rows.push_back(heading);
    for (const Slot& slot : group.slots) {
      for (const SlotEntry& entry : slot.entries) rows.push_back(itemRow(entry, group.group, plan));
      if (slot.entries.empty() || always_open(slot.category)) {
        SlotRow row{SlotKind::empty, slot.category, group.group, 0, {}, callToChoose(slot.category), {}, {}};
        row.needed = slot.needed;
        rows.push_back(row);
      }
    }
    if (group.group == Group::desk_and_room) {
      const QString summary = roomSummary(plan.room);
      const bool needed = room_needed(plan, document.report());
      const QString caption = summary.isEmpty() ? QString()
                              : needed          ? tr("Room and work, more is needed")
                                                : tr("Room and work");
      SlotRow room{SlotKind::room,
                   {},
                   group.group,
                   0,
                   caption,
                   summary.isEmpty() ? tr("Describe room and work") : summary,
                   {},
                   {}};
      room.needed = needed;
      rows.push_back(std::move(room));
    }
  }
  for (SlotRow& row : rows) {
    if (row.kind != SlotKind::item) continue;
    row.marked = std::find(marked_.begin(), marked_.end(), plan.items[row.item].part->id()) != marked_.end();
  }
  return rows;
}

void SlotModel::update(const PlanDocument& document) {
  auto rows = makeRows(document);
  const bool same = std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                               [](const SlotRow& a, const SlotRow& b) { return a.samePlace(b); });
  if (same) {
    rows_ = std::move(rows);
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

void SlotModel::mark(const std::vector<PartId>& parts, const Plan& plan) {
  marked_ = parts;
  for (SlotRow& row : rows_) {
    if (row.kind != SlotKind::item || row.item >= plan.items.size()) continue;
    row.marked = std::find(parts.begin(), parts.end(), plan.items[row.item].part->id()) != parts.end();
  }
  if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SlotModel::find(const SlotSelection& selection) const {
  if (!selection.kind) return -1;
  const auto at =
      std::find_if(rows_.begin(), rows_.end(), [&](const SlotRow& row) { return row.selection() == selection; });
  if (at != rows_.end()) return static_cast<int>(at - rows_.begin());
  const auto near = std::find_if(rows_.begin(), rows_.end(), [&](const SlotRow& row) {
    return row.category == selection.category && (row.kind == SlotKind::item || row.kind == SlotKind::empty);
  });
  return near == rows_.end() ? -1 : static_cast<int>(near - rows_.begin());
}

int SlotModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant SlotModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SlotRow& shown = row(index.row());
  switch (role) {
    case Qt::DisplayRole: return shown.name;
    case Qt::ToolTipRole: return shown.kind == SlotKind::item ? QVariant(shown.name.toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole: {
      QStringList words;
      if (shown.verdict) words << verdictWord(*shown.verdict);
      for (const QString& text : {shown.caption, shown.name, shown.figure}) {
        if (!text.isEmpty()) words << text;
      }
      if (shown.needed) words << tr("needed by the target role");
      return words.join(u", "_s);
    }
    default: return {};
  }
}

Qt::ItemFlags SlotModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  if (row(index.row()).kind == SlotKind::group) return Qt::ItemNeverHasChildren | Qt::ItemIsEnabled;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace deskpath::app
