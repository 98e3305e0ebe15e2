// SPDX-License-Identifier: GPL-3.0-or-later
// Settings survive a restart, refuse nonsense and never break the program.
#include "documents/settings.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "documents/recent_files.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

class SettingsTest : public testing::Test {
 protected:
  [[nodiscard]] QString ini() const { return folder_.filePath(u"deskpath.ini"_s); }
  QTemporaryDir folder_;
};

TEST_F(SettingsTest, DefaultsStandWithoutAFile) {
  const Settings settings(ini());
  EXPECT_EQ(settings.get(setting::appearance), u"system"_s);
  EXPECT_EQ(settings.get(setting::checklistPaper), u"a4"_s);
  EXPECT_EQ(settings.get(setting::units), u"metric"_s);
  EXPECT_TRUE(settings.get(setting::recentFiles).isEmpty());
  EXPECT_TRUE(settings.get(setting::windowGeometry).isEmpty());
  EXPECT_TRUE(settings.pickerColumns(u"gpu"_s).isEmpty());
}

TEST_F(SettingsTest, ValuesSurviveARestart) {
  const QByteArray geometry("\x01\x00\xff,;\"=", 7);
  {
    Settings settings(ini());
    settings.set(setting::appearance, u"dark"_s);
    settings.set(setting::chosenRoles, {u"ai-ml-engineer"_s, u"a, \"b\"; c"_s});
    settings.set(setting::recentFiles, {u"/only one"_s});
    settings.set(setting::windowGeometry, geometry);
    settings.setPickerColumns(u"gpu"_s, {u"length"_s, u"memory"_s});
    EXPECT_TRUE(settings.flush());
  }
  const Settings settings(ini());
  EXPECT_EQ(settings.get(setting::appearance), u"dark"_s);
  EXPECT_EQ(settings.get(setting::chosenRoles), (QStringList{u"ai-ml-engineer"_s, u"a, \"b\"; c"_s}));
  EXPECT_EQ(settings.get(setting::recentFiles), QStringList{u"/only one"_s});
  EXPECT_EQ(settings.get(setting::windowGeometry), geometry);
  EXPECT_EQ(settings.pickerColumns(u"gpu"_s), (QStringList{u"length"_s, u"memory"_s}));
  EXPECT_TRUE(settings.pickerColumns(u"cpu"_s).isEmpty());
}

TEST_F(SettingsTest, ChangesAreAnnouncedOnce) {
  Settings settings(ini());
  QSignalSpy spy(&settings, &Settings::changed);
  settings.set(setting::appearance, u"dark"_s);
  settings.set(setting::appearance, u"dark"_s);
  settings.set(setting::appearance, u"purple"_s);
  ASSERT_EQ(spy.count(), 1);
  EXPECT_EQ(spy.at(0).at(0).value<Setting>(), Setting::Appearance);
  EXPECT_EQ(settings.get(setting::appearance), u"dark"_s);
}

TEST_F(SettingsTest, DamagedValuesFallBack) {
  QFile file(ini());
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("[General]\nappearance=purple\nchecklistPaper=\nwindowGeometry=@Invalid()\n");
  file.close();
  const Settings settings(ini());
  EXPECT_EQ(settings.get(setting::appearance), u"system"_s);
  EXPECT_EQ(settings.get(setting::checklistPaper), u"a4"_s);
  EXPECT_TRUE(settings.get(setting::windowGeometry).isEmpty());
}

TEST_F(SettingsTest, EnvironmentMovesTheFolder) {
  qputenv("DESKPATH_CONFIG_DIR", QFile::encodeName(folder_.path()));
  EXPECT_EQ(Settings::defaultPath(), ini());
  qunsetenv("DESKPATH_CONFIG_DIR");
  EXPECT_NE(Settings::defaultPath(), ini());
  EXPECT_TRUE(Settings::defaultPath().endsWith(u"/deskpath.ini"_s));
}

TEST_F(SettingsTest, RecentFilesKeepTheLatestTenOnce) {
  Settings settings(ini());
  RecentFiles recent(settings);
  QSignalSpy spy(&recent, &RecentFiles::changed);
  for (int i = 0; i < 12; ++i) recent.add(u"/plans/%1.deskplan"_s.arg(i));
  recent.add(u"/plans/./x/../5.deskplan"_s);
  const auto entries = recent.list();
  ASSERT_EQ(entries.size(), RecentFiles::limit);
  EXPECT_EQ(entries.at(0).path, u"/plans/5.deskplan"_s);
  EXPECT_EQ(entries.at(0).name, u"5.deskplan"_s);
  EXPECT_EQ(entries.at(0).folder, u"/plans"_s);
  EXPECT_EQ(entries.at(1).name, u"11.deskplan"_s);
  EXPECT_EQ(spy.count(), 13);
  recent.remove(u"/plans/5.deskplan"_s);
  EXPECT_EQ(recent.list().size(), RecentFiles::limit - 1);
}

TEST_F(SettingsTest, MissingRecentFilesGoOnlyOnRequest) {
  Settings settings(ini());
  RecentFiles recent(settings);
  QFile there(folder_.filePath(u"there.deskplan"_s));
  ASSERT_TRUE(there.open(QIODevice::WriteOnly));
  recent.add(there.fileName());
  recent.add(folder_.filePath(u"gone.deskplan"_s));
  EXPECT_EQ(recent.list().size(), 2);
  EXPECT_EQ(recent.removeMissing(), 1);
  ASSERT_EQ(recent.list().size(), 1);
  EXPECT_EQ(recent.list().at(0).path, there.fileName());
}

}  // namespace
