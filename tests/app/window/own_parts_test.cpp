// SPDX-License-Identifier: GPL-3.0-or-later
// The window with parts of one's own: read after the first paint, dropped, seen, taken back, and kept in the
// preferences.
#include <gtest/gtest.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

#include "documents/text.h"
#include "documents/user_catalogue.h"
#include "plan/edits.h"
#include "start_page/start_page.h"
#include "widgets/notice_bar.h"
#include "window/main_window.h"
#include "window/preferences_dialog.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/records_field.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-25");

class OwnPartsTest : public testing::Test {
 protected:
  OwnPartsTest() {
    qputenv("DESKPATH_CONFIG_DIR", folder_.filePath(u"config"_s).toUtf8());
    qunsetenv("DESKPATH_CONTENT");
    dialogs_.error = [this](QWidget*, const QString& title, const QString& message) {
      errors_ += title + u": "_s + message;
    };
    dialogs_.unsaved = [](QWidget*, const QString&) { return UnsavedAnswer::discard; };
    dialogs_.chooseFolder = [this](QWidget*) { return folder_.filePath(u"team"_s); };
    window_ = std::make_unique<MainWindow>(content_, profile_, settings_, today, dialogs_);
    window_->setUserCatalogue(&catalogue_);
    window_->showWorkstation();
    window_->show();
    QCoreApplication::processEvents();
  }
  ~OwnPartsTest() override { qunsetenv("DESKPATH_CONFIG_DIR"); }

  QString file(const QString& name, const QByteArray& text) const {
    const QString path = folder_.filePath(name);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile out(path);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(text);
    return path;
  }
  void drop(const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window_.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window_.get(), &event);
  }
  NoticeBar* notice() { return window_->findChild<NoticeBar*>(u"notice"_s); }
  bool listed(Category category, const QString& name) {
    window_->findChild<WorkstationTab*>()->chooseFor(category);
    for (const QTableView* table : window_->findChildren<QTableView*>()) {
      for (int row = 0; table->model() != nullptr && row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name) return true;
      }
    }
    return false;
  }

  QTemporaryDir folder_;
  Settings settings_{folder_.filePath(u"deskpath.ini"_s)};
  ProfileStore profile_{today, folder_.filePath(u"profile.deskprofile"_s)};
  Content content_ = loadContent({}, PartsWhen::later);
  UserCatalogue catalogue_{content_, settings_};
  Dialogs dialogs_;
  QStringList errors_;
  std::unique_ptr<MainWindow> window_;
};

const QByteArray twoDesks = R"([
{"id": "desk/oak", "model": "Oak desk", "attributes": {"width_mm": 1600}},
{"id": "desk/bad", "model": "Bad desk", "attributes": {"width_mm": "wide"}}])";

TEST_F(OwnPartsTest, facts_filled_in_are_kept_for_other_plans) {
  catalogue_.load();
  const PartId id = *PartId::from("case/lian-li-a3-matx-wood-white");
  const PartPtr shipped = content_.parts.find(id);
  ASSERT_FALSE(shipped->has(key::pc_case::radiators));
  PlanDocument& document = window_->document();
  for (const bool kept : {false, true}) {
    document.reset(with_added({}, content_.parts.find(id)));
    FactsDialog dialog(content_.parts.find(id), std::nullopt, document);
    for (auto* field : dialog.findChildren<RecordsField*>()) {
      if (field->accessibleName() == qs(info(key::pc_case::radiators).title))
        field->setValue(Value{Radiators{{"top", 360}}});
    }
    dialog.findChild<QCheckBox*>(u"keepFacts"_s)->setChecked(kept);
    dialog.accept();
    EXPECT_TRUE(document.plan().items[0].part->has(key::pc_case::radiators));
    EXPECT_EQ(content_.parts.find(id)->has(key::pc_case::radiators), kept);
  }
  EXPECT_TRUE(QFile::exists(UserCatalogue::ownFolder() + u"/own.deskparts"_s));
  document.undoStack()->undo();
  EXPECT_FALSE(document.plan().items[0].part->has(key::pc_case::radiators));
}

TEST_F(OwnPartsTest, the_window_stands_before_the_parts_are_read) {
  EXPECT_EQ(window_->findChild<StartPage*>(), nullptr);
  EXPECT_EQ(window_->findChild<WorkstationTab*>(), nullptr);
  // Nothing that is asked meanwhile breaks.
  window_->newPlan();
  EXPECT_FALSE(window_->openPlan(folder_.filePath(u"gone.deskplan"_s)));
  catalogue_.load();
  ASSERT_NE(window_->findChild<StartPage*>(), nullptr);
  EXPECT_TRUE(window_->findChild<StartPage*>()->isVisible());
  EXPECT_NE(window_->findChild<WorkstationTab*>(), nullptr);
  // The keys go to its first question.
  ASSERT_NE(window_->focusWidget(), nullptr);
  EXPECT_EQ(window_->focusWidget()->objectName(), u"role-ai-ml-engineer"_s);
}

TEST_F(OwnPartsTest, a_dropped_file_is_added_told_and_taken_back) {
  catalogue_.load();
  window_->findChild<StartPage*>()->findChild<QPushButton*>(u"beginEmpty"_s)->click();
  drop({file(u"shop.deskparts"_s, twoDesks)});
  EXPECT_TRUE(errors_.isEmpty());
  EXPECT_TRUE(notice()->isVisible());
  EXPECT_EQ(notice()->text(), u"Added 1 part from shop.deskparts; 1 mistake was found and its entry left out."_s);
  EXPECT_EQ(notice()->details(), u"shop.deskparts:3: /1/attributes/width_mm: is a text; expected a number of mm"_s);
  EXPECT_TRUE(listed(Category::desk, u"Oak desk (yours)"_s));
  notice()->findChild<QPushButton*>(u"noticeUndo"_s)->click();
  EXPECT_EQ(notice()->text(), u"Your own parts are as they were."_s);
  EXPECT_FALSE(listed(Category::desk, u"Oak desk (yours)"_s));
}

TEST_F(OwnPartsTest, a_dropped_file_without_a_sound_part_is_named_and_nothing_is_added) {
  catalogue_.load();
  drop({file(u"bad.deskparts"_s, "[{\"id\": \"desk/no-model\"}]")});
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().contains(u"bad.deskparts:1: /0: has no \"model\"; expected a text"_s))
      << errors_.first().toStdString();
  EXPECT_FALSE(notice()->isVisible());
}

TEST_F(OwnPartsTest, the_preferences_show_files_remove_them_and_add_folders) {
  catalogue_.load();
  ASSERT_TRUE(catalogue_.import(file(u"shop.deskparts"_s, R"([{"id": "desk/oak", "model": "Oak desk"}])")));
  file(u"team/office.deskparts"_s, twoDesks);
  PreferencesDialog dialog(settings_, &catalogue_, dialogs_);
  auto* tree = dialog.findChild<QTreeWidget*>(u"catalogueFolders"_s);
  ASSERT_EQ(tree->topLevelItemCount(), 1);
  EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(0), u"shop.deskparts"_s);
  EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(1), u"1 part"_s);
  // The own folder itself cannot be taken off the list.
  EXPECT_FALSE(dialog.findChild<QPushButton*>(u"removeEntry"_s)->isEnabled());

  dialog.findChild<QPushButton*>(u"addFolder"_s)->click();
  ASSERT_EQ(tree->topLevelItemCount(), 2);
  QTreeWidgetItem* office = tree->topLevelItem(1)->child(0);
  EXPECT_EQ(office->text(1), u"1 part, 1 mistake"_s);
  tree->setCurrentItem(office);
  EXPECT_TRUE(dialog.findChild<QLabel*>(u"catalogueProblems"_s)->text().contains(u"expected a number of mm"_s));
  EXPECT_FALSE(dialog.findChild<QPushButton*>(u"removeEntry"_s)->isEnabled());
  tree->setCurrentItem(tree->topLevelItem(1));
  dialog.findChild<QPushButton*>(u"removeEntry"_s)->click();
  EXPECT_EQ(tree->topLevelItemCount(), 1);
  EXPECT_TRUE(QFile::exists(folder_.filePath(u"team/office.deskparts"_s)));

  QSignalSpy removed(&dialog, &PreferencesDialog::removed);
  tree->setCurrentItem(tree->topLevelItem(0)->child(0));
  dialog.findChild<QPushButton*>(u"removeEntry"_s)->click();
  ASSERT_EQ(removed.count(), 1);
  EXPECT_EQ(tree->topLevelItem(0)->childCount(), 0);
  EXPECT_EQ(content_.parts.find(*PartId::from("desk/oak")), nullptr);
}

TEST_F(OwnPartsTest, the_preferences_write_what_is_chosen) {
  PreferencesDialog dialog(settings_, nullptr, dialogs_);
  auto* paper = dialog.findChild<QComboBox*>(u"paper"_s);
  EXPECT_EQ(paper->currentData().toString(), u"a4"_s);
  paper->setCurrentIndex(paper->findData(u"letter"_s));
  EXPECT_EQ(settings_.get(setting::checklistPaper), u"letter"_s);
  auto* units = dialog.findChild<QComboBox*>(u"units"_s);
  units->setCurrentIndex(units->findData(u"imperial"_s));
  EXPECT_EQ(settings_.get(setting::units), u"imperial"_s);
  auto* appearance = dialog.findChild<QComboBox*>(u"appearance"_s);
  appearance->setCurrentIndex(appearance->findData(u"light"_s));
  EXPECT_EQ(settings_.get(setting::appearance), u"light"_s);
  EXPECT_NE(window_->findChild<QAction*>(u"actionPreferences"_s), nullptr);
}

}  // namespace
}  // namespace deskpath::app
