// SPDX-License-Identifier: GPL-3.0-or-later
// A start of the program clears away what killed ones left in every folder that it knows, and nothing else.
#include "documents/leftovers.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "documents/settings.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const QString leftover = u".a.deskplan.deskpath-AbCdEf"_s;

class LeftoversTest : public testing::Test {
 protected:
  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  // A file that was last written to two hours ago, in a folder that is made for it.
  void put(const QString& name) const {
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    ASSERT_EQ(file.write("{}"), 2);
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-7'200), QFileDevice::FileModificationTime));
  }
  [[nodiscard]] QStringList names(const QString& folder) const {
    return QDir(path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
  }

  QTemporaryDir folder_;
};

TEST_F(LeftoversTest, the_program_knows_its_own_folders_and_those_of_recent_files) {
  qputenv("DESKPATH_CONFIG_DIR", QFile::encodeName(path(u"config"_s)));
  qputenv("DESKPATH_DATA_DIR", QFile::encodeName(path(u"data"_s)));
  SavedPlaces places;
  {
    Settings settings(path(u"settings.json"_s));
    settings.set(setting::recentFiles, {path(u"plans/gone/a.deskplan"_s)});
    settings.set(setting::sheetFolder, path(u"sheets"_s));
    places = savedPlaces(settings);
  }
  const QStringList known{u"config"_s,        u"config/content"_s, u"data"_s,
                          u"data/recovery"_s, u"plans/gone"_s,     u"sheets"_s};
  for (const QString& folder : known) put(folder + u'/' + leftover);
  put(u"unknown/"_s + leftover);
  removeLeftovers(places);
  qunsetenv("DESKPATH_CONFIG_DIR");
  qunsetenv("DESKPATH_DATA_DIR");
  for (const QString& folder : known) EXPECT_FALSE(names(folder).contains(leftover)) << folder.toStdString();
  EXPECT_EQ(names(u"unknown"_s), QStringList{leftover});
}

TEST_F(LeftoversTest, the_folder_that_a_link_leads_to_is_cleaned_up) {
  put(u"real/a.deskplan"_s);
  put(u"real/"_s + leftover);
  put(u"links/"_s + leftover);
  ASSERT_TRUE(QFile::link(path(u"real/a.deskplan"_s), path(u"links/a.deskplan"_s)));
  removeLeftovers({{}, {path(u"links/a.deskplan"_s)}});
  EXPECT_EQ(names(u"real"_s), QStringList{u"a.deskplan"_s});
  EXPECT_EQ(names(u"links"_s), QStringList{u"a.deskplan"_s});
}

TEST_F(LeftoversTest, nobody_waits_for_it) {
  put(u"plans/"_s + leftover);
  removeLeftoversInBackground({{path(u"plans"_s)}, {}});
  EXPECT_TRUE(QTest::qWaitFor([this] { return names(u"plans"_s).isEmpty(); }, 20'000));
}

}  // namespace
}  // namespace deskpath::app
