// SPDX-License-Identifier: GPL-3.0-or-later
// Self-assessment: one skill at a time beside the list of all, or the list alone with all that is kept about
// each; by mouse or with a handful of keys.
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
class SegmentedSwitch;
class SkillCard;
class WrapLabel;

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
  // The list over the whole page, or beside the skill that is rated.
  void showAsList(bool alone);
  [[nodiscard]] bool isList() const;
  [[nodiscard]] Chip* stale() const { return stale_; }

 private:
  QWidget* buildList();
  QWidget* buildCard();
  void fitColumns();
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
  Chip* stale_;
  SegmentedSwitch* mode_;
  QWidget* side_;
  QWidget* panel_;
  WrapLabel* hint_;
  SkillCard* card_;
  QPushButton* back_;
  QPushButton* next_;
};

}  // namespace deskpath::app
