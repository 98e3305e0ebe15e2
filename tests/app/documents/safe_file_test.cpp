// SPDX-License-Identifier: GPL-3.0-or-later
// The promise "a plan is never lost or damaged" begins here: every fault is really produced, none is mocked.
#include "documents/safe_file.h"

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using deskpath::app::FileError;
using deskpath::app::readFile;
using deskpath::app::writeFile;

namespace {

constexpr qint64 megabyte = 1 << 20;

// Root may write anywhere, so that faults of permission need another user for a moment.
class AsNobody {
 public:
  AsNobody() : wasRoot_(::geteuid() == 0) {
    if (wasRoot_) active_ = ::seteuid(65534) == 0;
  }
  ~AsNobody() {
    if (active_ && ::seteuid(0) != 0) std::abort();
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  [[nodiscard]] bool ready() const { return !wasRoot_ || active_; }

 private:
  bool wasRoot_;
  bool active_ = false;
};

class SafeFile : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(folder_.isValid());
    ASSERT_EQ(::chmod(QFile::encodeName(folder_.path()).constData(), 0755), 0);
  }

  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

  void put(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
  }

  static void expectHelpful(const FileError& error) {
    EXPECT_FALSE(error.path.isEmpty());
    EXPECT_TRUE(error.what.endsWith(u'.')) << qPrintable(error.what);
    EXPECT_TRUE(error.remedy.endsWith(u'.')) << qPrintable(error.remedy);
    EXPECT_FALSE(error.message().contains(u"Unknown error"_s)) << qPrintable(error.message());
    EXPECT_TRUE(error.message().contains(error.path));
  }

  QTemporaryDir folder_;
};

TEST_F(SafeFile, RoundTripKeepsEveryByte) {
  const QByteArray content("a\0b\r\n\xff", 6);
  ASSERT_TRUE(writeFile(path(u"a"_s), content));
  EXPECT_EQ(*readFile(path(u"a"_s), megabyte), content);
  ASSERT_TRUE(writeFile(path(u"a"_s), {}));
  EXPECT_EQ(*readFile(path(u"a"_s), megabyte), QByteArray{});
}

TEST_F(SafeFile, LeavesNothingBesideTheFile) {
  ASSERT_TRUE(writeFile(path(u"a"_s), "x"));
  EXPECT_EQ(QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"a"_s});
}

TEST_F(SafeFile, SymbolicLinkStaysALink) {
  put(u"target"_s, "old");
  ASSERT_TRUE(QFile::link(path(u"target"_s), path(u"link"_s)));
  ASSERT_TRUE(writeFile(path(u"link"_s), "new"));
  EXPECT_TRUE(QFileInfo(path(u"link"_s)).isSymLink());
  EXPECT_EQ(*readFile(path(u"target"_s), megabyte), "new");
}

TEST_F(SafeFile, DanglingLinkIsFilled) {
  ASSERT_TRUE(QFile::link(path(u"later"_s), path(u"link"_s)));
  ASSERT_TRUE(writeFile(path(u"link"_s), "new"));
  EXPECT_TRUE(QFileInfo(path(u"link"_s)).isSymLink());
  EXPECT_EQ(*readFile(path(u"later"_s), megabyte), "new");
}

TEST_F(SafeFile, PermissionsAreKept) {
  put(u"secret"_s, "old");
  const QByteArray name = QFile::encodeName(path(u"secret"_s));
  ASSERT_EQ(::chmod(name.constData(), 0600), 0);
  ASSERT_TRUE(writeFile(path(u"secret"_s), "new"));
  struct stat info {};
  ASSERT_EQ(::stat(name.constData(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777U, 0600U);
}

TEST_F(SafeFile, ReadOnlyFolderIsRefused) {
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"locked"_s));
  ASSERT_EQ(::chmod(QFile::encodeName(path(u"locked"_s)).constData(), 0555), 0);
  const AsNobody nobody;
  ASSERT_TRUE(nobody.ready());
  const auto result = writeFile(path(u"locked/a"_s), "x");
  ASSERT_FALSE(result);
  expectHelpful(result.error());
  EXPECT_TRUE(result.error().what.contains(u"permission"_s)) << qPrintable(result.error().message());
}

TEST_F(SafeFile, WriteProtectedFileIsRefused) {
  put(u"protected"_s, "old");
  ASSERT_EQ(::chmod(QFile::encodeName(path(u"protected"_s)).constData(), 0444), 0);
  const AsNobody nobody;
  ASSERT_TRUE(nobody.ready());
  const auto result = writeFile(path(u"protected"_s), "new");
  ASSERT_FALSE(result);
  expectHelpful(result.error());
  EXPECT_EQ(*readFile(path(u"protected"_s), megabyte), "old");
}

TEST_F(SafeFile, MissingFolderIsNamed) {
  const auto result = writeFile(path(u"none/a"_s), "x");
  ASSERT_FALSE(result);
  expectHelpful(result.error());
  EXPECT_TRUE(result.error().what.contains(path(u"none"_s))) << qPrintable(result.error().message());
}

TEST_F(SafeFile, FolderAsFileIsRefused) {
  const auto written = writeFile(folder_.path(), "x");
  ASSERT_FALSE(written);
  expectHelpful(written.error());
  const auto read = readFile(folder_.path(), megabyte);
  ASSERT_FALSE(read);
  expectHelpful(read.error());
}

TEST_F(SafeFile, DeviceIsNeverASuccess) {
  const auto result = writeFile(u"/dev/full"_s, "x");
  ASSERT_FALSE(result);
  expectHelpful(result.error());
  EXPECT_FALSE(readFile(u"/dev/zero"_s, megabyte));
}

TEST_F(SafeFile, SizeLimitIsExact) {
  put(u"ten"_s, "0123456789");
  EXPECT_TRUE(readFile(path(u"ten"_s), 10));
  const auto result = readFile(path(u"ten"_s), 9);
  ASSERT_FALSE(result);
  expectHelpful(result.error());
}

TEST_F(SafeFile, MissingFileIsSaid) {
  const auto result = readFile(path(u"none"_s), megabyte);
  ASSERT_FALSE(result);
  expectHelpful(result.error());
  EXPECT_TRUE(result.error().what.contains(u"does not exist"_s));
}

TEST_F(SafeFile, UnreadableFileIsSaid) {
  put(u"secret"_s, "old");
  ASSERT_EQ(::chmod(QFile::encodeName(path(u"secret"_s)).constData(), 0200), 0);
  const AsNobody nobody;
  ASSERT_TRUE(nobody.ready());
  const auto result = readFile(path(u"secret"_s), megabyte);
  ASSERT_FALSE(result);
  expectHelpful(result.error());
}

// The sizes around Qt's 16 KiB buffer are the ones at which a plain QSaveFile destroys the old file.
TEST_F(SafeFile, FullDiskKeepsTheOldFile) {
  const QByteArray disk = QFile::encodeName(path(u"disk"_s));
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"disk"_s));
  if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0) {
    GTEST_SKIP() << "FULL DISK NOT TESTED: mounting a tmpfs needs root";
  }
  const QByteArray old(600, 'o');
  for (const int freePages : {0, 1, 2}) {
    for (const qsizetype size : {500, 4000, 10'000, 16'384, 30'000, 100'000}) {
      put(u"disk/plan"_s, old);
      {
        QFile filler(path(u"disk/fill"_s));
        ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        filler.write(QByteArray((15 - freePages) * 4096, 'f'));
      }
      const QByteArray fresh(size, 'n');
      const auto result = writeFile(path(u"disk/plan"_s), fresh);
      const auto now = readFile(path(u"disk/plan"_s), megabyte);
      ASSERT_TRUE(now);
      EXPECT_EQ(*now, result ? fresh : old) << freePages << " free pages, " << size << " bytes";
      EXPECT_EQ(result.has_value(), size <= freePages * 4096) << freePages << " free pages, " << size << " bytes";
      if (!result) {
        expectHelpful(result.error());
        EXPECT_TRUE(result.error().what.contains(u"full"_s)) << qPrintable(result.error().message());
      }
      QFile::remove(path(u"disk/fill"_s));
    }
  }
  EXPECT_EQ(::umount(disk.constData()), 0);
}

TEST_F(SafeFile, ReadOnlyDiskIsRefused) {
  const QByteArray disk = QFile::encodeName(path(u"disk"_s));
  ASSERT_TRUE(QDir(folder_.path()).mkdir(u"disk"_s));
  if (::mount("tmpfs", disk.constData(), "tmpfs", MS_RDONLY, "size=64k") != 0) {
    GTEST_SKIP() << "READ-ONLY DISK NOT TESTED: mounting a tmpfs needs root";
  }
  const auto result = writeFile(path(u"disk/plan"_s), "x");
  EXPECT_EQ(::umount(disk.constData()), 0);
  ASSERT_FALSE(result);
  expectHelpful(result.error());
  EXPECT_TRUE(result.error().what.contains(u"read-only"_s)) << qPrintable(result.error().message());
}

}  // namespace
