// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan costs by group, by stage or by status, against the budget.
#pragma once

#include "documents/settings.h"
#include "plan_views/plan_view.h"
#include "recommend/cost_shares.h"

namespace deskpath::app {

class BarChart;
class SegmentedSwitch;

class CostView final : public PlanView {
  Q_OBJECT
 public:
  CostView(PlanDocument& document, Settings& settings, QWidget* parent = nullptr);

  void refresh() override;

 private:
  [[nodiscard]] CostBy chosen() const;
  [[nodiscard]] QString nameOf(const CostShare& share) const;
  [[nodiscard]] QList<Note> notes(const CostShares& shares);

  Settings& settings_;
  SegmentedSwitch* by_;
  BarChart* chart_;
};

}  // namespace deskpath::app
