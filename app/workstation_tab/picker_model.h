// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates as a table: an index vector over the list that the core computed once. Sorting and filtering replace
// the vector.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "recommend/candidate_filter.h"

namespace deskpath::app {

inline constexpr int candidateRole = Qt::UserRole + 200;  // int: place in candidates()

struct PickerColumn {
  CandidateSort::By by = CandidateSort::By::name;
  KeyRef key;
  QString title;
  bool isFigure = false;
};

class PickerModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  // `shownRoles` are places in the candidates' fits.
  void setCandidates(std::vector<Candidate> all, Category category, Currency currency, std::vector<std::size_t> shownRoles,
                     const std::vector<KeyRef>& keys);
  void setFilter(const CandidateFilter& filter);
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

  [[nodiscard]] const std::vector<Candidate>& candidates() const { return all_; }
  [[nodiscard]] const std::vector<PickerColumn>& columns() const { return columns_; }
  [[nodiscard]] const std::vector<std::size_t>& shownRoles() const { return shownRoles_; }
  [[nodiscard]] std::size_t hidden() const { return filtered_.hidden; }
  [[nodiscard]] const Candidate& at(int row) const { return all_[filtered_.rows[static_cast<std::size_t>(row)]]; }
  [[nodiscard]] int rowOf(const PartId& part) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  void rebuild();
  [[nodiscard]] QString text(const Candidate& candidate, const PickerColumn& column) const;
  [[nodiscard]] QVariant unit(const Candidate& candidate, const PickerColumn& column) const;
  [[nodiscard]] std::vector<CandidateFit> fits(const Candidate& candidate) const;

  std::vector<Candidate> all_;
  std::vector<PickerColumn> columns_;
  std::vector<std::size_t> shownRoles_;
  FilteredCandidates filtered_;
  CandidateFilter filter_;
  CandidateSort sort_;
  Currency currency_ = Currency::usd();
};

}  // namespace deskpath::app
