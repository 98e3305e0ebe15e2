// SPDX-License-Identifier: GPL-3.0-or-later
// How much two roles share, and how far it is from one to the other: the way there is not as long as the way
// back. Each figure opens into the skills that make it up.
#pragma once

#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class MoveSection final : public PageSection {
  Q_OBJECT

 public:
  explicit MoveSection(RoleChoice& choice, QWidget* parent = nullptr);
};

}  // namespace deskpath::app
