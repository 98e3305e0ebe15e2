// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a learning plan as a table. The hours can be typed over: they are estimates, and everybody
// learns at a pace of their own.
#pragma once

#include <QAbstractTableModel>

#include "assessment/learning_plan.h"

namespace deskpath::app {

class PlanModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Order, SkillName, Levels, Adds, Hours, From, Until, columnTotal };

  explicit PlanModel(const RoleCatalogue& catalogue, QObject* parent = nullptr);

  void setPlan(const LearningPlan& plan);
  [[nodiscard]] const LearningStep& stepAt(int row) const { return plan_->steps[static_cast<std::size_t>(row)]; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                    int role = Qt::DisplayRole) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void hoursTyped(int row, qlonglong hours);

 private:
  const RoleCatalogue& catalogue_;
  std::optional<LearningPlan> plan_;
};

}  // namespace deskpath::app
