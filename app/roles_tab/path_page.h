// SPDX-License-Identifier: GPL-3.0-or-later
// Where one stands: which role is closest, what is missing for each, what to learn next, how it would move
// the figures, a plan for it, and how far one has come.
#pragma once

#include <QWidget>
#include <vector>

#include "assessment/fit.h"

class QStackedWidget;
class QVBoxLayout;

namespace deskpath::app {

class HistorySection;
class PageScroll;
class PlanSection;
class ProfileStore;
class RoleChoice;
class WhatIfSection;

class PathPage final : public QWidget {
  Q_OBJECT

 public:
  PathPage(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] WhatIfSection* whatIf() const { return whatIf_; }
  [[nodiscard]] PlanSection* plan() const { return plan_; }
  [[nodiscard]] HistorySection* history() const { return history_; }
  [[nodiscard]] PageScroll* scroll() const { return scroll_; }

 Q_SIGNALS:
  void assessWanted(const QString& skillId);  // empty: where the user left off
  void workstationWanted(const QStringList& roleIds);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  [[nodiscard]] QWidget* buildBar();
  // The part that follows from the ratings alone, made anew; sections with controls of their own stay.
  void rebuild();
  [[nodiscard]] QWidget* workstation();
  void askForWorkstation(const Role& role);

  RoleChoice& choice_;
  ProfileStore& store_;
  QStackedWidget* stack_;
  PageScroll* scroll_;
  QVBoxLayout* page_;
  QWidget* figures_ = nullptr;
  QList<QWidget*> parts_;  // where the bar's buttons lead
  WhatIfSection* whatIf_;
  PlanSection* plan_;
  HistorySection* history_;
  bool stale_ = true;
};

}  // namespace deskpath::app
