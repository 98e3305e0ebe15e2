// SPDX-License-Identifier: GPL-3.0-or-later
// The desk from above and from the side, to scale.
#pragma once

#include "documents/settings.h"
#include "plan_views/plan_view.h"
#include "recommend/desk_layout.h"

namespace deskpath::app {

class ChartFrame;
class DeskSideChart;
class DeskTopChart;

class DeskView final : public PlanView {
  Q_OBJECT
 public:
  DeskView(PlanDocument& document, Settings& settings, QWidget* parent = nullptr);

  void refresh() override;

 private:
  [[nodiscard]] QString topTitle(const DeskLayout& layout, bool inches) const;
  [[nodiscard]] QList<Note> notes(const DeskLayout& layout);

  Settings& settings_;
  DeskTopChart* top_;
  DeskSideChart* side_;
  ChartFrame* topFrame_;
  ChartFrame* sideFrame_;
};

}  // namespace deskpath::app
