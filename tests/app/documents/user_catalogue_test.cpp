// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of one's own as files: imported, saved, removed, and each step taken back to the byte.
#include "documents/user_catalogue.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "documents/settings.h"
#include "documents/text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

PartId id(const char* text) { return *PartId::from(text); }

class UserCatalogueTest : public testing::Test {
 protected:
  void SetUp() override {
    qputenv("DESKPATH_CONFIG_DIR", folder_.filePath(u"config"_s).toUtf8());
    qunsetenv("DESKPATH_CONTENT");
    catalogue_.load();
  }
  void TearDown() override { qunsetenv("DESKPATH_CONFIG_DIR"); }

  QString file(const QString& name, const QByteArray& text) const {
    const QString path = folder_.filePath(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile out(path);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(text);
    return path;
  }
  static QString own(const QString& name) { return QDir(UserCatalogue::ownFolder()).filePath(name); }
  static QByteArray held(const QString& path) {
    QFile in(path);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
  }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(u"deskpath.ini"_s)};
  Content content_ = loadContent({}, PartsWhen::later);
  UserCatalogue catalogue_{content_, settings_};
};

TEST_F(UserCatalogueTest, parts_are_read_when_asked_and_not_before) {
  Content later = loadContent({}, PartsWhen::later);
  EXPECT_FALSE(later.partsRead);
  EXPECT_EQ(later.parts.size(), 0U);
  EXPECT_FALSE(later.templates.empty());
  EXPECT_TRUE(loadParts(later, {}).empty());
  EXPECT_TRUE(later.partsRead);
  EXPECT_GE(later.parts.size(), 100U);
}

TEST_F(UserCatalogueTest, imports_the_sound_entries_and_tells_of_the_others) {
  const QString path = file(u"shop.deskparts"_s, R"([
{"id": "desk/oak", "model": "Oak desk", "attributes": {"width_mm": 1600}},
{"id": "desk/bad", "model": "Bad desk", "attributes": {"width_mm": "wide"}},
{"id": "keyboard/logitech-k120", "brand": "Logitech", "model": "K120 from my drawer"}])");
  const QSignalSpy changed(&catalogue_, &UserCatalogue::changed);
  const auto change = catalogue_.import(path);
  ASSERT_TRUE(change) << change.error().toStdString();
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(change->parts, 2U);
  EXPECT_EQ(change->replaced.size(), 1);
  ASSERT_EQ(change->problems.size(), 1U);
  EXPECT_EQ(to_text(change->problems.front()),
            "shop.deskparts:3: /1/attributes/width_mm: is a text; expected a number of mm");
  EXPECT_EQ(content_.parts.find(id("desk/oak"))->model, "Oak desk");
  EXPECT_EQ(content_.parts.find(id("keyboard/logitech-k120"))->model, "K120 from my drawer");
  ASSERT_NE(content_.userPart(id("keyboard/logitech-k120")), nullptr);
  EXPECT_TRUE(content_.userPart(id("keyboard/logitech-k120"))->replacesShipped);
  EXPECT_FALSE(content_.userPart(id("desk/oak"))->replacesShipped);
  EXPECT_EQ(content_.userPart(id("desk/oak"))->file, own(u"shop.deskparts"_s));
  EXPECT_EQ(content_.parts.find(id("desk/bad")), nullptr);

  ASSERT_TRUE(catalogue_.undo(*change));
  EXPECT_FALSE(QFile::exists(own(u"shop.deskparts"_s)));
  EXPECT_EQ(content_.parts.find(id("desk/oak")), nullptr);
  EXPECT_EQ(content_.userPart(id("keyboard/logitech-k120")), nullptr);
  EXPECT_NE(content_.parts.find(id("keyboard/logitech-k120"))->model, "K120 from my drawer");
}

TEST_F(UserCatalogueTest, a_file_of_the_same_name_is_replaced_and_comes_back_to_the_byte) {
  ASSERT_TRUE(catalogue_.import(file(u"shop.deskparts"_s, R"([{"id": "desk/oak", "model": "Oak desk"}])")));
  const QByteArray before = held(own(u"shop.deskparts"_s));
  const auto change =
      catalogue_.import(file(u"new/shop.deskparts"_s, R"([{"id": "desk/beech", "model": "Beech desk"}])"));
  ASSERT_TRUE(change);
  EXPECT_EQ(content_.parts.find(id("desk/oak")), nullptr);
  ASSERT_TRUE(catalogue_.undo(*change));
  EXPECT_EQ(held(own(u"shop.deskparts"_s)), before);
  EXPECT_NE(content_.parts.find(id("desk/oak")), nullptr);
}

TEST_F(UserCatalogueTest, a_file_without_a_sound_part_changes_nothing) {
  const auto broken = catalogue_.import(file(u"broken.deskparts"_s, "[{\"id\": "));
  ASSERT_FALSE(broken);
  EXPECT_TRUE(broken.error().startsWith(u"broken.deskparts:1: "_s)) << broken.error().toStdString();
  const auto empty = catalogue_.import(file(u"empty.deskparts"_s, "[]"));
  ASSERT_FALSE(empty);
  EXPECT_EQ(empty.error(), u"empty.deskparts: It holds no parts."_s);
  EXPECT_FALSE(catalogue_.import(folder_.filePath(u"gone.deskparts"_s)));
  EXPECT_FALSE(QFile::exists(UserCatalogue::ownFolder()));
}

TEST_F(UserCatalogueTest, a_file_that_is_there_already_is_not_written_over_by_itself) {
  ASSERT_TRUE(catalogue_.import(file(u"shop.deskparts"_s, R"([{"id": "desk/oak", "model": "Oak desk"}])")));
  const auto again = catalogue_.import(own(u"shop.deskparts"_s));
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error(), u"shop.deskparts: It is among your own parts already."_s);
}

TEST_F(UserCatalogueTest, saves_a_part_beside_the_earlier_ones) {
  Part desk(id("desk/own-oak"), Category::desk);
  desk.model = "Oak desk";
  ASSERT_TRUE(catalogue_.save(desk));
  Part lamp(id("light/own-lamp"), Category::light);
  lamp.model = "Lamp";
  lamp.basis = {Basis::Kind::published, "https://example.org/lamp", Date::from("2026-11-25")};
  const auto change = catalogue_.save(lamp);
  ASSERT_TRUE(change);
  EXPECT_EQ(content_.parts.find(id("desk/own-oak"))->model, "Oak desk");
  EXPECT_EQ(content_.parts.find(id("light/own-lamp"))->basis.source, "https://example.org/lamp");
  ASSERT_TRUE(catalogue_.undo(*change));
  EXPECT_NE(content_.parts.find(id("desk/own-oak")), nullptr);
  EXPECT_EQ(content_.parts.find(id("light/own-lamp")), nullptr);
}

TEST_F(UserCatalogueTest, saving_never_loses_entries_that_it_cannot_read) {
  ASSERT_TRUE(QDir().mkpath(UserCatalogue::ownFolder()));
  const QByteArray mistaken = "[{\"id\": \"desk/no-model\"}]";
  file(u"config/content/own.deskparts"_s, mistaken);
  Part desk(id("desk/own-oak"), Category::desk);
  desk.model = "Oak desk";
  const auto change = catalogue_.save(desk);
  ASSERT_FALSE(change);
  EXPECT_TRUE(change.error().contains(u"own.deskparts:1: /0: has no \"model\""_s)) << change.error().toStdString();
  EXPECT_EQ(held(own(u"own.deskparts"_s)), mistaken);
}

TEST_F(UserCatalogueTest, an_import_never_writes_over_the_programs_own_file) {
  Part desk(id("desk/own-oak"), Category::desk);
  desk.model = "Oak desk";
  ASSERT_TRUE(catalogue_.save(desk));
  ASSERT_TRUE(catalogue_.import(file(u"own.deskparts"_s, R"([{"id": "desk/beech", "model": "Beech desk"}])")));
  EXPECT_NE(content_.parts.find(id("desk/own-oak")), nullptr);
  EXPECT_NE(content_.parts.find(id("desk/beech")), nullptr);
}

TEST_F(UserCatalogueTest, reads_further_folders_and_leaves_them_out_again) {
  file(u"team/office.deskparts"_s, R"([{"id": "desk/team", "model": "Team desk"}, {"id": "desk/none"}])");
  catalogue_.addFolder(folder_.filePath(u"team"_s));
  EXPECT_NE(content_.parts.find(id("desk/team")), nullptr);
  const auto folders = catalogue_.folders();
  ASSERT_EQ(folders.size(), 2U);
  EXPECT_TRUE(folders[0].own);
  EXPECT_FALSE(folders[0].exists);
  ASSERT_EQ(folders[1].files.size(), 1U);
  EXPECT_EQ(folders[1].files.front().parts, 1U);
  EXPECT_EQ(folders[1].files.front().problems.size(), 1U);
  catalogue_.leaveOutFolder(folder_.filePath(u"team"_s));
  EXPECT_EQ(content_.parts.find(id("desk/team")), nullptr);
  EXPECT_EQ(catalogue_.folders().size(), 1U);
}

TEST_F(UserCatalogueTest, removes_a_file_and_puts_it_back) {
  ASSERT_TRUE(catalogue_.import(file(u"shop.deskparts"_s, R"([{"id": "desk/oak", "model": "Oak desk"}])")));
  const auto change = catalogue_.remove(own(u"shop.deskparts"_s));
  ASSERT_TRUE(change);
  EXPECT_EQ(content_.parts.find(id("desk/oak")), nullptr);
  ASSERT_TRUE(catalogue_.undo(*change));
  EXPECT_NE(content_.parts.find(id("desk/oak")), nullptr);
  EXPECT_FALSE(catalogue_.remove(own(u"gone.deskparts"_s)));
}

}  // namespace
}  // namespace deskpath::app
