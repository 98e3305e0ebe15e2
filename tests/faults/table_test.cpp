// SPDX-License-Identifier: GPL-3.0-or-later
// The table of faults in tests/README.md names every fault test, and none that is gone.
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <set>
#include <string>

#include "places.h"

namespace {

TEST(FaultTable, names_every_fault_test_and_no_other) {
  QFile file(QStringLiteral(DESKPATH_TEST_DATA "/../README.md"));
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  std::set<std::string> listed;
  static const QRegularExpression name(QStringLiteral("`([A-Za-z]+Faults\\.[a-z0-9_]+)`"));
  auto matches = name.globalMatch(QString::fromUtf8(file.readAll()));
  while (matches.hasNext()) listed.insert(matches.next().captured(1).toStdString());
  std::set<std::string> tests;
  const auto* all = testing::UnitTest::GetInstance();
  for (int i = 0; i < all->total_test_suite_count(); ++i) {
    const auto* suite = all->GetTestSuite(i);
    if (!std::string{suite->name()}.ends_with("Faults")) continue;
    for (int k = 0; k < suite->total_test_count(); ++k) {
      tests.insert(std::string{suite->name()} + "." + suite->GetTestInfo(k)->name());
    }
  }
  EXPECT_EQ(listed, tests);
}

}  // namespace
