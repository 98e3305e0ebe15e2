// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed program left goes with the next save; nothing that could be anybody's does.
#include "documents/replacement.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "documents/safe_file.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qint64 hour = 3600;

class Unfinished : public testing::Test {
 protected:
  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

  // A file that was last written to so many seconds ago.
  void put(const QString& name, qint64 age) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    ASSERT_EQ(file.write("{}"), 2);
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
  }

  [[nodiscard]] QStringList names() const {
    return QDir(folder_.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
  }

  QTemporaryDir folder_;
};

TEST_F(Unfinished, old_one_goes_with_the_next_save) {
  put(u".a.deskplan.deskpath-AbCdEf"_s, hour + 60);
  put(u".a.deskplan.deskpath-zzzzzz"_s, 24 * hour);
  ASSERT_TRUE(writeFile(path(u"a.deskplan"_s), "x"));
  EXPECT_EQ(names(), QStringList{u"a.deskplan"_s});
}

TEST_F(Unfinished, one_that_a_living_save_may_own_stays) {
  put(u".a.deskplan.deskpath-AbCdEf"_s, 0);
  put(u".a.deskplan.deskpath-GhIjKl"_s, hour - 60);
  put(u".a.deskplan.deskpath-MnOpQr"_s, -hour);
  ASSERT_TRUE(writeFile(path(u"a.deskplan"_s), "x"));
  EXPECT_EQ(names().size(), 4);
}

TEST_F(Unfinished, whatever_could_be_the_users_stays) {
  const QStringList theirs{u"a.deskplan.backup"_s,
                           u"a.deskplan.AbCdEf"_s,
                           u"a.deskplan~"_s,
                           u".a.deskplan.lock"_s,
                           u".a.deskplan.deskpath-AbCdE"_s,
                           u".a.deskplan.deskpath-AbCdEfG"_s,
                           u".a.deskplan.deskpath-AbCd1f"_s,
                           u".a.deskplan.deskpath-AbCdEf~"_s,
                           u"a.deskplan.deskpath-AbCdEf"_s,
                           u".b.deskplan.deskpath-AbCdEf"_s,
                           u".A.deskplan.deskpath-AbCdEf"_s};
  for (const QString& name : theirs) put(name, 48 * hour);
  ASSERT_TRUE(writeFile(path(u"a.deskplan"_s), "x"));
  for (const QString& name : theirs) EXPECT_TRUE(names().contains(name)) << name.toStdString();
}

TEST_F(Unfinished, only_plain_files_of_ones_own_go) {
  put(u"linked"_s, 48 * hour);
  ASSERT_EQ(::link(QFile::encodeName(path(u"linked"_s)).constData(),
                   QFile::encodeName(path(u".a.deskpath-aaaaaa"_s)).constData()),
            0);
  ASSERT_TRUE(QFile::link(path(u"linked"_s), path(u".a.deskpath-bbbbbb"_s)));
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u".a.deskpath-cccccc"_s));
  ASSERT_TRUE(writeFile(path(u"a"_s), "x"));
  EXPECT_EQ(names(), (QStringList{u".a.deskpath-aaaaaa"_s, u".a.deskpath-bbbbbb"_s, u".a.deskpath-cccccc"_s, u"a"_s,
                                  u"linked"_s}));
}

TEST_F(Unfinished, those_of_another_user_stay) {
  if (::geteuid() != 0) GTEST_SKIP() << "FILES OF ANOTHER USER NOT TESTED: giving a file away needs root";
  put(u".a.deskpath-aaaaaa"_s, 48 * hour);
  ASSERT_EQ(::chown(QFile::encodeName(path(u".a.deskpath-aaaaaa"_s)).constData(), 65534, 65534), 0);
  ASSERT_TRUE(writeFile(path(u"a"_s), "x"));
  EXPECT_EQ(names(), (QStringList{u".a.deskpath-aaaaaa"_s, u"a"_s}));
}

TEST_F(Unfinished, is_cleaned_up_beside_the_target_of_a_link) {
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"real"_s));
  put(u"real/.a.deskpath-aaaaaa"_s, 48 * hour);
  put(u"real/a"_s, 0);
  ASSERT_TRUE(QFile::link(path(u"real/a"_s), path(u"link"_s)));
  ASSERT_TRUE(writeFile(path(u"link"_s), "x"));
  EXPECT_EQ(QDir(path(u"real"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
}

TEST_F(Unfinished, a_whole_folder_is_cleaned_up_by_the_same_rules) {
  put(u".a.deskplan.deskpath-AbCdEf"_s, hour + 60);
  put(u".never saved.pdf.deskpath-zzzzzz"_s, 24 * hour);
  put(u".b.deskplan.deskpath-GhIjKl"_s, hour - 60);
  put(u".b.deskplan.deskpath-MnOpQr"_s, -hour);
  put(u"b.deskplan"_s, 48 * hour);
  put(u".b.deskplan.deskpath-AbCd1f"_s, 48 * hour);
  ASSERT_TRUE(QFile::link(path(u"b.deskplan"_s), path(u".b.deskpath-bbbbbb"_s)));
  removeAllUnfinished(folder_.path());
  EXPECT_EQ(names(),
            (QStringList{u".b.deskpath-bbbbbb"_s, u".b.deskplan.deskpath-AbCd1f"_s, u".b.deskplan.deskpath-GhIjKl"_s,
                         u".b.deskplan.deskpath-MnOpQr"_s, u"b.deskplan"_s}));
  removeAllUnfinished(path(u"no such folder"_s));
}

TEST_F(Unfinished, tells_whose_version_it_is) {
  EXPECT_EQ(unfinishedOf(u".a.deskplan.deskpath-AbCdEf"_s), u"a.deskplan"_s);
  EXPECT_EQ(unfinishedOf(u".a\nb.deskpath-AbCdEf"_s), u"a\nb"_s);
  EXPECT_EQ(unfinishedOf(u".deskpath-AbCdEf"_s), std::nullopt);
  EXPECT_EQ(unfinishedOf(u".a.deskpath-AbCdEf\n"_s), std::nullopt);
  EXPECT_EQ(unfinishedOf(u"a.deskplan"_s), std::nullopt);
  EXPECT_EQ(unfinishedOf(u""_s), std::nullopt);
  EXPECT_EQ(unfinishedOf(u".a.deskpath-AbCdEf.deskpath-GhIjKl"_s), u"a.deskpath-AbCdEf"_s);
  EXPECT_EQ(unfinishedOf(u".a.deskpath-AbCdEé"_s), std::nullopt);
}

TEST_F(Unfinished, a_name_of_the_longest_length_is_saved) {
  const QString longest(255, u'n');
  ASSERT_TRUE(writeFile(path(longest), "one"));
  ASSERT_TRUE(writeFile(path(longest), "two"));
  EXPECT_EQ(names(), QStringList{longest});
  const QString umlauts = QString(127, u'ä');
  ASSERT_TRUE(writeFile(path(umlauts), "x"));
}

}  // namespace
}  // namespace deskpath::app
