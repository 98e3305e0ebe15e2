// SPDX-License-Identifier: GPL-3.0-or-later
// Who gives what to whom: a small picture with numbered arrows, and the same as rows that read like
// sentences.
#pragma once

#include "roles/nearest.h"
#include "roles_tab/page_section.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

class HandOffSection final : public PageSection {
  Q_OBJECT

 public:
  explicit HandOffSection(const RoleChoice& choice, QWidget* parent = nullptr);

 private:
  [[nodiscard]] static QWidget* list(const RoleChoice& choice, const std::vector<HandOffRow>& rows, bool numbered);
};

}  // namespace deskpath::app
