// SPDX-License-Identifier: GPL-3.0-or-later
// Which AI models the chosen graphics memory holds, at which precision and how fast, and what the next card up adds.
#pragma once

#include "plan_views/plan_view.h"
#include "recommend/model_fits.h"

namespace deskpath::app {

class GridChart;
class LinkButton;
class WrapLabel;

class ModelsView final : public PlanView {
  Q_OBJECT
 public:
  explicit ModelsView(PlanDocument& document, QWidget* parent = nullptr);

  void refresh() override;

 private:
  void showNext(const ModelFits& fits);
  [[nodiscard]] Category machineCategory() const;

  WrapLabel* next_;
  LinkButton* compare_;
  GridChart* grid_;
};

}  // namespace deskpath::app
