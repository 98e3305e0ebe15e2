// SPDX-License-Identifier: GPL-3.0-or-later
// The middle panel while nothing is selected: the views of the plan, or how to begin.
#pragma once

#include <QWidget>

#include "documents/plan_document.h"
#include "documents/settings.h"

class QStackedWidget;

namespace deskpath::app {

class PlanViews;

class PlanOverview final : public QWidget {
  Q_OBJECT
 public:
  PlanOverview(PlanDocument& document, Settings& settings, QWidget* parent = nullptr);

  void refresh();
  [[nodiscard]] PlanViews* views() const { return views_; }

 Q_SIGNALS:
  // The kind of machine to begin with.
  void startWanted(deskpath::MachineKind machine);

 private:
  [[nodiscard]] QWidget* makeStart();

  PlanDocument& document_;
  QStackedWidget* stack_;
  PlanViews* views_;
};

}  // namespace deskpath::app
