// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates as a table: an index vector over an immutable list. Sorting and filtering replace the vector, which is
// worked out elsewhere.
#pragma once

#include <QAbstractTableModel>
#include <unordered_map>
#include <vector>

#include "recommend/plan_change.h"
#include "workstation_tab/picker_list.h"

namespace deskpath::app {

struct Content;

struct PickerColumn {
  enum class Kind : std::uint8_t { name, key, price, change, unitPrice, fit, effect };
  Kind kind = Kind::name;
  KeyRef key;
  QString title;
  [[nodiscard]] CandidateSort::By by() const;
  [[nodiscard]] bool isFigure() const;
  friend bool operator==(const PickerColumn&, const PickerColumn&) = default;
};

// What to show beside the candidates themselves.
struct PickerLook {
  Category category{};
  Currency currency = Currency::usd();
  std::vector<std::size_t> shownRoles;  // places in the candidates' fits
  std::vector<KeyRef> keys;             // columns
  bool replacing = false;               // with a column for the difference in price
  bool unitPrice = false;
};

class PickerModel final : public QAbstractTableModel {
  Q_OBJECT
 public:
  explicit PickerModel(const Wording& wording, QObject* parent = nullptr);

  void setList(PickerList list, const PickerLook& look);
  // No rows while another category is looked at.
  void clear(const PickerLook& look);
  void setMarked(const std::vector<PartId>& parts);
  // What choosing a part does exactly; forgotten with the next list of candidates of another plan.
  void setEffects(std::vector<std::pair<PartId, PlanChange>> effects);
  [[nodiscard]] const PlanChange* effectOf(const PartId& part) const;
  void forgetEffects() { effects_.clear(); }
  // Whose entries are the user's own; its content must outlive the model.
  void setContent(const Content* content) { content_ = content; }

  [[nodiscard]] const PickerList& list() const { return list_; }
  [[nodiscard]] const std::vector<Candidate>& candidates() const { return *list_.all; }
  [[nodiscard]] const std::vector<PickerColumn>& columns() const { return columns_; }
  [[nodiscard]] const PickerLook& look() const { return look_; }
  [[nodiscard]] const std::vector<std::size_t>& shownRoles() const { return look_.shownRoles; }
  [[nodiscard]] std::size_t hidden() const { return list_.filtered.hidden; }
  [[nodiscard]] const Candidate& at(int row) const {
    return candidates()[list_.filtered.rows[static_cast<std::size_t>(row)]];
  }
  [[nodiscard]] int rowOf(const PartId& part) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  // The header's wish; whoever owns the query answers it.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 Q_SIGNALS:
  void sortWanted(const deskpath::CandidateSort& sort);

 private:
  [[nodiscard]] std::vector<PickerColumn> makeColumns() const;
  [[nodiscard]] QString text(const Candidate& candidate, const PickerColumn& column) const;
  [[nodiscard]] QVariant unit(const Candidate& candidate, const PickerColumn& column) const;
  [[nodiscard]] QVariant toolTip(const Candidate& candidate, const PickerColumn& column) const;
  [[nodiscard]] std::vector<CandidateFit> fits(const Candidate& candidate) const;

  const Content* content_ = nullptr;
  const Wording& wording_;
  PickerList list_;
  PickerLook look_;
  std::vector<PickerColumn> columns_;
  std::unordered_map<PartId, PlanChange> effects_;
  std::vector<PartId> marked_;
};

}  // namespace deskpath::app
