// SPDX-License-Identifier: GPL-3.0-or-later
// A Roles tab over the shipped content, an empty profile and settings of its own.
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <memory>

#include "documents/content.h"
#include "documents/profile_store.h"
#include "documents/settings.h"
#include "documents/text.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/roles_tab.h"

namespace deskpath::app {

class RolesTest : public testing::Test {
 protected:
  explicit RolesTest(Content loaded = loadContent())
      : content(std::move(loaded)), settings(folder.filePath(QStringLiteral("test.ini"))) {}

  // Builds the tab and shows it, as Compare is the first thing a user sees.
  RolesTab& open();
  void rate(const char* skill, int level, Confidence confidence = Confidence::sure);
  [[nodiscard]] const Role& role(const char* id) const;
  [[nodiscard]] static SkillId skill(const char* id) { return *SkillId::from(id); }

  QTemporaryDir folder;
  Content content;
  Settings settings;
  ProfileStore store{*Date::from(2026, 11, 23), QString()};
  std::unique_ptr<RolesTab> tab;
};

// All words that labels and buttons below `root` show, one per line.
[[nodiscard]] QString textOf(const QWidget& root);
// Events and layouts, until they have settled.
void settle();

}  // namespace deskpath::app
