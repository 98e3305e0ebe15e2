// SPDX-License-Identifier: GPL-3.0-or-later
// Responsibilities side by side: what is shared stands in one row, what is a role's own below.
#pragma once

#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class ResponsibilitySection final : public PageSection {
  Q_OBJECT

 public:
  explicit ResponsibilitySection(const RoleChoice& choice, QWidget* parent = nullptr);
};

}  // namespace deskpath::app
