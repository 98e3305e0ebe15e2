// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it saves, at random times and at each step of a save.
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <random>

#include "fault_fixture.h"
#include "victim_process.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {
namespace {

class KillFaults : public Faults {
 protected:
  // Seeded, so that a failure can be looked for again; the program's own pace stays random.
  std::mt19937 random_{20'261'124};
};

TEST_F(KillFaults, killed_during_a_storm_of_saves) {
  constexpr int kills = 200;
  const QByteArray a(3'000, 'a');
  const QByteArray b(300'000, 'b');
  put(u"a"_s, a);
  int seenA = 0;
  for (int i = 0; i < kills; ++i) {
    Victim victim({u"storm"_s, path(u"a"_s), QString::number(a.size()), QString::number(b.size())});
    ASSERT_EQ(victim.word(), "ready");
    QThread::usleep(std::uniform_int_distribution<unsigned long>(0, 40'000)(random_));
    victim.kill();
    const QByteArray now = bytes(path(u"a"_s));
    ASSERT_TRUE(now == a || now == b) << "after kill " << i << ": " << now.size() << " bytes, beginning "
                                      << now.left(20).toStdString();
    seenA += now == a ? 1 : 0;
    expectCleanAfter(u"a"_s, 1);
    ASSERT_FALSE(HasFailure()) << "after kill " << i;
  }
  // A storm that never got to write would prove nothing.
  EXPECT_GT(seenA, 0);
  EXPECT_LT(seenA, kills);
}

TEST_F(KillFaults, killed_during_a_storm_of_saved_plans) {
  constexpr int kills = 60;
  putPlan(u"a.deskplan"_s, "old");
  int changed = 0;
  for (int i = 0; i < kills; ++i) {
    const std::string before = planName(path(u"a.deskplan"_s));
    Victim victim({u"save-plan"_s, path(u"a.deskplan"_s), u"0"_s});
    ASSERT_EQ(victim.word(), "ready");
    QThread::usleep(std::uniform_int_distribution<unsigned long>(0, 40'000)(random_));
    victim.kill();
    const std::string now = planName(path(u"a.deskplan"_s));
    ASSERT_TRUE(now == "old" || now.starts_with("edit ")) << "after kill " << i << ": " << now;
    changed += now == before ? 0 : 1;
    expectCleanAfter(u"a.deskplan"_s, 1);
    ASSERT_FALSE(HasFailure()) << "after kill " << i;
  }
  EXPECT_GT(changed, 0);
}

TEST_F(KillFaults, killed_at_each_step_of_a_save) {
  for (const QString& step : {u"write"_s, u"fsync"_s, u"link"_s, u"rename"_s}) {
    put(u"a"_s, "old");
    Victim victim({u"write"_s, path(u"a"_s), u"n"_s, u"500"_s}, {{u"DESKPATH_FAIL"_s, step + u":kill"_s}});
    const int code = victim.exitCode();
    // Only a disk that knows no nameless files needs no link.
    if (step != "link"_L1) {
      EXPECT_EQ(code, -1) << step.toStdString();
    }
    EXPECT_EQ(bytes(path(u"a"_s)), code == 0 ? QByteArray(500, 'n') : QByteArray("old")) << step.toStdString();
    // Only between the link and the rename the new version stands beside the old one under a name of its own.
    EXPECT_EQ(expectCleanAfter(u"a"_s, 1), step == "rename"_L1 ? 1 : 0) << step.toStdString();
  }
}

TEST_F(KillFaults, two_programs_saving_the_same_file) {
  const QByteArray a(3'000, 'a');
  const QByteArray b(300'000, 'b');
  put(u"a"_s, a);
  int reads = 0;
  {
    Victim one({u"storm"_s, path(u"a"_s), QString::number(a.size()), QString::number(b.size())});
    Victim other({u"storm"_s, path(u"a"_s), QString::number(b.size()), QString::number(a.size())});
    ASSERT_EQ(one.word(), "ready");
    ASSERT_EQ(other.word(), "ready");
    QElapsedTimer time;
    for (time.start(); time.elapsed() < 1'500; ++reads) {
      QByteArray now = bytes(path(u"a"_s));
      now.replace('a', 'b');
      ASSERT_TRUE(now == QByteArray(a.size(), 'b') || now == b) << now.size() << " bytes at reading " << reads;
    }
  }
  EXPECT_GT(reads, 10);
  expectCleanAfter(u"a"_s, 2);
}

}  // namespace
}  // namespace deskpath::test
