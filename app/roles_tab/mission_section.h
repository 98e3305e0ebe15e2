// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the comparison: the finding in a sentence, then what each role is there for and how well it
// fits.
#pragma once

#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class ProfileStore;

class MissionSection final : public PageSection {
  Q_OBJECT

 public:
  MissionSection(const RoleChoice& choice, const ProfileStore& store, QWidget* parent = nullptr);

 private:
  void refresh();

  const ProfileStore& store_;
  std::vector<std::pair<const Role*, WrapLabel*>> fits_;
};

}  // namespace deskpath::app
