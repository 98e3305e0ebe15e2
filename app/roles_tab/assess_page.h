// SPDX-License-Identifier: GPL-3.0-or-later
// Self-assessment: one skill at a time beside the list of all, by mouse or with a handful of keys.
#pragma once

#include <QWidget>

#include "roles/skill.h"

class QLabel;
class QPushButton;
class QTableView;

namespace deskpath::app {

class AssessModel;
class Chip;
class MeterBar;
class ProfileStore;
class RoleChoice;
class SkillCard;

class AssessPage final : public QWidget {
  Q_OBJECT

 public:
  AssessPage(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] AssessModel* model() const { return model_; }
  [[nodiscard]] SkillCard* card() const { return card_; }
  [[nodiscard]] QTableView* list() const { return list_; }
  [[nodiscard]] QString progress() const;
  void showSkill(const SkillId& skill);
  // Focus where the user left off.
  void resume();
  void next();
  void back();

 private:
  QWidget* buildList();
  QWidget* buildCard();
  void addKeys();
  void reload();
  void refresh();
  void applyFilter();
  void step(int direction);

  RoleChoice& choice_;
  ProfileStore& store_;
  AssessModel* model_;
  QTableView* list_;
  QLabel* progress_;
  MeterBar* meter_;
  Chip* unrated_;
  SkillCard* card_;
  QPushButton* back_;
  QPushButton* next_;
};

}  // namespace deskpath::app
