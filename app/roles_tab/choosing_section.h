// SPDX-License-Identifier: GPL-3.0-or-later
// Which role to choose by interests, skills and goals: the guidance, each role's own words, and where to read
// on.
#pragma once

#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class ChoosingSection final : public PageSection {
  Q_OBJECT

 public:
  explicit ChoosingSection(const RoleChoice& choice, QWidget* parent = nullptr);

 private:
  void addRoles(const RoleChoice& choice);
  void addGuide(const Guide& guide);
  void addFacts(const RoleChoice& choice);
};

}  // namespace deskpath::app
