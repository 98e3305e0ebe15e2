// SPDX-License-Identifier: GPL-3.0-or-later
// The purchase in stages: what is spent and which levels are reached after each.
#pragma once

#include "plan_views/plan_view.h"
#include "recommend/stages.h"

namespace deskpath::app {

class BarChart;
class GridChart;

class StagesView final : public PlanView {
  Q_OBJECT
 public:
  explicit StagesView(PlanDocument& document, QWidget* parent = nullptr);

  void refresh() override;

 private:
  void showCost(const std::vector<StageReached>& reached);
  void showLevels(const std::vector<StageReached>& reached);

  BarChart* cost_;
  GridChart* levels_;
};

}  // namespace deskpath::app
