// SPDX-License-Identifier: GPL-3.0-or-later
// The middle panel while nothing is selected: what the plan costs by group, or how to begin.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"

class QStackedWidget;

namespace deskpath::app {

class BarChart;

class PlanOverview final : public QWidget {
  Q_OBJECT
 public:
  explicit PlanOverview(PlanDocument& document, QWidget* parent = nullptr);

  void refresh();

 Q_SIGNALS:
  // The kind of machine to begin with.
  void startWanted(deskpath::MachineKind machine);

 private:
  [[nodiscard]] QWidget* makeStart();

  PlanDocument& document_;
  QStackedWidget* stack_;
  BarChart* chart_;
};

}  // namespace deskpath::app
