// SPDX-License-Identifier: GPL-3.0-or-later
// "What if I had this level?": levels to move, and every role's fit moving with them. The ratings stay as
// they are.
#pragma once

#include "assessment/what_if.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

class QComboBox;
class QPushButton;
class QSlider;

namespace deskpath::app {

class BarChart;
class ProfileStore;
class WrapLabel;

class WhatIfSection final : public PageSection {
  Q_OBJECT

 public:
  WhatIfSection(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] QComboBox* skills() const { return skills_; }
  [[nodiscard]] QSlider* level() const { return level_; }
  [[nodiscard]] BarChart* chart() const { return chart_; }
  [[nodiscard]] QPushButton* putBack() const { return putBack_; }
  void showSkill(const SkillId& skill);
  // Ratings or roles have changed.
  void refresh();

 private:
  void reload();
  void selectSkill();
  void move(int level);
  [[nodiscard]] const Skill* skill() const;

  RoleChoice& choice_;
  ProfileStore& store_;
  std::vector<LevelOverride> moved_;
  QComboBox* skills_;
  QSlider* level_;
  WrapLabel* meaning_;
  WrapLabel* changed_;
  QPushButton* putBack_;
  BarChart* chart_;
};

}  // namespace deskpath::app
