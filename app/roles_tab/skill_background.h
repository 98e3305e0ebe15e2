// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds a skill, folded away: tools, about how long each level takes, and where to learn.
#pragma once

#include <QWidget>

#include "roles/skill.h"

namespace deskpath::app {

class Disclosure;

class SkillBackground final : public QWidget {
  Q_OBJECT

 public:
  explicit SkillBackground(QWidget* parent = nullptr);

  void setSkill(const Skill& skill);

 private:
  Disclosure* fold_;
};

}  // namespace deskpath::app
