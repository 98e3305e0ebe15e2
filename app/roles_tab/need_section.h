// SPDX-License-Identifier: GPL-3.0-or-later
// What each role needs of a workstation, side by side: minimum, recommended and ideal, with the reasons on
// demand, and what a ready-made plan for the role costs.
#pragma once

#include "roles/comparison.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class Chip;

class NeedSection final : public PageSection {
  Q_OBJECT

 public:
  NeedSection(const RoleChoice& choice, Date today, QWidget* parent = nullptr);

 private:
  [[nodiscard]] QWidget* costs(Date today);
  [[nodiscard]] QWidget* groupTable(NeedGroup group);
  [[nodiscard]] QWidget* cell(const WorkstationNeed& need, const Role& role);

  const RoleChoice& choice_;
  std::vector<const Role*> roles_;
  Comparison comparison_;
  Chip* reasons_;
};

}  // namespace deskpath::app
