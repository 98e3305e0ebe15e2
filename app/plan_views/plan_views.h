// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the open plan behind one switch. Only the one that is seen is worked out.
#pragma once

#include <QWidget>
#include <array>

#include "documents/plan_document.h"
#include "documents/settings.h"

class QStackedWidget;

namespace deskpath::app {

class PlanView;
class SegmentedSwitch;

class PlanViews final : public QWidget {
  Q_OBJECT
 public:
  PlanViews(PlanDocument& document, Settings& settings, QWidget* parent = nullptr);

  // After the plan changed.
  void refresh();

 Q_SIGNALS:
  void slotWanted(deskpath::Category category);
  void itemWanted(std::size_t item);
  void roomWanted();
  void budgetWanted();
  void factWanted(const deskpath::PartId& part, std::optional<deskpath::KeyRef> attribute);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  static constexpr std::size_t count = 6;

  void choose(int index);
  void freshen();

  Settings& settings_;
  std::array<PlanView*, count> views_;
  std::array<bool, count> stale_{};
  SegmentedSwitch* switch_;
  QStackedWidget* stack_;
};

}  // namespace deskpath::app
