// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_fixture.h"

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QFile>

#include "documents/replacement.h"
#include "documents/safe_file.h"
#include "plan/edits.h"
#include "plan/plan_json.h"

namespace deskpath::test {

void Faults::SetUp() {
  ASSERT_TRUE(folder_.isValid());
  ASSERT_EQ(::chmod(QFile::encodeName(folder_.path()).constData(), 0755), 0);
}

void Faults::TearDown() {
  for (const QString& disk : disks_) EXPECT_EQ(::umount(QFile::encodeName(disk).constData()), 0) << disk.toStdString();
}

void Faults::put(const QString& name, const QByteArray& content) const {
  QFile file(path(name));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) << name.toStdString();
  ASSERT_EQ(file.write(content), content.size());
}

QByteArray Faults::bytes(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QStringList Faults::names(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

int Faults::expectCleanAfter(const QString& name, int dead) const {
  QStringList left = names(folder_.path());
  EXPECT_TRUE(left.removeOne(name));
  EXPECT_LE(left.size(), dead) << left.join(u' ').toStdString();
  for (const QString& unfinished : left) {
    EXPECT_EQ(app::unfinishedOf(unfinished), name) << unfinished.toStdString();
    QFile file(path(unfinished));
    EXPECT_TRUE(file.open(QIODevice::ReadWrite) &&
                file.setFileTime(QDateTime::currentDateTime().addSecs(-2 * 3600), QFileDevice::FileModificationTime));
  }
  EXPECT_TRUE(app::writeFile(path(name), bytes(path(name))));
  EXPECT_EQ(names(folder_.path()), QStringList{name});
  return static_cast<int>(left.size());
}

bool Faults::mountDisk(const QString& name, const char* options) {
  if (!QDir(folder_.path()).mkdir(name)) return false;
  if (::mount("tmpfs", QFile::encodeName(path(name)).constData(), "tmpfs", 0, options) != 0) return false;
  disks_ += path(name);
  return true;
}

void Faults::fill(const QString& disk) const {
  QFile filler(path(disk) + QStringLiteral("/fill"));
  ASSERT_TRUE(filler.open(QIODevice::Append | QIODevice::Unbuffered));
  while (filler.write(QByteArray(1024, 'f')) == 1024) {
  }
}

void Faults::putPlan(const QString& name, const std::string& planName) const {
  put(name, QByteArray::fromStdString(write_plan(with_name({}, planName))));
}

std::string Faults::planName(const QString& path) {
  const auto plan = read_plan(bytes(path).toStdString(), "plan");
  return plan ? plan->name : "damaged: " + to_text(plan.error());
}

AsNobody::AsNobody() : wasRoot_(::geteuid() == 0) {
  if (wasRoot_) active_ = ::seteuid(65534) == 0;
}

AsNobody::~AsNobody() {
  if (active_ && ::seteuid(0) != 0) std::abort();
}

}  // namespace deskpath::test
