// SPDX-License-Identifier: GPL-3.0-or-later
// A figure's unit goes to the delegate apart, so that it can be muted.
#include "workstation_tab/picker_model.h"

#include "documents/text.h"
#include "widgets/table_style.h"
#include "widgets/verdict_icon.h"
#include "workstation_tab/part_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

void PickerModel::setCandidates(std::vector<Candidate> all, Category category, Currency currency,
                                std::vector<std::size_t> shownRoles, const std::vector<KeyRef>& keys) {
  using By = CandidateSort::By;
  beginResetModel();
  const bool other = columns_.empty() || all_.empty() || all_.front().part->category() != category;
  all_ = std::move(all);
  currency_ = currency;
  shownRoles_ = std::move(shownRoles);
  columns_.clear();
  columns_.push_back({By::name, {}, tr("Name"), false});
  for (const KeyRef key : keys) {
    const KeyInfo& about = info(key);
    columns_.push_back({By::key, key, qs(about.title), about.type == ValueType::quantity});
  }
  columns_.push_back({By::price, {}, tr("Price"), true});
  bool asked = false;
  for (const Candidate& candidate : all_) {
    for (const std::size_t role : shownRoles_) asked = asked || candidate.fits[role].level.asked;
  }
  // No role asks anything of a power supply: no column of dashes.
  if (asked) columns_.push_back({By::fit, {}, tr("Fit"), false});
  columns_.push_back({By::effect, {}, tr("Effect"), false});
  if (other) sort_ = {};
  rebuild();
  endResetModel();
}

void PickerModel::setFilter(const CandidateFilter& filter) {
  beginResetModel();
  filter_ = filter;
  rebuild();
  endResetModel();
}

void PickerModel::sort(int column, Qt::SortOrder order) {
  beginResetModel();
  sort_ = {};
  if (column >= 0 && column < columnCount()) {
    const PickerColumn& chosen = columns_[static_cast<std::size_t>(column)];
    sort_ = {chosen.by, chosen.key, order == Qt::DescendingOrder};
  }
  rebuild();
  endResetModel();
}

void PickerModel::rebuild() {
  filtered_ = filter_candidates(all_, filter_);
  sort_candidates(filtered_.rows, all_, sort_);
}

int PickerModel::rowOf(const PartId& part) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (at(row).part->id() == part) return row;
  }
  return -1;
}

int PickerModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(filtered_.rows.size());
}

int PickerModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

std::vector<CandidateFit> PickerModel::fits(const Candidate& candidate) const {
  std::vector<CandidateFit> shown;
  for (const std::size_t role : shownRoles_) shown.push_back(candidate.fits[role]);
  return shown;
}

QString PickerModel::text(const Candidate& candidate, const PickerColumn& column) const {
  const Part& part = *candidate.part;
  switch (column.by) {
    case CandidateSort::By::rank:
    case CandidateSort::By::name:
      return qs(part.name());
    case CandidateSort::By::key: {
      const Value* value = part.find(column.key);
      if (!value) return u"–"_s;
      const KeyInfo& about = info(column.key);
      if (about.type == ValueType::quantity) return qs(format_quantity(std::get<std::int64_t>(*value), about.scale));
      return qs(format_value(about, *value));
    }
    case CandidateSort::By::price:
      if (candidate.price.source == PriceSource::none) return u"–"_s;
      return moneyText(candidate.price.each_minor, currency_);
    case CandidateSort::By::fit: {
      const QString words = fitText(fits(candidate));
      return words.isEmpty() ? u"–"_s : words;
    }
    case CandidateSort::By::effect:
      return effectText(candidate);
  }
  return {};
}

QVariant PickerModel::unit(const Candidate& candidate, const PickerColumn& column) const {
  if (column.by == CandidateSort::By::price && candidate.price.source != PriceSource::none) {
    if (candidate.price.billing == Billing::monthly) return tr("a month");
    if (candidate.price.billing == Billing::hourly) return tr("an hour");
  }
  if (column.by != CandidateSort::By::key || !column.isFigure || !candidate.part->has(column.key)) return {};
  return qs(info(column.key).unit);
}

QVariant PickerModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Candidate& candidate = at(index.row());
  const PickerColumn& column = columns_[static_cast<std::size_t>(index.column())];
  switch (role) {
    case Qt::DisplayRole:
      return text(candidate, column);
    case unitRole:
      return unit(candidate, column);
    case candidateRole:
      return static_cast<int>(filtered_.rows[static_cast<std::size_t>(index.row())]);
    case Qt::DecorationRole: {
      if (column.by != CandidateSort::By::effect) return {};
      const auto shape = effectShape(candidate);
      return shape ? QVariant(verdictIcon(*shape)) : QVariant();
    }
    case Qt::ToolTipRole:
      if (column.by == CandidateSort::By::price) return priceSourceText(candidate.price);
      if (column.by == CandidateSort::By::fit) return fitText(fits(candidate)).toHtmlEscaped();
      if (column.by == CandidateSort::By::key && !candidate.part->has(column.key)) return tr("not known");
      return {};
    case Qt::AccessibleTextRole: {
      if (column.by == CandidateSort::By::key && !candidate.part->has(column.key)) return tr("not known");
      const QString of = unit(candidate, column).toString();
      return of.isEmpty() ? text(candidate, column) : QString(text(candidate, column) + u' ' + of);
    }
    default:
      return {};
  }
}

QVariant PickerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const PickerColumn& column = columns_[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return column.title;
  if (role != Qt::ToolTipRole) return {};
  if (column.by == CandidateSort::By::effect) return tr("What choosing this changes in the findings");
  if (column.by != CandidateSort::By::fit) return {};
  QStringList roles;
  for (const std::size_t role_index : shownRoles_) {
    if (!all_.empty()) roles << qs(all_.front().fits[role_index].role->title);
  }
  return tr("One, two or three marks: minimum, recommended, ideal. From left: %1").arg(roles.join(u", "_s)).toHtmlEscaped();
}

}  // namespace deskpath::app
