// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window, started as from the menu: without a screen, and ended from outside.
#include <gtest/gtest.h>

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QThread>

#include "program.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {
namespace {

TEST(WindowStart, clears_away_what_killed_programs_left) {
  Program program;
  const QString leftover = program.put(u".a.deskplan.deskpath-AbCdEf"_s, "{}");
  const QString young = program.put(u".b.deskplan.deskpath-AbCdEf"_s, "{}");
  QFile file(leftover);
  ASSERT_TRUE(file.open(QIODevice::ReadWrite));
  ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-7'200), QFileDevice::FileModificationTime));
  file.close();
  program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
  QProcess window;
  program.open(window);
  ASSERT_TRUE(window.waitForStarted(60'000));
  for (int i = 0; i < 600 && QFile::exists(leftover); ++i) QThread::msleep(100);
  EXPECT_FALSE(QFile::exists(leftover));
  EXPECT_TRUE(QFile::exists(young));
  EXPECT_EQ(window.state(), QProcess::Running) << window.readAllStandardError().toStdString();
  window.kill();
  window.waitForFinished(60'000);
}

}  // namespace
}  // namespace deskpath::test
