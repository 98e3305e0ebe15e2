// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it keeps unsaved work, and the next one that finds it.
#include <QDir>
#include <QThread>
#include <random>

#include "documents/file_lock.h"
#include "documents/recovery.h"
#include "fault_fixture.h"
#include "victim_process.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {
namespace {

using app::abandonedPlans;

class AutosaveFaults : public Faults {
 protected:
  QString recovery_ = path(u"recovery"_s);
  QString document_ = path(u"a.deskplan"_s);
};

TEST_F(AutosaveFaults, killed_while_keeping_unsaved_work) {
  std::mt19937 random{20'261'125};
  putPlan(u"a.deskplan"_s, "old");
  for (int i = 0; i < 25; ++i) {
    Victim victim({u"keep"_s, recovery_, document_});
    ASSERT_EQ(victim.word(), "ready");
    QThread::usleep(std::uniform_int_distribution<unsigned long>(0, 40'000)(random));
    victim.kill();
    QStringList problems;
    auto left = abandonedPlans(recovery_, {}, problems);
    ASSERT_TRUE(problems.isEmpty()) << problems.join(u'\n').toStdString();
    ASSERT_EQ(left.size(), 1U) << "after kill " << i;
    EXPECT_TRUE(left.front().plan.name.starts_with("edit "));
    EXPECT_EQ(left.front().document, document_);
    EXPECT_EQ(left.front().origin.changeAt(document_, 1 << 20), app::DiskChange::none);
    discardRecovered(left.front());
    left.clear();
    ASSERT_EQ(names(recovery_), QStringList{}) << "after kill " << i;
  }
  EXPECT_EQ(planName(document_), "old");
}

TEST_F(AutosaveFaults, killed_before_the_first_work_is_in_place) {
  Victim victim({u"keep"_s, recovery_, document_}, {{u"DESKPATH_FAIL"_s, u"rename:kill"_s}});
  EXPECT_EQ(victim.exitCode(), -1);
  EXPECT_FALSE(names(recovery_).isEmpty());
  QStringList problems;
  EXPECT_EQ(abandonedPlans(recovery_, {}, problems).size(), 0U);
  EXPECT_TRUE(problems.isEmpty());
  EXPECT_EQ(names(recovery_), QStringList{});
}

TEST_F(AutosaveFaults, several_programs_killed_together) {
  {
    Victim one({u"keep"_s, recovery_, document_});
    Victim two({u"keep"_s, recovery_, document_});
    Victim three({u"keep"_s, recovery_, {}});
    ASSERT_EQ(three.word(), "ready");
    QStringList problems;
    EXPECT_EQ(abandonedPlans(recovery_, {}, problems).size(), 0U) << "running programs are left alone";
  }
  QStringList problems;
  const auto left = abandonedPlans(recovery_, {}, problems);
  EXPECT_EQ(left.size(), 3U);
  // Whoever asks first has them; a program started at the same time offers none of them a second time.
  EXPECT_EQ(abandonedPlans(recovery_, {}, problems).size(), 0U);
  EXPECT_TRUE(problems.isEmpty());
}

TEST_F(AutosaveFaults, lock_of_a_killed_program) {
  putPlan(u"a.deskplan"_s, "old");
  app::FileLock lock;
  {
    Victim victim({u"hold"_s, document_});
    ASSERT_EQ(victim.word(), "ready");
    const auto holder = lock.take(document_);
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->process, victim.id());
    EXPECT_EQ(holder->program, u"deskpath_victim"_s);
    EXPECT_FALSE(holder->isThisProcess());
    EXPECT_FALSE(lock.held());
    Victim second({u"hold"_s, document_});
    EXPECT_EQ(second.word(), "refused");
  }
  EXPECT_TRUE(QFile::exists(app::FileLock::pathFor(document_))) << "killed, it left its lock";
  EXPECT_FALSE(lock.take(document_));
  EXPECT_TRUE(lock.held());
  lock.release();
  EXPECT_EQ(names(folder_.path()), QStringList{u"a.deskplan"_s});
}

TEST_F(AutosaveFaults, lock_of_a_program_that_ends) {
  Victim victim({u"hold"_s, document_});
  ASSERT_EQ(victim.word(), "ready");
  victim.endInput();
  EXPECT_EQ(victim.exitCode(), 0);
  EXPECT_EQ(names(folder_.path()), QStringList{});
}

}  // namespace
}  // namespace deskpath::test
