// SPDX-License-Identifier: GPL-3.0-or-later
// The skill matrix: rows by area with a heading each, a column for each role, the own level in the last one.
// Ratings change cells, never rows, so that scroll, selection and focus stay.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "assessment/fit.h"
#include "roles/comparison.h"
#include "widgets/level_dots.h"

namespace deskpath::app {

class SkillMatrixModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Filter { DifferencesOnly = 1, EssentialsOnly = 2, ShortOf = 4 };

  SkillMatrixModel(const RoleCatalogue& catalogue, std::vector<const Role*> roles, std::vector<int> colours,
                   const Profile& profile, QObject* parent = nullptr);

  void setProfile(const Profile& profile);

  [[nodiscard]] bool isHeading(int row) const;
  [[nodiscard]] std::optional<SkillId> skillAt(int row) const;
  [[nodiscard]] int rowOf(const SkillId& skill) const;  // -1 when it is not asked for
  // Whether a row passes all filters given; a heading passes when one of its rows does.
  [[nodiscard]] bool passes(int row, int filters) const;
  [[nodiscard]] std::optional<LevelState> levelAt(const QModelIndex& index) const;
  // "one of 3", "or Java" where another member meets the group, "plus"; empty for a usual cell.
  [[nodiscard]] QString termAt(const QModelIndex& index) const;
  // The same where there is no room: "or", or nothing where the shape of the dots says it.
  [[nodiscard]] QString shortTermAt(const QModelIndex& index) const;
  [[nodiscard]] bool isMetByOther(const QModelIndex& index) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    QString title;
    std::optional<std::size_t> skill;  // index into the comparison's skills; a heading has none
  };
  struct Cell {
    const SkillCell* cell;
    const Contribution* met;
    const SkillRequirement* asked;
    const Role* role;
  };

  [[nodiscard]] std::optional<Cell> cellAt(const QModelIndex& index) const;
  [[nodiscard]] bool isOwnColumn(int column) const;
  [[nodiscard]] QString sentence(const QModelIndex& index) const;
  void assessAll(const Profile& profile);

  const RoleCatalogue& catalogue_;
  Comparison comparison_;
  std::vector<int> colours_;
  std::vector<Fit> fits_;
  std::vector<std::optional<int>> own_;  // one per row
  std::vector<Row> rows_;
};

}  // namespace deskpath::app
