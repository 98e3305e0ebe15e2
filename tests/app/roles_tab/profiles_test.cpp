// SPDX-License-Identifier: GPL-3.0-or-later
// Several profiles: nothing is lost when they are switched, deleted, taken back, exported or imported.
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QWidget>

#include "documents/profile_store.h"
#include "documents/settings.h"
#include "documents/text.h"
#include "roles_tab/profile_menu.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Profiles : public testing::Test {
 protected:
  Profiles() {
    menu.emplace(store, settings, shelf, &window,
                 ProfileQuestions{[this](QWidget*, const QString&, const QString&) { return answer; },
                                  [this](QWidget*) { return file; }, [this](QWidget*, const QString&) { return file; },
                                  [this](QWidget*, const QString&, const QString& message) { errors += message; }});
    QObject::connect(&*menu, &ProfileMenu::said, &window, [this](const QString& message, const QString& path) {
      said = message;
      restorable = path;
    });
  }
  void rate(int level) { store.rate(*SkillId::from("python"), u"Python"_s, level); }
  [[nodiscard]] int level() const {
    const Rating* rating = store.profile().current(*SkillId::from("python"));
    return rating != nullptr ? rating->level : -1;
  }
  [[nodiscard]] QStringList names() const {
    QStringList all;
    for (const ProfileEntry& entry : shelf.list()) all += entry.name;
    return all;
  }

  QTemporaryDir folder;
  QString data = folder.filePath(u"data"_s);
  Settings settings{folder.filePath(u"test.ini"_s)};
  ProfileStore store{*Date::from(2026, 11, 23), QDir(data).filePath(u"profile.deskprofile"_s)};
  ProfileShelf shelf{data};
  QWidget window;
  std::optional<QString> answer;
  QString file;
  QString said;
  QString restorable;
  QStringList errors;
  std::optional<ProfileMenu> menu;
};

TEST_F(Profiles, ANewOneBeginsEmptyAndTheOldOneIsKept) {
  rate(4);
  answer = u"Partner"_s;
  menu->newProfile();
  EXPECT_EQ(errors, QStringList());
  EXPECT_EQ(store.profile().name, "Partner");
  EXPECT_EQ(level(), -1);
  EXPECT_FALSE(store.undoStack()->canUndo());
  EXPECT_EQ(names(), (QStringList{u"My profile"_s, u"Partner"_s}));
  rate(1);
  menu->open(shelf.list().first().path);
  EXPECT_EQ(level(), 4);
  menu->open(shelf.list().last().path);
  EXPECT_EQ(level(), 1);
  EXPECT_EQ(settings.get(setting::currentProfile), u"partner.deskprofile"_s);
}

TEST_F(Profiles, RenamingIsAnEditAndCancelChangesNothing) {
  answer = std::nullopt;
  menu->rename();
  EXPECT_EQ(store.profile().name, "");
  answer = u"Ada"_s;
  menu->rename();
  EXPECT_EQ(store.profile().name, "Ada");
  EXPECT_EQ(store.undoStack()->undoText(), u"Rename the profile"_s);
  store.undoStack()->undo();
  EXPECT_EQ(store.profile().name, "");
}

TEST_F(Profiles, ACopyGoesItsOwnWay) {
  rate(3);
  menu->duplicate();
  EXPECT_EQ(store.profile().name, "Copy of My profile");
  EXPECT_EQ(level(), 3);
  rate(5);
  menu->open(shelf.list().last().path);
  EXPECT_EQ(level(), 3);
}

TEST_F(Profiles, ADeletedOneCanBeTakenBack) {
  rate(2);
  menu->remove();
  EXPECT_EQ(errors, QStringList());
  EXPECT_EQ(level(), -1);
  EXPECT_EQ(names(), QStringList{u"My profile"_s});
  EXPECT_TRUE(said.contains(u"deleted"_s));
  ASSERT_FALSE(restorable.isEmpty());
  EXPECT_EQ(shelf.deleted().size(), 1);
  menu->restore(restorable);
  EXPECT_EQ(level(), 2);
  EXPECT_TRUE(shelf.deleted().isEmpty());
  EXPECT_EQ(shelf.list().size(), 2);
}

TEST_F(Profiles, ExportAndImportGiveTheSameRatings) {
  rate(4);
  file = folder.filePath(u"out.deskprofile"_s);
  menu->exportProfile();
  rate(0);
  menu->importProfile();
  EXPECT_EQ(errors, QStringList());
  EXPECT_EQ(level(), 4);
  EXPECT_EQ(shelf.list().size(), 2);
}

TEST_F(Profiles, WhatCannotBeReadIsSaidAndChangesNothing) {
  rate(4);
  file = folder.filePath(u"broken.deskprofile"_s);
  QFile broken(file);
  ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
  broken.write("{\"format\": \"deskpath.plan\"}");
  broken.close();
  menu->importProfile();
  ASSERT_EQ(errors.size(), 1);
  EXPECT_TRUE(errors.first().contains(u"broken.deskprofile"_s));
  EXPECT_EQ(level(), 4);
  menu->open(file);
  EXPECT_EQ(errors.size(), 2);
  EXPECT_EQ(level(), 4);
  file = u"/nowhere/out.deskprofile"_s;
  menu->exportProfile();
  EXPECT_EQ(errors.size(), 3);
}

TEST_F(Profiles, TheMenuNamesTheOpenOne) {
  answer = u"Ada & Co"_s;
  menu->newProfile();
  Q_EMIT menu->menu()->aboutToShow();
  const QAction* checked = nullptr;
  for (const QAction* action : menu->menu()->actions()) {
    if (action->isChecked()) checked = action;
  }
  ASSERT_NE(checked, nullptr);
  EXPECT_EQ(checked->text(), u"Ada && Co"_s);
}

TEST(ProfileShelfTest, WithoutAFolderNothingIsKept) {
  const ProfileShelf shelf{QString()};
  EXPECT_TRUE(shelf.list().isEmpty());
  EXPECT_TRUE(shelf.deleted().isEmpty());
  EXPECT_FALSE(shelf.add({}));
}

}  // namespace
}  // namespace deskpath::app
