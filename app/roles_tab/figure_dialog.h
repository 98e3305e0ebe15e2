// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a figure into what it is made of. A skill in it leads on to what that skill means in each role.
#pragma once

#include <QDialog>

#include "roles_tab/figure.h"

class QTableView;

namespace deskpath::app {

class RoleChoice;

class FigureDialog final : public QDialog {
  Q_OBJECT

 public:
  FigureDialog(const Figure& figure, QWidget* parent);

  [[nodiscard]] QTableView* table() const { return table_; }
  // Opens it over `parent`; a skill chosen in it is opened through `choice`.
  static void showOver(const Figure& figure, RoleChoice& choice, QWidget* parent);

 Q_SIGNALS:
  void skillWanted(const QString& skillId);

 private:
  QTableView* table_;
};

}  // namespace deskpath::app
