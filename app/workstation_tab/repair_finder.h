// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for repairs of the plan's open problems and warnings beside the window, so that no click waits for
// it. A change of the plan gives the running search up and begins another.
#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <vector>

#include "documents/plan_document.h"
#include "workstation_tab/latest_work.h"

namespace deskpath::app {

class RepairFinder final : public QObject {
  Q_OBJECT
 public:
  RepairFinder(PlanDocument& document, WorkThread aside, QObject* parent = nullptr);

  // What is under way is about a plan that is no more.
  void giveUp();
  // After a change of the plan. What is known of findings that stay as they are is shown until it is found
  // anew.
  void restart();
  // Nothing while it is still being looked for; an empty list means that no single change clears the finding.
  [[nodiscard]] std::optional<std::vector<Fix>> fixesOf(const Finding& finding) const;
  [[nodiscard]] bool isRunning() const { return timer_.isActive() || work_.isBusy(); }

 Q_SIGNALS:
  // The fixes of some findings are known or have changed.
  void found();

 private:
  void start();
  void take(std::uint64_t run, const std::string& place, std::vector<Fix> fixes);

  PlanDocument& document_;
  QTimer timer_;
  LatestWork work_;
  std::uint64_t run_ = 0;
  std::map<std::string, std::vector<Fix>> known_;
};

}  // namespace deskpath::app
