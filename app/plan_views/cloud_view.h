// SPDX-License-Identifier: GPL-3.0-or-later
// What buying and renting graphics have cost after each month, and where they meet.
#pragma once

#include "plan_views/plan_view.h"
#include "recommend/cloud_months.h"

namespace deskpath::app {

class LineChart;

class CloudView final : public PlanView {
  Q_OBJECT
 public:
  explicit CloudView(PlanDocument& document, QWidget* parent = nullptr);

  void refresh() override;

 private:
  void showMissing(const CloudMonths& months);
  void showMonths(const CloudMonths& months);

  LineChart* chart_;
};

}  // namespace deskpath::app
