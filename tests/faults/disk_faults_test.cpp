// SPDX-License-Identifier: GPL-3.0-or-later
// A disk, a folder or a system call that does not do what it should.
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "documents/plan_document.h"
#include "documents/recovery.h"
#include "documents/safe_file.h"
#include "documents/settings.h"
#include "fault_fixture.h"
#include "plan/edits.h"
#include "victim_process.h"

using namespace Qt::StringLiterals;

namespace deskpath::test {
namespace {

using app::PlanDocument;

const Date today = *Date::from("2026-11-24");

class DiskFaults : public Faults {
 protected:
  // Opens the plan "old" in a file, and renames it to "new" without saving.
  void openAndEdit(PlanDocument& document, const QString& file) {
    putPlan(file, "old");
    ASSERT_TRUE(document.open(path(file)));
    document.edit(u"Rename"_s, with_name(document.plan(), "new"));
  }

  // A save that must fail: said so, with `expected` in the message; the document stays modified and the file whole.
  void expectRefused(PlanDocument& document, const QString& file, const QString& expected) {
    const auto saved = document.save();
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().contains(expected)) << saved.error().toStdString();
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(planName(path(file)), "old");
  }

  const app::Content content_;
};

TEST_F(DiskFaults, full_disk) {
  if (!mountDisk(u"disk"_s, "size=32k")) GTEST_SKIP() << "FULL DISK NOT TESTED: mounting a tmpfs needs root";
  PlanDocument document(content_, today);
  openAndEdit(document, u"disk/a.deskplan"_s);
  fill(u"disk"_s);
  expectRefused(document, u"disk/a.deskplan"_s, u"The disk is full"_s);
  EXPECT_EQ(names(path(u"disk"_s)), (QStringList{u"a.deskplan"_s, u"fill"_s}));
  ASSERT_TRUE(QFile::remove(path(u"disk/fill"_s)));
  ASSERT_TRUE(document.save());
  EXPECT_EQ(planName(path(u"disk/a.deskplan"_s)), "new");
}

TEST_F(DiskFaults, full_disk_below_the_recovery_folder) {
  if (!mountDisk(u"disk"_s, "size=32k")) GTEST_SKIP() << "FULL DISK NOT TESTED: mounting a tmpfs needs root";
  app::RecoveryFile recovery(path(u"disk/recovery"_s));
  Plan plan = with_name({}, "kept");
  ASSERT_TRUE(recovery.keep(plan, {}, {}));
  fill(u"disk"_s);
  plan.name = std::string(200, 'x');
  plan.conditions = std::vector<std::string>(40, std::string(200, 'y'));
  const auto kept = recovery.keep(plan, {}, {});
  ASSERT_FALSE(kept);
  EXPECT_TRUE(kept.error().contains(u"The disk is full"_s)) << kept.error().toStdString();
  const QByteArray all = bytes(recovery.path());
  EXPECT_TRUE(all.contains("\"name\": \"kept\"") && all.endsWith("}\n")) << all.toStdString();
}

TEST_F(DiskFaults, no_inodes) {
  // One is the root folder's, one the plan's.
  if (!mountDisk(u"disk"_s, "size=1m,nr_inodes=2")) GTEST_SKIP() << "NO INODES NOT TESTED: mounting a tmpfs needs root";
  PlanDocument document(content_, today);
  openAndEdit(document, u"disk/a.deskplan"_s);
  expectRefused(document, u"disk/a.deskplan"_s, u"The disk is full"_s);
  EXPECT_EQ(names(path(u"disk"_s)), QStringList{u"a.deskplan"_s});
}

TEST_F(DiskFaults, read_only_folder) {
  PlanDocument document(content_, today);
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"locked"_s));
  openAndEdit(document, u"locked/a.deskplan"_s);
  ASSERT_EQ(::chmod(QFile::encodeName(path(u"locked/a.deskplan"_s)).constData(), 0666), 0);
  ASSERT_EQ(::chmod(QFile::encodeName(path(u"locked"_s)).constData(), 0555), 0);
  const AsNobody nobody;
  ASSERT_TRUE(nobody.ready());
  expectRefused(document, u"locked/a.deskplan"_s, u"You do not have permission to write here"_s);
  EXPECT_EQ(names(path(u"locked"_s)), QStringList{u"a.deskplan"_s});
}

TEST_F(DiskFaults, read_only_file) {
  PlanDocument document(content_, today);
  openAndEdit(document, u"a.deskplan"_s);
  ASSERT_EQ(::chmod(QFile::encodeName(path(u"a.deskplan"_s)).constData(), 0444), 0);
  ASSERT_EQ(::chmod(QFile::encodeName(folder_.path()).constData(), 0777), 0);
  const AsNobody nobody;
  ASSERT_TRUE(nobody.ready());
  expectRefused(document, u"a.deskplan"_s, u"You do not have permission to write here"_s);
  EXPECT_EQ(names(folder_.path()), QStringList{u"a.deskplan"_s});
}

TEST_F(DiskFaults, file_size_limit) {
  for (const int size : {8'000, 20'000, 200'000}) {
    put(u"a"_s, "old");
    Victim victim({u"write"_s, path(u"a"_s), u"n"_s, QString::number(size), u"4096"_s});
    EXPECT_EQ(victim.exitCode(), 3) << size;
    EXPECT_TRUE(victim.errors().contains("larger than this disk allows")) << size;
    EXPECT_EQ(bytes(path(u"a"_s)), "old") << size;
    EXPECT_EQ(names(folder_.path()), QStringList{u"a"_s}) << size;
  }
}

TEST_F(DiskFaults, failing_fsync) {
  put(u"a"_s, "old");
  Victim victim({u"write"_s, path(u"a"_s), u"n"_s, u"500"_s}, {{u"DESKPATH_FAIL"_s, u"fsync:5"_s}});
  EXPECT_EQ(victim.exitCode(), 3);
  EXPECT_TRUE(victim.errors().contains("Input/output error"));
  EXPECT_EQ(bytes(path(u"a"_s)), "old");
  EXPECT_EQ(names(folder_.path()), QStringList{u"a"_s});
}

TEST_F(DiskFaults, failing_rename) {
  put(u"a"_s, "old");
  Victim victim({u"write"_s, path(u"a"_s), u"n"_s, u"500"_s}, {{u"DESKPATH_FAIL"_s, u"rename:18"_s}});
  EXPECT_EQ(victim.exitCode(), 3);
  EXPECT_FALSE(victim.errors().isEmpty());
  EXPECT_EQ(bytes(path(u"a"_s)), "old");
  EXPECT_EQ(names(folder_.path()), QStringList{u"a"_s});
}

// A disk without nameless files (O_TMPFILE) cannot link one into place.
TEST_F(DiskFaults, failing_link) {
  put(u"a"_s, "old");
  Victim victim({u"write"_s, path(u"a"_s), u"n"_s, u"500"_s}, {{u"DESKPATH_FAIL"_s, u"link:1"_s}});
  const int code = victim.exitCode();
  EXPECT_EQ(bytes(path(u"a"_s)), code == 0 ? QByteArray(500, 'n') : QByteArray("old"));
  EXPECT_EQ(names(folder_.path()), QStringList{u"a"_s});
}

// What cannot be kept of the old file is told and stops no save; rights that cannot be told apart any more go to
// nobody.
TEST_F(DiskFaults, failing_attributes) {
  put(u"a"_s, "old");
  const QByteArray name = QFile::encodeName(path(u"a"_s));
  // Version 2; the owner may write, the user 1234 read, the group nothing; the most that anybody else may do is write.
  const QByteArray list = QByteArray::fromHex(
      "0200000001000600ffffffff02000400d204000004000000ffffffff10000600ffffffff"
      "20000000ffffffff");
  if (::setxattr(name.constData(), "user.note", "x", 1, 0) != 0 ||
      ::setxattr(name.constData(), "system.posix_acl_access", list.constData(), static_cast<std::size_t>(list.size()),
                 0) != 0)
    GTEST_SKIP() << "FAILING ATTRIBUTES NOT TESTED: this disk has none";
  Victim victim({u"write"_s, path(u"a"_s), u"n"_s, u"500"_s}, {{u"DESKPATH_FAIL"_s, u"setxattr:28"_s}});
  EXPECT_EQ(victim.exitCode(), 0);
  EXPECT_EQ(victim.errors(), " Not kept from the old file: access list, permissions, user.note.");
  EXPECT_EQ(bytes(path(u"a"_s)), QByteArray(500, 'n'));
  struct stat info {};
  ASSERT_EQ(::stat(name.constData(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0600U);
  EXPECT_EQ(names(folder_.path()), QStringList{u"a"_s});
}

TEST_F(DiskFaults, failing_write) {
  for (const int size : {500, 20'000, 200'000}) {
    put(u"a"_s, "old");
    Victim victim({u"write"_s, path(u"a"_s), u"n"_s, QString::number(size)}, {{u"DESKPATH_FAIL"_s, u"write:28"_s}});
    EXPECT_EQ(victim.exitCode(), 3) << size;
    EXPECT_TRUE(victim.errors().contains("The disk is full")) << size;
    EXPECT_EQ(bytes(path(u"a"_s)), "old") << size;
    EXPECT_EQ(names(folder_.path()), QStringList{u"a"_s}) << size;
  }
}

TEST_F(DiskFaults, disappearing_folder) {
  PlanDocument document(content_, today);
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"stick"_s));
  openAndEdit(document, u"stick/a.deskplan"_s);
  ASSERT_TRUE(QDir(path(u"stick"_s)).removeRecursively());
  const auto saved = document.save();
  ASSERT_FALSE(saved);
  EXPECT_TRUE(saved.error().contains(u"The folder "_s + path(u"stick"_s) + u" does not exist"_s))
      << saved.error().toStdString();
  EXPECT_TRUE(document.isModified());
  EXPECT_EQ(names(folder_.path()), QStringList{});
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"stick"_s));
  ASSERT_TRUE(document.save());
  EXPECT_EQ(planName(path(u"stick/a.deskplan"_s)), "new");
}

TEST_F(DiskFaults, disappearing_recovery_folder) {
  app::RecoveryFile recovery(path(u"recovery"_s));
  ASSERT_TRUE(recovery.keep(with_name({}, "one"), {}, {}));
  ASSERT_TRUE(QDir(path(u"recovery"_s)).removeRecursively());
  ASSERT_TRUE(recovery.keep(with_name({}, "two"), {}, {}));
  EXPECT_TRUE(bytes(recovery.path()).contains("\"name\": \"two\""));
  recovery.drop();
  EXPECT_EQ(names(path(u"recovery"_s)), QStringList{});
}

// What decides is the content, so that neither a wrong clock nor a copied time hides or invents a change.
TEST_F(DiskFaults, clock_going_backwards) {
  PlanDocument document(content_, today);
  openAndEdit(document, u"a.deskplan"_s);
  for (const char* time : {"1990-01-01T00:00:00Z", "2090-01-01T00:00:00Z"}) {
    QFile file(path(u"a.deskplan"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate),
                                 QFileDevice::FileModificationTime));
    file.close();
    EXPECT_EQ(document.changeOnDisk(), app::DiskChange::none) << time;
  }
  const QDateTime before = QFileInfo(path(u"a.deskplan"_s)).lastModified();
  putPlan(u"a.deskplan"_s, "theirs");
  QFile file(path(u"a.deskplan"_s));
  ASSERT_TRUE(file.open(QIODevice::ReadWrite));
  ASSERT_TRUE(file.setFileTime(before, QFileDevice::FileModificationTime));
  file.close();
  EXPECT_EQ(document.changeOnDisk(), app::DiskChange::changed);
}

// The program keeps work while its clock stands in the past; the next start, in the present, finds it all the same.
TEST_F(DiskFaults, clock_going_backwards_for_recovery) {
  Victim victim({u"keep"_s, path(u"recovery"_s), path(u"a.deskplan"_s)}, {{u"DESKPATH_CLOCK"_s, u"-315360000"_s}});
  ASSERT_EQ(victim.word(), "ready");
  QStringList problems;
  EXPECT_EQ(app::abandonedPlans(path(u"recovery"_s), {}, problems).size(), 0U);
  victim.kill();
  const auto left = app::abandonedPlans(path(u"recovery"_s), {}, problems);
  ASSERT_EQ(left.size(), 1U);
  EXPECT_LT(left.front().time, QDateTime::currentDateTimeUtc().addYears(-9));
  EXPECT_TRUE(problems.isEmpty());
}

TEST_F(DiskFaults, full_disk_below_the_settings) {
  if (!mountDisk(u"disk"_s, "size=32k")) GTEST_SKIP() << "FULL DISK NOT TESTED: mounting a tmpfs needs root";
  app::Settings settings(path(u"disk/settings.json"_s));
  settings.set(app::setting::appearance, u"dark"_s);
  ASSERT_TRUE(settings.flush());
  const QByteArray before = bytes(path(u"disk/settings.json"_s));
  fill(u"disk"_s);
  settings.set(app::setting::keepBackup, true);
  EXPECT_FALSE(settings.flush());
  EXPECT_EQ(bytes(path(u"disk/settings.json"_s)), before);
  EXPECT_EQ(names(path(u"disk"_s)), (QStringList{u"fill"_s, u"settings.json"_s}));
  EXPECT_TRUE(QFile::remove(path(u"disk/fill"_s)));
  EXPECT_TRUE(settings.flush());
  EXPECT_TRUE(app::Settings(path(u"disk/settings.json"_s)).get(app::setting::keepBackup));
}

TEST_F(DiskFaults, damaged_settings) {
  for (const QByteArray& damaged :
       {QByteArray("{\"recentFiles\": [\"\x01\xff"), QByteArray(4096, '\0'), QByteArray("[]"), QByteArray()}) {
    put(u"settings.json"_s, damaged);
    app::Settings settings(path(u"settings.json"_s));
    EXPECT_EQ(settings.get(app::setting::appearance), u"system"_s);
    EXPECT_FALSE(settings.get(app::setting::keepBackup));
    PlanDocument document(content_, today);
    openAndEdit(document, u"a.deskplan"_s);
    ASSERT_TRUE(document.save());
    settings.flush();
    EXPECT_EQ(planName(path(u"a.deskplan"_s)), "new");
  }
}

}  // namespace
}  // namespace deskpath::test
