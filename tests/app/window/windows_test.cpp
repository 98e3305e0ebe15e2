// SPDX-License-Identifier: GPL-3.0-or-later
// More than one window: each with a plan of its own, all with one profile, and no way to lose work between them.
#include <QDropEvent>
#include <QMimeData>

#include "documents/file_lock.h"
#include "documents/recent_files.h"
#include "plan/edits.h"
#include "windows_fixture.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class WindowsTest : public WindowsFixture {
 protected:
  static void drop(MainWindow& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event(QPointF{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
  }
  static void rename(MainWindow& window, const char* name) {
    window.document().edit(u"Rename plan"_s, with_name(window.document().plan(), name));
  }
};

TEST_F(WindowsTest, a_new_window_has_a_plan_of_its_own_and_shares_the_profile) {
  begin(window(0));
  QTest::keyClick(&window(0), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_EQ(count(), 2);
  EXPECT_TRUE(window(1).isVisible());
  EXPECT_TRUE(window(1).document().isPristine());
  EXPECT_TRUE(window(1).findChild<StartPage*>()->isVisible());
  EXPECT_EQ(window(1).size(), window(0).size());
  begin(window(1));
  rename(window(1), "Second");
  EXPECT_NE(window(0).document().plan().name, "Second");

  // The profile is one: what one window does, the other can undo, also after the first has gone.
  window(0).showRoles();
  window(1).showRoles();
  profile_.rate(*SkillId::from("python"), u"Python"_s, 3);
  EXPECT_EQ(action(window(0), "actionUndo").text(), u"&Undo Rate Python"_s);
  EXPECT_EQ(action(window(1), "actionUndo").text(), u"&Undo Rate Python"_s);
  unsaved_ = {UnsavedAnswer::discard};
  EXPECT_TRUE(window(0).close());
  ASSERT_EQ(count(), 1);
  trigger(window(0), "actionUndo");
  EXPECT_TRUE(profile_.profile().ratings.empty());
}

TEST_F(WindowsTest, recent_files_and_settings_are_shared) {
  begin(window(0));
  trigger(window(0), "actionNewWindow");
  const QString path = save(window(0), u"first.deskplan"_s);
  trigger(window(1), "actionKeepBackup");
  EXPECT_TRUE(action(window(0), "actionKeepBackup").isChecked());
  auto* page = window(1).findChild<StartPage*>();
  bool listed = false;
  for (const auto* button : page->findChildren<QPushButton*>())
    listed = listed || button->text() == u"first.deskplan"_s;
  EXPECT_TRUE(listed);
  EXPECT_TRUE(QFileInfo::exists(path));
}

TEST_F(WindowsTest, closing_asks_for_that_window_alone) {
  begin(window(0));
  trigger(window(0), "actionNewWindow");
  begin(window(1));
  rename(window(1), "Second");
  EXPECT_FALSE(window(1).close());
  EXPECT_EQ(asked_, QStringList{u"Second"_s});
  EXPECT_EQ(count(), 2);
  unsaved_ = {UnsavedAnswer::discard};
  trigger(window(1), "actionClose");
  EXPECT_EQ(count(), 1);
  EXPECT_EQ(asked_, (QStringList{u"Second"_s, u"Second"_s}));
  EXPECT_TRUE(window(0).isVisible());
}

TEST_F(WindowsTest, quitting_asks_for_each_modified_plan_and_can_be_cancelled) {
  begin(window(0));
  rename(window(0), "First");
  trigger(window(0), "actionNewWindow");
  begin(window(1));
  rename(window(1), "Second");
  trigger(window(0), "actionNewWindow");
  unsaved_ = {UnsavedAnswer::discard, UnsavedAnswer::cancel};
  trigger(window(2), "actionQuit");
  EXPECT_EQ(asked_, (QStringList{u"First"_s, u"Second"_s}));
  ASSERT_EQ(count(), 3);
  EXPECT_TRUE(window(0).document().isModified());
  EXPECT_EQ(window(0).document().plan().name, "First");

  asked_.clear();
  savePath_ = folder_.filePath(u"first.deskplan"_s);
  unsaved_ = {UnsavedAnswer::save, UnsavedAnswer::discard};
  trigger(window(0), "actionQuit");
  EXPECT_EQ(asked_, (QStringList{u"First"_s, u"Second"_s}));
  EXPECT_EQ(count(), 0);
  EXPECT_TRUE(QFileInfo::exists(savePath_));
}

TEST_F(WindowsTest, a_save_that_fails_stops_the_quitting) {
  begin(window(0));
  unsaved_ = {UnsavedAnswer::save};
  savePath_ = folder_.filePath(u"no/such/folder/first.deskplan"_s);
  trigger(window(0), "actionQuit");
  ASSERT_EQ(count(), 1);
  EXPECT_EQ(errors_.size(), 1);
  EXPECT_TRUE(window(0).document().isModified());
}

TEST_F(WindowsTest, a_file_that_another_window_has_open_is_shown_there) {
  begin(window(0));
  const QString path = save(window(0), u"first.deskplan"_s);
  trigger(window(0), "actionNewWindow");
  ASSERT_TRUE(QFile::link(path, folder_.filePath(u"link.deskplan"_s)));
  EXPECT_FALSE(window(1).openPlan(folder_.filePath(u"link.deskplan"_s)));
  EXPECT_TRUE(window(1).document().isPristine());
  EXPECT_EQ(windows_->holding(path), &window(0));
  // Opening it again where it is open already reads it again.
  EXPECT_TRUE(window(0).openPlan(path));
}

TEST_F(WindowsTest, saving_over_the_file_of_another_window_is_asked_about) {
  begin(window(0));
  const QString path = save(window(0), u"first.deskplan"_s);
  Dialogs dialogs = answers();
  int asked = 0;
  dialogs.replaceInUse = [&](QWidget*, const QString& file, const LockHolder& holder) {
    ++asked;
    EXPECT_EQ(file, path);
    EXPECT_TRUE(holder.isThisProcess());
    return ReplaceAnswer::cancel;
  };
  Windows other({content(), profile_, settings_, nullptr, *Date::from("2026-11-23"), dialogs, {}});
  MainWindow& second = other.open();
  begin(second);
  savePath_ = path;
  EXPECT_FALSE(second.saveAs());
  EXPECT_EQ(asked, 1);
  // The lock goes with the window that had it.
  unsaved_ = {UnsavedAnswer::discard};
  EXPECT_TRUE(window(0).close());
  EXPECT_TRUE(second.saveAs());
  EXPECT_EQ(asked, 1);
}

TEST_F(WindowsTest, each_window_keeps_its_own_unsaved_work) {
  begin(window(0));
  trigger(window(0), "actionNewWindow");
  begin(window(1));
  const QDir kept(folder_.filePath(u"recovery"_s));
  ASSERT_TRUE(QTest::qWaitFor([&] { return kept.entryList({u"*.recovery"_s}, QDir::Files).size() == 2; }, 10'000));
  unsaved_ = {UnsavedAnswer::discard};
  EXPECT_TRUE(window(1).close());
  EXPECT_EQ(kept.entryList({u"*.recovery"_s}, QDir::Files).size(), 1);
  // What a running window keeps is nobody's to recover.
  action(window(0), "actionRecover").setEnabled(true);
  Q_EMIT window(0).findChild<QMenu*>(u"fileMenu"_s)->aboutToShow();
  EXPECT_FALSE(action(window(0), "actionRecover").isEnabled());
}

TEST_F(WindowsTest, a_duplicate_is_a_copy_in_no_file_and_the_original_stays) {
  begin(window(0));
  rename(window(0), "Home & garden");
  const QString path = save(window(0), u"first.deskplan"_s);
  trigger(window(0), "actionDuplicate");
  ASSERT_EQ(count(), 2);
  EXPECT_EQ(window(1).document().plan().name, "Home & garden (copy)");
  EXPECT_EQ(window(1).document().plan().items, window(0).document().plan().items);
  EXPECT_TRUE(window(1).document().path().isEmpty());
  EXPECT_TRUE(window(1).document().isModified());
  EXPECT_FALSE(window(0).document().isModified());
  EXPECT_EQ(window(0).document().path(), path);
  EXPECT_TRUE(asked_.isEmpty());
}

TEST_F(WindowsTest, one_dropped_plan_takes_the_windows_place_after_asking) {
  begin(window(0));
  const QString path = save(window(0), u"first.deskplan"_s);
  trigger(window(0), "actionNew");
  begin(window(0));
  rename(window(0), "Unsaved");
  drop(window(0), {path});
  EXPECT_EQ(asked_, QStringList{u"Unsaved"_s});
  EXPECT_EQ(window(0).document().plan().name, "Unsaved");
  unsaved_ = {UnsavedAnswer::discard};
  drop(window(0), {path});
  EXPECT_EQ(window(0).document().path(), path);
  EXPECT_EQ(count(), 1);
}

TEST_F(WindowsTest, several_dropped_plans_get_a_window_each) {
  begin(window(0));
  QStringList paths;
  for (const char* name : {"a.deskplan", "b.deskplan", "c.deskplan"}) {
    rename(window(0), name);
    paths += save(window(0), QLatin1StringView(name));
  }
  QFile broken(folder_.filePath(u"broken.deskplan"_s));
  ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
  broken.write("{");
  broken.close();
  trigger(window(0), "actionNew");
  ASSERT_TRUE(window(0).document().isPristine());
  drop(window(0), {paths[0], paths[1], broken.fileName(), paths[2]});
  ASSERT_EQ(count(), 3);
  EXPECT_EQ(window(0).document().path(), paths[0]);
  EXPECT_EQ(window(1).document().path(), paths[1]);
  EXPECT_EQ(window(2).document().path(), paths[2]);
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().contains(u"broken.deskplan"_s));
  // All are open already: nothing more is opened.
  drop(window(0), {paths[2], paths[1]});
  EXPECT_EQ(count(), 3);
  EXPECT_TRUE(asked_.isEmpty());
}

}  // namespace
}  // namespace deskpath::app
