// SPDX-License-Identifier: GPL-3.0-or-later
// Career goals as statements to tick, and for each role whether it serves them.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "assessment/interest.h"

namespace deskpath::app {

class GoalModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setRoles(std::vector<const Role*> roles, const Profile& profile);
  void setProfile(const Profile& profile);
  [[nodiscard]] const GoalStatement& statementAt(int row) const { return statements_[static_cast<std::size_t>(row)]; }
  [[nodiscard]] int chosenCount() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void chosen(const QString& statement, bool on);

 private:
  std::vector<const Role*> roles_;
  std::vector<GoalStatement> statements_;
};

}  // namespace deskpath::app
