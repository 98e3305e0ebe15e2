// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost: work left behind by a crash, a file that is open or changed elsewhere, and what the window asks
// then.
#include "window/plan_files.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include "documents/safe_file.h"
#include "documents/text.h"
#include "plan/edits.h"
#include "plan/plan_json.h"
#include "victim_process.h"
#include "widgets/notice_bar.h"
#include "window/main_window.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-24");

class PlanFilesTest : public testing::Test {
 protected:
  Dialogs answers() {
    Dialogs dialogs;
    dialogs.unsaved = [this](QWidget*, const QString&) { return unsaved_; };
    dialogs.openPlan = [](QWidget*) { return QString(); };
    dialogs.savePlan = [this](QWidget*, const QString&) { return savePath_; };
    dialogs.error = [this](QWidget*, const QString& title, const QString& message) {
      errors_ += title + u": "_s + message;
    };
    dialogs.inUse = [this](QWidget*, const QString&, const LockHolder& holder) {
      holders_.push_back(holder);
      return inUse_;
    };
    dialogs.changedOnDisk = [this](QWidget*, const QString& title, const QStringList& difference, bool canLoad) {
      asked_ += title + u": "_s + difference.join(u" | "_s) + (canLoad ? u""_s : u" (unreadable)"_s);
      return changed_;
    };
    dialogs.recover = [this](QWidget*, const QString& title, const QDateTime&, const QStringList& difference) {
      asked_ += title + u": "_s + difference.join(u" | "_s);
      return recover_;
    };
    dialogs.replaceInUse = [this](QWidget*, const QString&, const LockHolder& holder) {
      holders_.push_back(holder);
      return replace_;
    };
    dialogs.difference = [this](QWidget*, const QString&, const QStringList& difference) { shown_ = difference; };
    return dialogs;
  }
  static const Content& content() {
    static const Content shipped = loadContent();
    return shipped;
  }
  std::unique_ptr<MainWindow> makeWindow() {
    auto window = std::make_unique<MainWindow>(content(), profile_, settings_, today, answers(), recovery_);
    window->show();
    QCoreApplication::processEvents();
    return window;
  }
  void SetUp() override { window_ = makeWindow(); }

  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  // As another program does: a new file takes the place of the old one in one step.
  static void write(const QString& file, const std::string& planName) {
    ASSERT_TRUE(writeFile(file, QByteArray::fromStdString(write_plan(with_name({}, planName)))));
  }
  static std::string nameIn(const QString& file) {
    const auto bytes = readFile(file, 1 << 20);
    if (!bytes) return "no such file";
    const auto plan = read_plan(bytes->toStdString(), "plan");
    return plan ? plan->name : "damaged";
  }
  void rename(const char* name) { window_->document().edit(u"Rename"_s, with_name(window_->document().plan(), name)); }
  // The plan "old" in a file and open, renamed to "mine".
  void openAndEdit() {
    write(file_, "old");
    ASSERT_TRUE(window_->openPlan(file_));
    rename("mine");
  }
  // What a program that was killed leaves: its file, and a lock that nobody holds.
  void leave(const QString& as, const std::string& planName, const QString& document) {
    RecoveryFile other(path(u"elsewhere"_s));
    ASSERT_TRUE(other.keep(with_name({}, planName), document, DiskState::at(document, 1 << 20)));
    QDir().mkpath(recovery_);
    ASSERT_TRUE(QFile::copy(other.path(), QDir(recovery_).filePath(as + u".recovery"_s)));
  }
  [[nodiscard]] QStringList kept() const { return QDir(recovery_).entryList({u"*.recovery"_s}, QDir::Files); }
  [[nodiscard]] static QStringList names(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
  }
  [[nodiscard]] QString notice() const { return window_->findChild<NoticeBar*>(u"fileNotice"_s)->text(); }
  void press(const char* button) {
    auto* found = window_->findChild<QPushButton*>(QLatin1StringView(button));
    ASSERT_NE(found, nullptr) << button;
    found->click();
  }
  bool noticed() {
    return QTest::qWaitFor([this] { return !notice().isEmpty(); }, 20'000);
  }

  QTemporaryDir folder_;
  QString file_ = folder_.filePath(u"office.deskplan"_s);
  QString recovery_ = folder_.filePath(u"recovery"_s);
  Settings settings_{folder_.filePath(u"deskpath.ini"_s)};
  ProfileStore profile_{today, {}};
  UnsavedAnswer unsaved_ = UnsavedAnswer::discard;
  InUseAnswer inUse_ = InUseAnswer::cancel;
  ChangedAnswer changed_ = ChangedAnswer::cancel;
  RecoverAnswer recover_ = RecoverAnswer::recover;
  ReplaceAnswer replace_ = ReplaceAnswer::cancel;
  QString savePath_;
  QStringList asked_;
  QStringList errors_;
  QStringList shown_;
  std::vector<LockHolder> holders_;
  std::unique_ptr<MainWindow> window_;
};

TEST_F(PlanFilesTest, unsaved_work_is_kept_soon_after_an_edit_and_until_it_is_saved) {
  openAndEdit();
  EXPECT_TRUE(QTest::qWaitFor([this] { return kept().size() == 1; }, 20'000));
  ASSERT_TRUE(window_->save());
  EXPECT_TRUE(kept().isEmpty());
  EXPECT_TRUE(names(recovery_).isEmpty());
}

TEST_F(PlanFilesTest, undoing_everything_leaves_nothing_to_recover) {
  openAndEdit();
  ASSERT_TRUE(QTest::qWaitFor([this] { return kept().size() == 1; }, 20'000));
  window_->document().undoStack()->undo();
  EXPECT_TRUE(kept().isEmpty());
}

TEST_F(PlanFilesTest, an_orderly_end_leaves_neither_lock_nor_recovery_file) {
  openAndEdit();
  ASSERT_TRUE(QTest::qWaitFor([this] { return kept().size() == 1; }, 20'000));
  EXPECT_TRUE(QFile::exists(FileLock::pathFor(file_)));
  EXPECT_TRUE(window_->close());
  EXPECT_TRUE(names(recovery_).isEmpty());
  EXPECT_FALSE(QFile::exists(FileLock::pathFor(file_)));
  EXPECT_EQ(nameIn(file_), "old");
}

TEST_F(PlanFilesTest, work_left_by_a_killed_program_is_offered_with_its_difference_and_taken_over) {
  write(file_, "old");
  leave(u"one"_s, "edited", file_);
  window_->offerRecovery();
  EXPECT_EQ(asked_, QStringList{u"edited: Name: old → edited"_s});
  EXPECT_EQ(window_->document().plan().name, "edited");
  EXPECT_EQ(window_->document().path(), file_);
  EXPECT_TRUE(window_->document().isModified());
  EXPECT_EQ(kept().size(), 1) << "the work is kept by this program now, and the old file is gone";
  EXPECT_FALSE(QFile::exists(QDir(recovery_).filePath(u"one.recovery"_s)));
  EXPECT_TRUE(window_->save());
  EXPECT_EQ(nameIn(file_), "edited");
  EXPECT_TRUE(kept().isEmpty());
}

TEST_F(PlanFilesTest, declined_work_stays_until_it_is_discarded) {
  leave(u"one"_s, "edited", {});
  recover_ = RecoverAnswer::later;
  window_->offerRecovery();
  EXPECT_EQ(kept(), QStringList{u"one.recovery"_s});
  EXPECT_TRUE(window_->document().isPristine());
  recover_ = RecoverAnswer::discard;
  window_->offerRecovery();
  EXPECT_TRUE(names(recovery_).isEmpty());
  window_->offerRecovery();
  EXPECT_EQ(asked_.size(), 2);
}

TEST_F(PlanFilesTest, a_second_plan_waits_behind_a_notice_and_can_be_had_later) {
  leave(u"one"_s, "first", {});
  leave(u"two"_s, "second", {});
  window_->offerRecovery();
  EXPECT_EQ(asked_.size(), 1);
  EXPECT_EQ(notice(), u"Unsaved work on 1 plan is kept for recovery."_s);
  const std::string first = window_->document().plan().name;
  press("noticeRecover");
  EXPECT_EQ(asked_.size(), 2);
  EXPECT_NE(window_->document().plan().name, first);
  EXPECT_TRUE(notice().isEmpty());
  QAction* menu = window_->findChild<QAction*>(u"actionRecover"_s);
  ASSERT_NE(menu, nullptr);
  menu->trigger();
  EXPECT_EQ(asked_.size(), 2) << "nothing is left";
}

TEST_F(PlanFilesTest, work_on_the_plan_just_opened_is_offered_first_and_only_told_of_while_there_is_unsaved_work) {
  write(file_, "old");
  leave(u"one"_s, "edited", file_);
  leave(u"two"_s, "other", {});
  ASSERT_TRUE(window_->openPlan(file_));
  window_->offerRecovery();
  EXPECT_EQ(asked_, QStringList{u"edited: Name: old → edited"_s});
  window_->findChild<NoticeBar*>(u"fileNotice"_s)->dismiss();
  window_->offerRecovery();
  EXPECT_EQ(asked_.size(), 1);
  EXPECT_EQ(notice(), u"Unsaved work on 1 plan is kept for recovery."_s);
}

TEST_F(PlanFilesTest, unreadable_recovery_files_are_named_and_put_aside) {
  QDir().mkpath(recovery_);
  ASSERT_TRUE(writeFile(QDir(recovery_).filePath(u"x.recovery"_s), "nonsense\n{}"));
  window_->offerRecovery();
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().contains(u"x.recovery is no recovery file of this version. It was put aside as"_s))
      << errors_.first().toStdString();
  EXPECT_EQ(names(recovery_), QStringList{u"x.recovery.unreadable"_s});
  window_->offerRecovery();
  EXPECT_EQ(errors_.size(), 1);
}

TEST_F(PlanFilesTest, work_on_a_plan_that_another_program_holds_is_recovered_as_a_copy) {
  write(file_, "old");
  leave(u"one"_s, "edited", file_);
  test::Victim other({u"hold"_s, file_});
  ASSERT_EQ(other.word(), "ready");
  window_->offerRecovery();
  EXPECT_EQ(window_->document().plan().name, "edited");
  EXPECT_TRUE(window_->document().path().isEmpty());
  EXPECT_TRUE(notice().startsWith(u"office.deskplan is open elsewhere"_s)) << notice().toStdString();
  EXPECT_EQ(nameIn(file_), "old");
}

TEST_F(PlanFilesTest, recovered_work_asks_before_it_replaces_a_file_that_changed_meanwhile) {
  write(file_, "old");
  leave(u"one"_s, "edited", file_);
  write(file_, "theirs");
  window_->offerRecovery();
  EXPECT_FALSE(window_->save());
  EXPECT_EQ(asked_, (QStringList{u"edited: Name: theirs → edited"_s, u"edited: Name: theirs → edited"_s}));
  EXPECT_EQ(nameIn(file_), "theirs");
}

TEST_F(PlanFilesTest, a_plan_open_in_another_program_is_told_of_with_its_holder) {
  write(file_, "old");
  test::Victim other({u"hold"_s, file_});
  ASSERT_EQ(other.word(), "ready");
  EXPECT_FALSE(window_->openPlan(file_));
  ASSERT_EQ(holders_.size(), 1U);
  EXPECT_EQ(holders_.front().process, other.id());
  EXPECT_EQ(holders_.front().host, QSysInfo::machineHostName());
  EXPECT_TRUE(window_->document().isPristine());
  inUse_ = InUseAnswer::openCopy;
  EXPECT_TRUE(window_->openPlan(file_));
  EXPECT_EQ(window_->document().plan().name, "old");
  EXPECT_TRUE(window_->document().path().isEmpty());
  inUse_ = InUseAnswer::openAnyway;
  EXPECT_TRUE(window_->openPlan(file_));
  EXPECT_EQ(window_->document().path(), file_);
  other.kill();
  EXPECT_TRUE(window_->openPlan(file_));
  EXPECT_EQ(holders_.size(), 3U) << "the lock of a program that is gone is taken over without a question";
}

TEST_F(PlanFilesTest, a_plan_open_in_another_window_is_told_of_also_behind_a_link) {
  write(file_, "old");
  ASSERT_TRUE(window_->openPlan(file_));
  auto second = makeWindow();
  ASSERT_TRUE(QFile::link(file_, path(u"link.deskplan"_s)));
  EXPECT_FALSE(second->openPlan(path(u"link.deskplan"_s)));
  ASSERT_EQ(holders_.size(), 1U);
  EXPECT_TRUE(holders_.front().isThisProcess());
  EXPECT_TRUE(window_->openPlan(file_)) << "opening it again in its own window is no conflict";
  EXPECT_EQ(holders_.size(), 1U);
  window_->close();
  EXPECT_TRUE(second->openPlan(path(u"link.deskplan"_s)));
}

TEST_F(PlanFilesTest, a_plan_that_cannot_be_opened_leaves_the_lock_of_the_open_one) {
  write(file_, "old");
  ASSERT_TRUE(window_->openPlan(file_));
  EXPECT_FALSE(window_->openPlan(path(u"none.deskplan"_s)));
  ASSERT_TRUE(writeFile(path(u"bad.deskplan"_s), "{"));
  EXPECT_FALSE(window_->openPlan(path(u"bad.deskplan"_s)));
  EXPECT_TRUE(QFile::exists(FileLock::pathFor(file_)));
  EXPECT_FALSE(QFile::exists(FileLock::pathFor(path(u"bad.deskplan"_s))));
}

TEST_F(PlanFilesTest, saving_over_a_changed_file_asks_and_cancel_leaves_both) {
  openAndEdit();
  write(file_, "theirs");
  EXPECT_FALSE(window_->save());
  EXPECT_EQ(asked_, QStringList{u"mine: Name: theirs → mine"_s});
  EXPECT_EQ(nameIn(file_), "theirs");
  EXPECT_EQ(window_->document().plan().name, "mine");
  EXPECT_TRUE(window_->document().isModified());
}

TEST_F(PlanFilesTest, keeping_mine_replaces_theirs) {
  openAndEdit();
  write(file_, "theirs");
  changed_ = ChangedAnswer::keepMine;
  EXPECT_TRUE(window_->save());
  EXPECT_EQ(nameIn(file_), "mine");
  rename("mine again");
  EXPECT_TRUE(window_->save());
  EXPECT_EQ(asked_.size(), 1);
}

TEST_F(PlanFilesTest, loading_theirs_can_be_undone) {
  openAndEdit();
  write(file_, "theirs");
  changed_ = ChangedAnswer::loadTheirs;
  EXPECT_FALSE(window_->save()) << "mine was not saved";
  EXPECT_EQ(window_->document().plan().name, "theirs");
  EXPECT_FALSE(window_->document().isModified());
  EXPECT_EQ(window_->document().undoStack()->undoText(), u"Load the version on the disk"_s);
  window_->document().undoStack()->undo();
  EXPECT_EQ(window_->document().plan().name, "mine");
  EXPECT_TRUE(window_->document().isModified());
  EXPECT_TRUE(window_->save()) << "their version is known by now";
  EXPECT_EQ(nameIn(file_), "mine");
}

TEST_F(PlanFilesTest, saving_mine_elsewhere_leaves_theirs) {
  openAndEdit();
  write(file_, "theirs");
  changed_ = ChangedAnswer::saveAs;
  savePath_ = path(u"mine.deskplan"_s);
  EXPECT_TRUE(window_->save());
  EXPECT_EQ(nameIn(file_), "theirs");
  EXPECT_EQ(nameIn(savePath_), "mine");
  EXPECT_EQ(window_->document().path(), savePath_);
  EXPECT_FALSE(QFile::exists(FileLock::pathFor(file_)));
  EXPECT_TRUE(QFile::exists(FileLock::pathFor(savePath_)));
}

TEST_F(PlanFilesTest, theirs_that_cannot_be_read_cannot_be_loaded) {
  openAndEdit();
  ASSERT_TRUE(writeFile(file_, R"({"format": "deskpath.plan", "version": 99})"));
  EXPECT_FALSE(window_->save());
  ASSERT_EQ(asked_.size(), 1);
  EXPECT_TRUE(asked_.first().contains(u"Use a newer Deskpath to open it (unreadable)"_s))
      << asked_.first().toStdString();
}

TEST_F(PlanFilesTest, save_as_onto_the_same_changed_file_asks_as_well) {
  openAndEdit();
  write(file_, "theirs");
  ASSERT_TRUE(QFile::link(file_, path(u"link.deskplan"_s)));
  savePath_ = path(u"link.deskplan"_s);
  EXPECT_FALSE(window_->saveAs());
  EXPECT_EQ(asked_.size(), 1);
  EXPECT_EQ(nameIn(file_), "theirs");
}

TEST_F(PlanFilesTest, save_as_over_a_plan_that_is_open_elsewhere_asks_first) {
  openAndEdit();
  savePath_ = path(u"other.deskplan"_s);
  write(savePath_, "other");
  test::Victim other({u"hold"_s, savePath_});
  ASSERT_EQ(other.word(), "ready");
  EXPECT_FALSE(window_->saveAs());
  ASSERT_EQ(holders_.size(), 1U);
  EXPECT_EQ(nameIn(savePath_), "other");
  EXPECT_TRUE(QFile::exists(FileLock::pathFor(file_)));
  replace_ = ReplaceAnswer::replace;
  EXPECT_TRUE(window_->saveAs());
  EXPECT_EQ(nameIn(savePath_), "mine");
  EXPECT_FALSE(QFile::exists(FileLock::pathFor(file_)));
}

TEST_F(PlanFilesTest, a_change_on_the_disk_is_told_calmly_and_theirs_can_be_loaded) {
  write(file_, "old");
  ASSERT_TRUE(window_->openPlan(file_));
  write(file_, "theirs");
  ASSERT_TRUE(noticed());
  EXPECT_EQ(notice(), u"Another program has changed office.deskplan."_s);
  EXPECT_EQ(window_->document().plan().name, "old");
  press("noticeDifference");
  EXPECT_EQ(shown_, QStringList{u"Name: theirs → old"_s});
  press("noticeTheirs");
  EXPECT_EQ(window_->document().plan().name, "theirs");
  EXPECT_TRUE(notice().isEmpty());
  // The watcher must have found the file that took the place of the one it watched.
  write(file_, "theirs again");
  EXPECT_TRUE(noticed());
}

TEST_F(PlanFilesTest, keeping_mine_at_the_notice_saves_without_another_question) {
  write(file_, "old");
  ASSERT_TRUE(window_->openPlan(file_));
  write(file_, "theirs");
  ASSERT_TRUE(noticed());
  press("noticeMine");
  EXPECT_TRUE(window_->document().isModified()) << "the file holds something else now";
  EXPECT_TRUE(window_->save());
  EXPECT_TRUE(asked_.isEmpty());
  EXPECT_EQ(nameIn(file_), "old");
}

TEST_F(PlanFilesTest, a_closed_notice_comes_back_for_another_change_only) {
  write(file_, "old");
  ASSERT_TRUE(window_->openPlan(file_));
  write(file_, "theirs");
  ASSERT_TRUE(noticed());
  window_->findChild<NoticeBar*>(u"fileNotice"_s)->dismiss();
  auto* files = window_->findChild<PlanFiles*>();
  files->lookAtDisk();
  EXPECT_TRUE(notice().isEmpty());
  write(file_, "theirs again");
  files->lookAtDisk();
  EXPECT_FALSE(notice().isEmpty());
  write(file_, "old");
  files->lookAtDisk();
  EXPECT_TRUE(notice().isEmpty()) << "the file is as it was";
}

TEST_F(PlanFilesTest, a_change_is_noticed_when_the_window_becomes_active_though_nothing_watches) {
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"stick"_s));
  const QString file = path(u"stick/a.deskplan"_s);
  write(file, "old");
  ASSERT_TRUE(window_->openPlan(file));
  QWidget other;
  other.show();
  other.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
  ASSERT_TRUE(QDir(path(u"stick"_s)).removeRecursively());
  window_->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
  EXPECT_TRUE(notice().startsWith(u"a.deskplan is no longer where it was."_s)) << notice().toStdString();
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"stick"_s));
  press("noticeSave");
  EXPECT_EQ(nameIn(file), "old");
  EXPECT_TRUE(notice().isEmpty());
}

TEST_F(PlanFilesTest, the_version_before_is_kept_when_wanted) {
  openAndEdit();
  EXPECT_TRUE(window_->save());
  EXPECT_FALSE(QFile::exists(file_ + u'~'));
  window_->findChild<QAction*>(u"actionKeepBackup"_s)->trigger();
  rename("newer");
  EXPECT_TRUE(window_->save());
  EXPECT_EQ(nameIn(file_ + u'~'), "mine");
  EXPECT_EQ(nameIn(file_), "newer");
  // Where the backup cannot be written, saving would lose the version before.
  ASSERT_TRUE(QFile::remove(file_ + u'~'));
  ASSERT_TRUE(QDir().mkdir(file_ + u'~'));
  rename("newest");
  EXPECT_FALSE(window_->save());
  ASSERT_EQ(errors_.size(), 1);
  EXPECT_TRUE(errors_.first().startsWith(u"The previous version could not be kept, so the plan was not saved"_s));
  EXPECT_EQ(nameIn(file_), "newer");
}

TEST_F(PlanFilesTest, the_version_before_is_as_private_as_the_plan) {
  openAndEdit();
  ASSERT_TRUE(QFile::setPermissions(file_, QFile::ReadOwner | QFile::WriteOwner));
  window_->findChild<QAction*>(u"actionKeepBackup"_s)->trigger();
  EXPECT_TRUE(window_->save());
  const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
  EXPECT_EQ(QFile::permissions(file_) & others, QFile::Permissions());
  EXPECT_EQ(QFile::permissions(file_ + u'~') & others, QFile::Permissions());
}

TEST_F(PlanFilesTest, what_a_file_loses_by_a_save_is_told) {
  if (::geteuid() != 0) GTEST_SKIP() << "LOST OWNER NOT TESTED: giving a file away needs root";
  openAndEdit();
  ASSERT_EQ(::chown(QFile::encodeName(file_).constData(), 1, 1), 0);
  ASSERT_EQ(::chmod(QFile::encodeName(file_).constData(), 0606), 0);
  ASSERT_EQ(::chmod(QFile::encodeName(folder_.path()).constData(), 0777), 0);
  ASSERT_EQ(::setegid(65534), 0);
  ASSERT_EQ(::seteuid(65534), 0);
  const bool saved = window_->save();
  ASSERT_EQ(::seteuid(0), 0);
  ASSERT_EQ(::setegid(0), 0);
  EXPECT_TRUE(saved);
  EXPECT_EQ(nameIn(file_), "mine");
  EXPECT_EQ(notice(), u"office.deskplan is saved. Not kept from the old file: owner, group."_s);
  rename("again");
  EXPECT_TRUE(window_->save());
  EXPECT_TRUE(notice().isEmpty()) << "told once: what is lost is not lost again";
}

TEST_F(PlanFilesTest, a_folder_where_nothing_can_be_kept_is_told_once) {
  ASSERT_TRUE(writeFile(recovery_, "a file stands where the folder should be"));
  openAndEdit();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !errors_.isEmpty(); }, 20'000));
  EXPECT_TRUE(errors_.first().startsWith(u"Unsaved work is not kept for recovery: "_s))
      << errors_.first().toStdString();
  rename("again");
  QTest::qWait(2'500);
  EXPECT_EQ(errors_.size(), 1);
}

}  // namespace
}  // namespace deskpath::app
