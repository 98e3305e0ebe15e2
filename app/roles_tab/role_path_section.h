// SPDX-License-Identifier: GPL-3.0-or-later
// One role as seen from the profile: fit, gate, what is missing, what is strong, what is a plus.
#pragma once

#include "assessment/gaps.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class RolePathSection final : public PageSection {
  Q_OBJECT

 public:
  RolePathSection(RoleChoice& choice, const Role& role, const Fit& fit, QWidget* parent = nullptr);

 Q_SIGNALS:
  void rateWanted(const QString& skillId);

 private:
  void addHeading();
  [[nodiscard]] QWidget* gapTable();
  [[nodiscard]] QWidget* others();
  [[nodiscard]] QString nameOf(const Contribution& entry) const;
  [[nodiscard]] const SkillId& skillOf(const Contribution& entry) const;
  void openFigure();

  RoleChoice& choice_;
  const Role& role_;
  const Fit fit_;
};

}  // namespace deskpath::app
