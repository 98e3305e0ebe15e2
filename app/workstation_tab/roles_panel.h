// SPDX-License-Identifier: GPL-3.0-or-later
// How far the plan serves each role: a word for every role, the reasons on demand, the target roles' conditions.
#pragma once

#include <QWidget>
#include <vector>

#include "documents/plan_document.h"

class QToolButton;
class QVBoxLayout;

namespace deskpath::app {

class Disclosure;
class MutedLabel;

class RolesPanel final : public QWidget {
  Q_OBJECT
 public:
  explicit RolesPanel(PlanDocument& document, QWidget* parent = nullptr);

  void refresh();

 Q_SIGNALS:
  void slotWanted(deskpath::Category category);
  void roomWanted();

 private:
  struct Row {
    RoleId role;
    Disclosure* disclosure;
    QToolButton* target;
    QString signature;
  };
  void rebuild();
  void addRow(const Role& role, int index);
  void fill(Row& row);
  void refreshConditions();
  void setTarget(const RoleId& role, bool on);

  PlanDocument& document_;
  QVBoxLayout* list_;
  QVBoxLayout* conditions_;
  MutedLabel* hint_;
  std::vector<Row> rows_;
  QStringList shownConditions_;
};

}  // namespace deskpath::app
