// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/profile_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "documents/safe_file.h"
#include "victim_process.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const Date today = *Date::from("2026-11-23");
const SkillId python = *SkillId::from("python");

class ProfileStoreTest : public testing::Test {
 protected:
  QTemporaryDir folder_;
  QString path_ = folder_.filePath(u"data/profile.deskprofile"_s);
};

TEST_F(ProfileStoreTest, keeps_ratings_between_starts) {
  {
    ProfileStore store(today, path_);
    EXPECT_EQ(store.load(), std::nullopt);
    store.rate(python, u"Python"_s, 3, Confidence::unsure);
  }
  ProfileStore again(today, path_);
  EXPECT_EQ(again.load(), std::nullopt);
  ASSERT_NE(again.profile().current(python), nullptr);
  EXPECT_EQ(again.profile().current(python)->level, 3);
  EXPECT_EQ(again.profile().current(python)->confidence, Confidence::unsure);
  EXPECT_EQ(again.profile().current(python)->date, today);
}

TEST_F(ProfileStoreTest, writes_by_itself_soon_after_a_change) {
  ProfileStore store(today, path_);
  store.rate(python, u"Python"_s, 3);
  EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(path_); }, 5000));
}

TEST_F(ProfileStoreTest, rating_is_undoable_by_name_and_keeps_evidence) {
  ProfileStore store(today, path_);
  store.rate(python, u"Python"_s, 3);
  Profile with_evidence = store.profile();
  with_evidence.ratings.front().history.back().evidence = "Wrote a parser";
  store.edit(u"Add evidence"_s, with_evidence);
  store.rate(python, u"Python"_s, 4);
  EXPECT_EQ(store.undoStack()->undoText(), u"Rate Python"_s);
  EXPECT_EQ(store.profile().current(python)->evidence, "Wrote a parser");
  store.undoStack()->undo();
  EXPECT_EQ(store.profile().current(python)->level, 3);
}

TEST_F(ProfileStoreTest, an_unreadable_profile_is_put_aside_and_never_written_over) {
  QDir().mkpath(QFileInfo(path_).path());
  QFile file(path_);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("{\"format\": \"deskpath.profile\", \"version\": 9}");
  file.close();
  ProfileStore store(today, path_);
  const auto message = store.load();
  ASSERT_TRUE(message);
  EXPECT_TRUE(message->contains(u"profile.deskprofile.unreadable"_s));
  EXPECT_TRUE(message->contains(u"Use a newer Deskpath"_s));
  store.rate(python, u"Python"_s, 1);
  EXPECT_EQ(store.saveNow(), std::nullopt);
  QFile aside(path_ + u".unreadable"_s);
  ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
  EXPECT_TRUE(aside.readAll().contains("\"version\": 9"));
}

TEST_F(ProfileStoreTest, two_programs_keep_the_ratings_of_both) {
  const SkillId sql = *SkillId::from("sql");
  ProfileStore one(today, path_);
  EXPECT_EQ(one.load(), std::nullopt);
  one.rate(python, u"Python"_s, 3);
  EXPECT_EQ(one.saveNow(), std::nullopt);
  test::Victim other({u"rate"_s, path_, u"sql"_s, u"2"_s});
  ASSERT_EQ(other.exitCode(), 0) << other.errors().toStdString();
  one.rate(python, u"Python"_s, 4);
  EXPECT_EQ(one.saveNow(), std::nullopt);
  ProfileStore again(today, path_);
  EXPECT_EQ(again.load(), std::nullopt);
  for (const ProfileStore* store : {&one, &again}) {
    ASSERT_NE(store->profile().current(sql), nullptr);
    EXPECT_EQ(store->profile().current(sql)->level, 2);
    EXPECT_EQ(store->profile().current(python)->level, 4);
  }
  EXPECT_EQ(QDir(QFileInfo(path_).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"profile.deskprofile"_s});
}

TEST_F(ProfileStoreTest, takes_in_what_another_program_wrote_as_a_step_that_can_be_undone) {
  ProfileStore one(today, path_);
  one.rate(python, u"Python"_s, 3);
  EXPECT_EQ(one.saveNow(), std::nullopt);
  QSignalSpy changed(&one, &ProfileStore::changed);
  one.lookAtDisk();
  EXPECT_EQ(changed.count(), 0);
  test::Victim other({u"rate"_s, path_, u"python"_s, u"5"_s});
  ASSERT_EQ(other.exitCode(), 0) << other.errors().toStdString();
  one.lookAtDisk();
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(one.profile().current(python)->level, 5);
  EXPECT_EQ(one.undoStack()->undoText(), u"Take in changes from another window"_s);
  one.undoStack()->undo();
  EXPECT_EQ(one.profile().current(python)->level, 3);
}

TEST_F(ProfileStoreTest, never_writes_over_a_profile_of_a_newer_program) {
  ProfileStore one(today, path_);
  one.rate(python, u"Python"_s, 3);
  EXPECT_EQ(one.saveNow(), std::nullopt);
  const QByteArray newer = R"({"format": "deskpath.profile", "version": 9})";
  ASSERT_TRUE(writeFile(path_, newer));
  one.lookAtDisk();
  EXPECT_EQ(one.profile().current(python)->level, 3);
  one.rate(python, u"Python"_s, 4);
  const auto message = one.saveNow();
  ASSERT_TRUE(message);
  const QString own = folder_.filePath(u"data/profile-2.deskprofile"_s);
  EXPECT_TRUE(message->contains(own) && message->contains(u"Use a newer Deskpath"_s)) << message->toStdString();
  EXPECT_EQ(*readFile(path_, 1 << 20), newer);
  one.rate(python, u"Python"_s, 5);
  EXPECT_EQ(one.saveNow(), std::nullopt);
  ProfileStore again(today, own);
  EXPECT_EQ(again.load(), std::nullopt);
  EXPECT_EQ(again.profile().current(python)->level, 5);
}

TEST_F(ProfileStoreTest, tells_when_it_cannot_write) {
  QDir().mkpath(path_);  // a folder stands where the file should go
  ProfileStore store(today, path_);
  store.rate(python, u"Python"_s, 3);
  const auto message = store.saveNow();
  ASSERT_TRUE(message);
  EXPECT_TRUE(message->contains(path_));
}

}  // namespace
}  // namespace deskpath::app
