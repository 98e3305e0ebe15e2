// SPDX-License-Identifier: GPL-3.0-or-later
// A column for each role, headed by its marker and name, perhaps with a column of names before them.
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "roles_tab/role_choice.h"

class QGridLayout;

namespace deskpath::app {

class RoleGrid final : public QWidget {
  Q_OBJECT

 public:
  // With `lead` the first column is for the rows' names.
  RoleGrid(const RoleChoice& choice, std::vector<const Role*> roles, bool lead, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<const Role*>& roles() const { return roles_; }
  // One widget for each role; nullptr leaves a cell empty. `lead` is ignored without such a column.
  void addCells(const QList<QWidget*>& cells, QWidget* lead = nullptr);
  // A muted heading over the whole width.
  void addGroup(const QString& title);

 private:
  void addLine();

  std::vector<const Role*> roles_;
  bool lead_;
  QGridLayout* grid_;
};

}  // namespace deskpath::app
