// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's unit goes to the delegate apart, so that it can be muted.
#include "workstation_tab/picker_model.h"

#include <algorithm>

#include "documents/content.h"
#include "documents/text.h"
#include "recommend/unit_price.h"
#include "widgets/icons.h"
#include "widgets/table_style.h"
#include "widgets/verdict_icon.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

using Kind = PickerColumn::Kind;

CandidatesPtr noCandidates() {
  static const CandidatesPtr none = std::make_shared<const std::vector<Candidate>>();
  return none;
}

}  // namespace

CandidateSort::By PickerColumn::by() const {
  switch (kind) {
    case Kind::name: return CandidateSort::By::name;
    case Kind::key: return CandidateSort::By::key;
    case Kind::price:
    case Kind::change: return CandidateSort::By::price;
    case Kind::unitPrice: return CandidateSort::By::unit_price;
    case Kind::fit: return CandidateSort::By::fit;
    case Kind::effect: return CandidateSort::By::effect;
  }
  return CandidateSort::By::rank;
}

bool PickerColumn::isFigure() const {
  const bool money = kind == Kind::price || kind == Kind::change || kind == Kind::unitPrice;
  return money || (kind == Kind::key && info(key).type == ValueType::quantity);
}

PickerModel::PickerModel(const Wording& wording, QObject* parent) : QAbstractTableModel(parent), wording_(wording) {
  list_.all = noCandidates();
}

std::vector<PickerColumn> PickerModel::makeColumns() const {
  std::vector<PickerColumn> columns{{Kind::name, {}, tr("Name")}};
  for (const KeyRef key : look_.keys) columns.push_back({Kind::key, key, qs(info(key).title)});
  columns.push_back({Kind::price, {}, tr("Price")});
  if (look_.replacing) columns.push_back({Kind::change, {}, tr("Change")});
  const QString unit = qs(useful_unit(look_.category));
  if (look_.unitPrice && !unit.isEmpty()) columns.push_back({Kind::unitPrice, {}, tr("Per %1").arg(unit)});
  // No role asks anything of a power supply: no column of dashes.
  const bool asked = std::any_of(look_.shownRoles.begin(), look_.shownRoles.end(), [this](std::size_t role) {
    return !candidates().empty() && candidates().front().fit(role).level.asked;
  });
  if (asked) columns.push_back({Kind::fit, {}, tr("Fit")});
  columns.push_back({Kind::effect, {}, tr("Effect")});
  return columns;
}

void PickerModel::setList(PickerList list, const PickerLook& look) {
  beginResetModel();
  list_ = std::move(list);
  look_ = look;
  columns_ = makeColumns();
  endResetModel();
}

void PickerModel::clear(const PickerLook& look) {
  PickerList none;
  none.all = noCandidates();
  setList(std::move(none), look);
}

void PickerModel::sort(int column, Qt::SortOrder order) {
  CandidateSort wanted;
  if (column >= 0 && column < columnCount()) {
    const PickerColumn& chosen = columns_[static_cast<std::size_t>(column)];
    wanted = {chosen.by(), chosen.key, order == Qt::DescendingOrder};
  }
  Q_EMIT sortWanted(wanted);
}

void PickerModel::setMarked(const std::vector<PartId>& parts) {
  marked_ = parts;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void PickerModel::setEffects(std::vector<std::pair<PartId, PlanChange>> effects) {
  for (auto& [part, effect] : effects) effects_.insert_or_assign(part, std::move(effect));
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, columnCount() - 1), index(rowCount() - 1, columnCount() - 1));
}

const PlanChange* PickerModel::effectOf(const PartId& part) const {
  const auto found = effects_.find(part);
  return found == effects_.end() ? nullptr : &found->second;
}

int PickerModel::rowOf(const PartId& part) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (at(row).part->id() == part) return row;
  }
  return -1;
}

int PickerModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(list_.filtered.rows.size());
}

int PickerModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

std::vector<CandidateFit> PickerModel::fits(const Candidate& candidate) const {
  std::vector<CandidateFit> shown;
  for (const std::size_t role : look_.shownRoles) shown.push_back(candidate.fit(role));
  return shown;
}

QString PickerModel::text(const Candidate& candidate, const PickerColumn& column) const {
  const QString dash = u"–"_s;
  switch (column.kind) {
    case Kind::name:
      if (content_ != nullptr && content_->userPart(candidate.part->id()) != nullptr)
        return tr("%1 (yours)").arg(qs(candidate.part->name()));
      return qs(candidate.part->name());
    case Kind::key: {
      const Value* value = candidate.part->find(column.key);
      if (!value) return dash;
      const KeyInfo& about = info(column.key);
      if (about.type == ValueType::quantity) return qs(format_quantity(std::get<std::int64_t>(*value), about.scale));
      return qs(format_value(about, *value));
    }
    case Kind::price:
      return candidate.price.source == PriceSource::none ? dash : moneyText(candidate.price.each_minor, look_.currency);
    case Kind::change:
      return candidate.price_delta_minor ? changeText(*candidate.price_delta_minor, look_.currency) : dash;
    case Kind::unitPrice: {
      const auto each = unit_price(*candidate.part, candidate.price);
      return each ? unitPriceText(*each, look_.currency) : dash;
    }
    case Kind::fit: {
      const QString words = fitText(fits(candidate));
      return words.isEmpty() ? dash : words;
    }
    case Kind::effect: return effectText(candidate, effectOf(candidate.part->id()));
  }
  return {};
}

QVariant PickerModel::unit(const Candidate& candidate, const PickerColumn& column) const {
  if (column.kind == Kind::price && candidate.price.source != PriceSource::none) {
    if (candidate.price.billing == Billing::monthly) return tr("a month");
    if (candidate.price.billing == Billing::hourly) return tr("an hour");
  }
  const bool figure = column.kind == Kind::key && column.isFigure() && candidate.part->has(column.key);
  return figure ? QVariant(qs(info(column.key).unit)) : QVariant();
}

QVariant PickerModel::toolTip(const Candidate& candidate, const PickerColumn& column) const {
  switch (column.kind) {
    case Kind::price: return priceSourceText(candidate.price);
    case Kind::fit: return fitText(fits(candidate)).toHtmlEscaped();
    case Kind::effect: return effectDetails(candidate, effectOf(candidate.part->id()), look_.currency, wording_);
    case Kind::key: return candidate.part->has(column.key) ? QVariant() : tr("not known");
    default: return {};
  }
}

QVariant PickerModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Candidate& candidate = at(index.row());
  const PickerColumn& column = columns_[static_cast<std::size_t>(index.column())];
  switch (role) {
    case Qt::DisplayRole: return text(candidate, column);
    case unitRole: return unit(candidate, column);
    case Qt::DecorationRole: {
      if (column.kind == Kind::name) {
        const bool marked = std::find(marked_.begin(), marked_.end(), candidate.part->id()) != marked_.end();
        return marked ? QVariant(icon(u"table"_s)) : QVariant();
      }
      if (column.kind != Kind::effect) return {};
      const auto shape = effectShape(candidate, effectOf(candidate.part->id()));
      return shape ? QVariant(verdictIcon(*shape)) : QVariant();
    }
    case Qt::ToolTipRole: return toolTip(candidate, column);
    case Qt::AccessibleTextRole: {
      if (column.kind == Kind::key && !candidate.part->has(column.key)) return tr("not known");
      const QString of = unit(candidate, column).toString();
      return of.isEmpty() ? text(candidate, column) : QString(text(candidate, column) + u' ' + of);
    }
    default: return {};
  }
}

QVariant PickerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const PickerColumn& column = columns_[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return column.title;
  if (role != Qt::ToolTipRole) return {};
  if (column.kind == Kind::effect) return tr("What choosing this changes in the findings");
  if (column.kind == Kind::change) return tr("What choosing this adds to the bill");
  if (column.kind != Kind::fit) return {};
  QStringList roles;
  for (const std::size_t role_index : look_.shownRoles) {
    if (!candidates().empty()) roles << qs(candidates().front().fit(role_index).role->title);
  }
  return tr("One, two or three marks: minimum, recommended, ideal. From left: %1")
      .arg(roles.join(u", "_s))
      .toHtmlEscaped();
}

}  // namespace deskpath::app
