// SPDX-License-Identifier: GPL-3.0-or-later
// Who gives what to whom, as rows that read like sentences.
#pragma once

#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class HandOffSection final : public PageSection {
  Q_OBJECT

 public:
  explicit HandOffSection(const RoleChoice& choice, QWidget* parent = nullptr);
};

}  // namespace deskpath::app
