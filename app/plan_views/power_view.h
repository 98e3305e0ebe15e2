// SPDX-License-Identifier: GPL-3.0-or-later
// What the computer draws part by part against its supply, and what hangs on the UPS.
#pragma once

#include "plan_views/plan_view.h"
#include "recommend/power_balance.h"

namespace deskpath::app {

class BarChart;
class ChartFrame;

class PowerView final : public PlanView {
  Q_OBJECT
 public:
  explicit PowerView(PlanDocument& document, QWidget* parent = nullptr);

  void refresh() override;

 private:
  void showSupply(const PowerBalance& balance);
  void showWall(const PowerBalance& balance);
  [[nodiscard]] QList<Note> notes(const PowerBalance& balance);

  BarChart* supply_;
  BarChart* wall_;
  ChartFrame* wallFrame_;
};

}  // namespace deskpath::app
