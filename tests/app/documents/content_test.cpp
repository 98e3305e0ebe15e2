// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/content.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "documents/text.h"
#include "rules/report.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

void write(const QString& path, const QByteArray& text) {
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  ASSERT_EQ(file.write(text), text.size());
}

TEST(Content, the_shipped_content_is_read_without_a_problem) {
  const Content content = loadContent();
  EXPECT_EQ(to_text(content.problems), "");
  EXPECT_GE(content.parts.size(), 100U);
  EXPECT_GE(content.roles.roles().size(), 3U);
  EXPECT_GE(content.roles.skills().size(), 30U);
  EXPECT_FALSE(content.market.series().empty());
  EXPECT_NE(content.wording.find("cpu.socket"), nullptr);
}

TEST(Content, every_template_opens_and_targets_its_role) {
  const Content content = loadContent();
  ASSERT_GE(content.templates.size(), 3U);
  for (const PlanTemplate& entry : content.templates) {
    const auto plan = openTemplate(content, entry);
    ASSERT_TRUE(plan) << (plan ? "" : to_text(plan.error()));
    EXPECT_FALSE(plan->items.empty());
    ASSERT_EQ(plan->target_roles.size(), 1U);
    EXPECT_NE(content.roles.find(plan->target_roles.front()), nullptr);
    EXPECT_FALSE(entry.title.isEmpty());
    EXPECT_FALSE(entry.summary.isEmpty());
  }
}

TEST(Content, user_files_add_roles_and_parts_and_override_shipped_ones) {
  const QTemporaryDir folder;
  write(folder.filePath(u"mine.deskparts"_s), R"([
    {"id": "gpu/my-card", "brand": "Mine", "model": "Card", "attributes": {"vram_gb": 48}},
    {"id": "keyboard/logitech-k120", "brand": "Logitech", "model": "K120 from my drawer", "attributes": {}}])");
  write(folder.filePath(u"mine.deskroles"_s),
        R"({"id": "site-reliability-engineer", "title": "Site reliability engineer",
    "skills": [{"skill": "docker", "level": 4, "weight": 5, "kind": "essential"}],
    "workstation": [{"measure": "memory.total_gb", "importance": "required", "minimum": 16, "why": "Clusters in a box."}]})");
  const Content content = loadContent({folder.path()});
  EXPECT_EQ(to_text(content.problems), "");
  const PartPtr card = content.parts.find(*PartId::from("gpu/my-card"));
  ASSERT_NE(card, nullptr);
  EXPECT_EQ(card->name(), "Mine Card");
  EXPECT_EQ(content.parts.find(*PartId::from("keyboard/logitech-k120"))->model, "K120 from my drawer");
  EXPECT_NE(content.roles.find(*RoleId::from("site-reliability-engineer")), nullptr);
}

TEST(Content, sound_entries_of_a_broken_file_load_and_the_others_are_named) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"mine.deskparts"_s);
  write(path,
        "[\n{\"id\": \"gpu/good\", \"model\": \"Good\", \"attributes\": {}},\n{\"id\": \"gpu/bad\", \"model\": "
        "\"Bad\", \"attributes\": {\"vram_gb\": \"many\"}}]");
  const Content content = loadContent({folder.path()});
  EXPECT_NE(content.parts.find(*PartId::from("gpu/good")), nullptr);
  EXPECT_EQ(content.parts.find(*PartId::from("gpu/bad")), nullptr);
  EXPECT_EQ(qs(to_text(content.problems)),
            QDir::toNativeSeparators(path) + u":3: /1/attributes/vram_gb: is a text; expected a number of GB"_s);
}

TEST(Content, a_file_that_is_gone_is_named) {
  Content content;
  const Problems problems = addUserFile(content, u"/nowhere/mine.deskparts"_s);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().file, "/nowhere/mine.deskparts");
}

}  // namespace
}  // namespace deskpath::app
