// SPDX-License-Identifier: GPL-3.0-or-later
// Where one stands: fit, completeness, gate, interest and goals of each role side by side, and interest by
// fit drawn.
#pragma once

#include "assessment/standing.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class ProfileStore;

class StandSection final : public PageSection {
  Q_OBJECT

 public:
  StandSection(RoleChoice& choice, const ProfileStore& store, QWidget* parent = nullptr);

 private:
  [[nodiscard]] QWidget* table();
  [[nodiscard]] QWidget* bars() const;
  [[nodiscard]] QWidget* quadrant() const;

  RoleChoice& choice_;
  const ProfileStore& store_;
  std::vector<const Role*> roles_;
  std::vector<Standing> standings_;
};

}  // namespace deskpath::app
