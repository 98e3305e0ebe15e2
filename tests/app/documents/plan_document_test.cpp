// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/plan_document.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "documents/text.h"
#include "plan/edits.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-23");

class PlanDocumentTest : public testing::Test {
 protected:
  static const Content& content() {
    static const Content shipped = loadContent();
    return shipped;
  }
  static PartPtr part(const char* id) { return content().parts.find(*PartId::from(id)); }
  static QByteArray bytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
  }
  QString path(const QString& name) const { return folder_.filePath(name); }
  void write(const QString& name, const QByteArray& text) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
  }

  QTemporaryDir folder_;
  PlanDocument document_{content(), today};
};

TEST_F(PlanDocumentTest, an_edit_changes_plan_and_report_and_can_be_undone_by_name) {
  QSignalSpy changed(&document_, &PlanDocument::changed);
  document_.edit(u"Add processor"_s, with_added(document_.plan(), part("cpu/amd-ryzen-9-9950x")));
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(document_.report().cost.total_minor, 53'383);
  EXPECT_EQ(document_.undoStack()->undoText(), u"Add processor"_s);
  EXPECT_TRUE(document_.isModified());
  document_.undoStack()->undo();
  EXPECT_TRUE(document_.plan().items.empty());
  EXPECT_EQ(document_.report().cost.total_minor, 0);
  EXPECT_FALSE(document_.isModified());
  document_.undoStack()->redo();
  EXPECT_EQ(document_.plan().items.size(), 1U);
}

TEST_F(PlanDocumentTest, an_edit_without_a_difference_is_no_step) {
  document_.edit(u"Rename"_s, with_name(document_.plan(), ""));
  EXPECT_EQ(document_.undoStack()->count(), 0);
}

TEST_F(PlanDocumentTest, typing_is_one_step_and_typing_back_is_none) {
  document_.edit(u"Rename"_s, with_name(document_.plan(), "H"), u"name"_s);
  document_.edit(u"Rename"_s, with_name(document_.plan(), "Ho"), u"name"_s);
  EXPECT_EQ(document_.undoStack()->count(), 1);
  EXPECT_EQ(document_.title(), u"Ho"_s);
  document_.edit(u"Rename"_s, with_name(document_.plan(), ""), u"name"_s);
  EXPECT_EQ(document_.undoStack()->count(), 0);
  EXPECT_FALSE(document_.isModified());
}

TEST_F(PlanDocumentTest, saves_and_opens_the_same_plan) {
  document_.edit(u"Add"_s, with_quantity(with_added(document_.plan(), part("monitor/dell-s2725qs")), 0, 2));
  document_.edit(u"Rename"_s, with_name(document_.plan(), "Büro ☐"));
  ASSERT_TRUE(document_.saveAs(path(u"office.deskplan"_s)));
  EXPECT_FALSE(document_.isModified());
  PlanDocument other(content(), today);
  ASSERT_TRUE(other.open(path(u"office.deskplan"_s)));
  EXPECT_TRUE(other.plan() == document_.plan());
  EXPECT_EQ(other.title(), u"Büro ☐"_s);
  EXPECT_FALSE(other.isModified());
  ASSERT_TRUE(other.saveAs(path(u"again.deskplan"_s)));
  EXPECT_EQ(bytes(path(u"again.deskplan"_s)), bytes(path(u"office.deskplan"_s)));
}

TEST_F(PlanDocumentTest, undo_below_the_saved_state_is_modified_again) {
  document_.edit(u"Rename"_s, with_name(document_.plan(), "A"));
  ASSERT_TRUE(document_.saveAs(path(u"a.deskplan"_s)));
  document_.undoStack()->undo();
  EXPECT_TRUE(document_.isModified());
}

TEST_F(PlanDocumentTest, a_plan_from_a_template_counts_as_modified_until_saved) {
  document_.reset(*openTemplate(content(), content().templates.front()));
  EXPECT_TRUE(document_.isModified());
  EXPECT_FALSE(document_.isPristine());
  EXPECT_EQ(document_.undoStack()->count(), 0);
}

struct BadFile {
  const char* name;
  QByteArray text;
  QString message;
};

TEST_F(PlanDocumentTest, bad_files_leave_the_open_plan_as_it_was) {
  document_.edit(u"Rename"_s, with_name(document_.plan(), "Mine"));
  const std::vector<BadFile> files{
      {"empty", "", u"bad.deskplan: is empty; expected a JSON document"_s},
      {"truncated", "{\n  \"format\": \"deskpath.plan\",\n", u"bad.deskplan:2: ends in the middle"_s},
      {"wrong format", R"({"format": "deskpath.profile", "version": 1})",
       u"bad.deskplan:1: /format: is \"deskpath.profile\"; expected \"deskpath.plan\""_s},
      {"newer", R"({"format": "deskpath.plan", "version": 2})",
       u"bad.deskplan:1: /version: is 2; this program reads up to version 1. Use a newer Deskpath to open it"_s},
      {"nested", QByteArray(R"({"format": "deskpath.plan", "version": 1, "x": )") + QByteArray(100, '['),
       u"is nested more than 32 levels deep"_s},
      {"unknown part", R"({"format": "deskpath.plan", "version": 1, "items": [{"part": "gpu/nobody"}]})",
       u"bad.deskplan:1: /items/0/part: names the part \"gpu/nobody\", which neither the plan nor the catalogue holds"_s},
  };
  for (const BadFile& file : files) {
    write(u"bad.deskplan"_s, file.text);
    const auto opened = document_.open(path(u"bad.deskplan"_s));
    ASSERT_FALSE(opened) << file.name;
    EXPECT_TRUE(opened.error().contains(file.message)) << file.name << ": " << opened.error().toStdString();
    EXPECT_EQ(document_.plan().name, "Mine") << file.name;
    EXPECT_TRUE(document_.isModified()) << file.name;
    EXPECT_EQ(bytes(path(u"bad.deskplan"_s)), file.text) << file.name;
  }
}

TEST_F(PlanDocumentTest, a_failed_save_keeps_the_document_modified) {
  document_.edit(u"Rename"_s, with_name(document_.plan(), "Mine"));
  const auto saved = document_.saveAs(path(u"no/such/folder/a.deskplan"_s));
  ASSERT_FALSE(saved);
  EXPECT_TRUE(saved.error().contains(u"no/such/folder"_s)) << saved.error().toStdString();
  EXPECT_TRUE(document_.isModified());
  EXPECT_TRUE(document_.path().isEmpty());
}

}  // namespace
}  // namespace deskpath::app
