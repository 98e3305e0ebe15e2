// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wants to reach: statements of the roles to tick, and goals of one's own, which no role
// judges.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace deskpath::app {

class GoalModel;
class ProfileStore;
class RoleChoice;

class GoalPage final : public QWidget {
  Q_OBJECT

 public:
  GoalPage(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] QTableView* list() const { return list_; }
  [[nodiscard]] QLineEdit* own() const { return own_; }
  [[nodiscard]] QString summary() const;
  void resume();

 private:
  void reload();
  void refresh();
  void fitColumns();
  void addOwn();
  void choose(const QString& statement, bool on);

  RoleChoice& choice_;
  ProfileStore& store_;
  GoalModel* model_;
  QTableView* list_;
  QLabel* summary_;
  QLineEdit* own_;
  QPushButton* add_;
};

}  // namespace deskpath::app
