// SPDX-License-Identifier: GPL-3.0-or-later
// A skill beside the matrix: what it is, what its levels mean, who asks for it, and the own level to set.
#pragma once

#include <QWidget>

#include "roles/skill.h"

namespace deskpath::app {

class ProfileStore;
class RoleChoice;
class SkillCard;

class SkillSidePanel final : public QWidget {
  Q_OBJECT

 public:
  SkillSidePanel(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  void showSkill(const SkillId& skill);
  [[nodiscard]] SkillCard* card() const { return card_; }

 Q_SIGNALS:
  void closeWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  SkillCard* card_;
};

}  // namespace deskpath::app
