// SPDX-License-Identifier: GPL-3.0-or-later
// The middle panel while nothing is selected: what the plan costs by group, or how to begin.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"

class QStackedWidget;

namespace deskpath::app {

class BarChart;
class EmptyState;

class PlanOverview final : public QWidget {
  Q_OBJECT
 public:
  explicit PlanOverview(PlanDocument& document, QWidget* parent = nullptr);

  void refresh();

 Q_SIGNALS:
  void firstChoiceWanted();

 private:
  PlanDocument& document_;
  QStackedWidget* stack_;
  EmptyState* empty_;
  BarChart* chart_;
};

}  // namespace deskpath::app
