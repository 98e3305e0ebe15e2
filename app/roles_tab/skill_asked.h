// SPDX-License-Identifier: GPL-3.0-or-later
// What a skill means in each compared role: whether it is asked for, at which level, with which weight, and
// why.
#pragma once

#include <QWidget>

#include "roles_tab/role_choice.h"

class QVBoxLayout;

namespace deskpath::app {

class SkillAsked final : public QWidget {
  Q_OBJECT

 public:
  explicit SkillAsked(RoleChoice& choice, QWidget* parent = nullptr);

  void setSkill(const Skill& skill);

 private:
  void refresh();

  RoleChoice& choice_;
  const Skill* skill_ = nullptr;
  QVBoxLayout* layout_;
  QWidget* content_ = nullptr;
};

}  // namespace deskpath::app
