// SPDX-License-Identifier: GPL-3.0-or-later
// The next level that brings the chosen roles most for an hour of learning. Hours are our estimates and say
// so.
#pragma once

#include "assessment/profile.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class NextSkillSection final : public PageSection {
  Q_OBJECT

 public:
  NextSkillSection(RoleChoice& choice, const Profile& profile, QWidget* parent = nullptr);
};

}  // namespace deskpath::app
