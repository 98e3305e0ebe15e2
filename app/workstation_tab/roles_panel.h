// SPDX-License-Identifier: GPL-3.0-or-later
// How far the plan serves each role: a word for every role, the reasons on demand, the target roles' conditions.
#pragma once

#include <QWidget>
#include <vector>

#include "documents/plan_document.h"
#include "workstation_tab/latest_work.h"
#include "workstation_tab/part_tables.h"

class QToolButton;
class QVBoxLayout;

namespace deskpath::app {

class Disclosure;
class MutedLabel;
class StepRow;

class RolesPanel final : public QWidget {
  Q_OBJECT
 public:
  RolesPanel(PlanDocument& document, PartTablesPtr tables, WorkThread aside, QWidget* parent = nullptr);

  // What is under way is about a plan that is no more.
  void giveUp() { work_.cancel(); }
  void refresh();
  // The next steps are still being worked out.
  [[nodiscard]] bool isBusy() const { return work_.isBusy(); }

 Q_SIGNALS:
  void slotWanted(deskpath::Category category);
  void roomWanted();

 private:
  struct Row {
    RoleId role;
    Disclosure* disclosure;
    QToolButton* target;
    QString signature;
    StepRow* step;
  };
  void rebuild();
  void addRow(const Role& role, int index);
  void fill(Row& row);
  void refreshConditions();
  void computeSteps();
  void setTarget(const RoleId& role, bool on);

  PlanDocument& document_;
  PartTablesPtr tables_;
  QVBoxLayout* list_;
  QVBoxLayout* conditions_;
  MutedLabel* hint_;
  std::vector<Row> rows_;
  QStringList shownConditions_;
  LatestWork work_;
};

}  // namespace deskpath::app
