// SPDX-License-Identifier: GPL-3.0-or-later
// Settings survive a restart, refuse nonsense and never break the program.
#include "documents/settings.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "documents/recent_files.h"

using namespace Qt::StringLiterals;
using namespace deskpath::app;

namespace {

class SettingsTest : public testing::Test {
 protected:
  [[nodiscard]] QString path() const { return folder_.filePath(u"settings.json"_s); }
  void put(const QByteArray& text) const {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
  }
  [[nodiscard]] QByteArray content() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  QTemporaryDir folder_;
};

TEST_F(SettingsTest, DefaultsStandWithoutAFile) {
  const Settings settings(path());
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
    Settings settings(path());
    settings.set(setting::appearance, u"dark"_s);
    settings.set(setting::chosenRoles, {u"ai-ml-engineer"_s, u"a, \"b\"; c"_s});
    settings.set(setting::recentFiles, {u"/only one"_s});
    settings.set(setting::windowGeometry, geometry);
    settings.setPickerColumns(u"gpu"_s, {u"length"_s, u"memory"_s});
    EXPECT_TRUE(settings.flush());
  }
  const Settings settings(path());
  EXPECT_EQ(settings.get(setting::appearance), u"dark"_s);
  EXPECT_EQ(settings.get(setting::chosenRoles), (QStringList{u"ai-ml-engineer"_s, u"a, \"b\"; c"_s}));
  EXPECT_EQ(settings.get(setting::recentFiles), QStringList{u"/only one"_s});
  EXPECT_EQ(settings.get(setting::windowGeometry), geometry);
  EXPECT_EQ(settings.pickerColumns(u"gpu"_s), (QStringList{u"length"_s, u"memory"_s}));
  EXPECT_TRUE(settings.pickerColumns(u"cpu"_s).isEmpty());
}

TEST_F(SettingsTest, ChangesAreAnnouncedOnce) {
  Settings settings(path());
  QSignalSpy spy(&settings, &Settings::changed);
  settings.set(setting::appearance, u"dark"_s);
  settings.set(setting::appearance, u"dark"_s);
  settings.set(setting::appearance, u"purple"_s);
  ASSERT_EQ(spy.count(), 1);
  EXPECT_EQ(spy.at(0).at(0).value<Setting>(), Setting::Appearance);
  EXPECT_EQ(settings.get(setting::appearance), u"dark"_s);
}

TEST_F(SettingsTest, DamagedValuesFallBack) {
  put(R"({"appearance": "purple", "checklistPaper": "", "windowGeometry": "text", "recentFiles": 4, "keepBackup": "yes"})");
  const Settings settings(path());
  EXPECT_EQ(settings.get(setting::appearance), u"system"_s);
  EXPECT_EQ(settings.get(setting::checklistPaper), u"a4"_s);
  EXPECT_TRUE(settings.get(setting::windowGeometry).isEmpty());
  EXPECT_TRUE(settings.get(setting::recentFiles).isEmpty());
  EXPECT_FALSE(settings.get(setting::keepBackup));
}

TEST_F(SettingsTest, TwoProgramsDoNotUndoEachOthersChanges) {
  Settings one(path());
  Settings other(path());
  one.set(setting::appearance, u"dark"_s);
  other.set(setting::units, u"imperial"_s);
  EXPECT_TRUE(one.flush());
  EXPECT_TRUE(other.flush());
  EXPECT_EQ(other.get(setting::appearance), u"dark"_s);
  one.set(setting::keepBackup, true);
  EXPECT_TRUE(one.flush());
  const Settings later(path());
  EXPECT_EQ(later.get(setting::appearance), u"dark"_s);
  EXPECT_EQ(later.get(setting::units), u"imperial"_s);
  EXPECT_TRUE(later.get(setting::keepBackup));
}

TEST_F(SettingsTest, NamesOfNewerVersionsStay) {
  put(R"({"colourOfTheSky": {"base64": "AAE="}, "pickerColumns/gpu": ["length"]})");
  {
    Settings settings(path());
    EXPECT_EQ(settings.pickerColumns(u"gpu"_s), QStringList{u"length"_s});
    settings.setPickerColumns(u"gpu"_s, {});
    settings.set(setting::appearance, u"dark"_s);
  }
  EXPECT_EQ(content(),
            "{\n    \"appearance\": \"dark\",\n    \"colourOfTheSky\": {\n        \"base64\": \"AAE=\"\n    }\n}\n");
}

TEST_F(SettingsTest, AnUnreadableFileIsPutAside) {
  put("{\"appearance\": ");
  Settings settings(path());
  EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files), QStringList{u"settings.json"_s});
  settings.set(setting::appearance, u"dark"_s);
  EXPECT_TRUE(settings.flush());
  EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files, QDir::Name),
            (QStringList{u"settings.json"_s, u"settings.json.unreadable"_s}));
  EXPECT_EQ(Settings(path()).get(setting::appearance), u"dark"_s);
}

TEST_F(SettingsTest, AreWrittenSoonAfterAChangeAndOnlyThen) {
  Settings settings(path());
  settings.set(setting::units, settings.get(setting::units));
  EXPECT_TRUE(settings.flush());
  EXPECT_FALSE(QFile::exists(path()));
  settings.set(setting::appearance, u"dark"_s);
  EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(path()); }, 20'000));
}

TEST_F(SettingsTest, WaitForAFolderThatCannotBeMade) {
  Settings settings(path() + u"/settings.json"_s);
  put("{}");
  settings.set(setting::appearance, u"dark"_s);
  EXPECT_FALSE(settings.flush());
  ASSERT_TRUE(QFile::remove(path()));
  EXPECT_TRUE(settings.flush());
  EXPECT_EQ(Settings(path() + u"/settings.json"_s).get(setting::appearance), u"dark"_s);
}

TEST_F(SettingsTest, EnvironmentMovesTheFolder) {
  qputenv("DESKPATH_CONFIG_DIR", QFile::encodeName(folder_.path()));
  EXPECT_EQ(Settings::defaultPath(), path());
  qunsetenv("DESKPATH_CONFIG_DIR");
  EXPECT_NE(Settings::defaultPath(), path());
  EXPECT_TRUE(Settings::defaultPath().endsWith(u"/settings.json"_s));
}

TEST_F(SettingsTest, RecentFilesKeepTheLatestTenOnce) {
  Settings settings(path());
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
  Settings settings(path());
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
