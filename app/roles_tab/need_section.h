// SPDX-License-Identifier: GPL-3.0-or-later
// What each role needs of a workstation, side by side: minimum, recommended and ideal, with the reasons on
// demand.
#pragma once

#include "roles/comparison.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class Chip;

class NeedSection final : public PageSection {
  Q_OBJECT

 public:
  explicit NeedSection(const RoleChoice& choice, QWidget* parent = nullptr);

 private:
  [[nodiscard]] QWidget* groupTable(NeedGroup group);
  [[nodiscard]] QWidget* cell(const WorkstationNeed& need, const Role& role);

  const RoleChoice& choice_;
  std::vector<const Role*> roles_;
  Comparison comparison_;
  Chip* reasons_;
};

}  // namespace deskpath::app
