// SPDX-License-Identifier: GPL-3.0-or-later
// The skills that the chosen roles ask for, grouped by area, each with its rating: how sure, when last used,
// whether stale, and the highest level that a role asks for.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "assessment/profile.h"
#include "roles/comparison.h"

namespace deskpath::app {

class AssessModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Level, Sure, LastUsed, Asked, columnTotal };

  AssessModel(const RoleCatalogue& catalogue, Date today, QObject* parent = nullptr);

  void setRoles(const std::vector<const Role*>& roles);
  void setProfile(const Profile& profile);

  [[nodiscard]] bool isHeading(int row) const;
  [[nodiscard]] std::optional<SkillId> skillAt(int row) const;
  [[nodiscard]] int rowOf(const SkillId& skill) const;  // -1 when no chosen role asks for it
  [[nodiscard]] bool isRated(int row) const;
  [[nodiscard]] bool isStale(int row) const;
  [[nodiscard]] int skillCount() const;
  [[nodiscard]] int ratedCount() const;
  [[nodiscard]] int staleCount() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    QString title;
    std::optional<SkillId> skill;
    std::optional<Rating> rating;
    int asked = 0;
    bool stale = false;
  };

  [[nodiscard]] bool isStale(const SkillId& skill) const;
  [[nodiscard]] QString textAt(const Row& row, int column) const;

  const RoleCatalogue& catalogue_;
  Date today_;
  Profile profile_;
  std::vector<Row> rows_;
};

}  // namespace deskpath::app
