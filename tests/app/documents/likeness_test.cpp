// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is saved again stays whose it was, as private as it was, and with what people tied to it.
#include "documents/likeness.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <cerrno>

#include "documents/safe_file.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr const char* accessList = "system.posix_acl_access";
constexpr const char* listOfFolder = "system.posix_acl_default";
constexpr quint32 nobody = 65534;

class LikenessTest : public testing::Test {
 protected:
  [[nodiscard]] QByteArray name(const QString& file) const { return QFile::encodeName(folder_.filePath(file)); }
  void put(const QString& file, mode_t mode) const {
    QFile made(folder_.filePath(file));
    ASSERT_TRUE(made.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ASSERT_EQ(made.write("old"), 3);
    ASSERT_EQ(::chmod(name(file).constData(), mode), 0);
  }
  [[nodiscard]] QStringList save(const QString& file) const {
    const auto written = writeFile(folder_.filePath(file), "new");
    EXPECT_TRUE(written) << written.error().message().toStdString();
    const auto now = readFile(folder_.filePath(file), 100);
    EXPECT_EQ(now.value_or("unreadable"), "new");
    return written.value_or(QStringList{u"unsaved"_s});
  }
  [[nodiscard]] struct stat info(const QString& file) const {
    struct stat info {};
    EXPECT_EQ(::stat(name(file).constData(), &info), 0);
    return info;
  }
  [[nodiscard]] mode_t mode(const QString& file) const { return info(file).st_mode & 07777U; }

  // Whether the disk takes it.
  [[nodiscard]] bool tie(const QString& file, const char* attribute, const QByteArray& value) const {
    return ::setxattr(name(file).constData(), attribute, value.constData(), static_cast<std::size_t>(value.size()),
                      0) == 0;
  }
  [[nodiscard]] QByteArray tied(const QString& file, const char* attribute) const {
    QByteArray value(1000, '\0');
    const ssize_t size = ::getxattr(name(file).constData(), attribute, value.data(), 1000);
    return size < 0 ? QByteArray("none") : value.left(size);
  }

  // Of the kernel's form: what the owner, the user 1234, the owning group and others may do, and the most of the list.
  [[nodiscard]] static QByteArray list(quint16 owner, quint16 user, quint16 group, quint16 most, quint16 others) {
    constexpr quint32 unnamed = 0xffffffff;
    struct Entry {
      quint16 tag;
      quint16 rights;
      quint32 id;
    };
    QByteArray bytes(4, '\0');
    qToLittleEndian<quint32>(2, bytes.data());
    for (const Entry& entry : {Entry{0x01, owner, unnamed}, Entry{0x02, user, 1234}, Entry{0x04, group, unnamed},
                               Entry{0x10, most, unnamed}, Entry{0x20, others, unnamed}}) {
      QByteArray eight(8, '\0');
      qToLittleEndian(entry.tag, eight.data());
      qToLittleEndian(entry.rights, eight.data() + 2);
      qToLittleEndian(entry.id, eight.data() + 4);
      bytes += eight;
    }
    return bytes;
  }

  QTemporaryDir folder_;
};

TEST_F(LikenessTest, new_file_has_the_usual_permissions) {
  const mode_t before = ::umask(027);
  const QStringList lost = save(u"a"_s);
  ::umask(before);
  EXPECT_EQ(lost, QStringList{});
  EXPECT_EQ(mode(u"a"_s), 0640U);
}

TEST_F(LikenessTest, permissions_are_kept_whatever_the_mask_is) {
  for (const mode_t wanted : {0600U, 0640U, 0666U, 0777U}) {
    put(u"a"_s, wanted);
    const mode_t before = ::umask(077);
    const QStringList lost = save(u"a"_s);
    ::umask(before);
    EXPECT_EQ(lost, QStringList{});
    EXPECT_EQ(mode(u"a"_s), wanted);
  }
}

TEST_F(LikenessTest, owner_and_group_are_kept) {
  if (::geteuid() != 0) GTEST_SKIP() << "KEPT OWNER NOT TESTED: giving a file away needs root";
  put(u"a"_s, 0660);
  ASSERT_EQ(::chown(name(u"a"_s).constData(), nobody, 12), 0);
  EXPECT_EQ(save(u"a"_s), QStringList{});
  EXPECT_EQ(info(u"a"_s).st_uid, nobody);
  EXPECT_EQ(info(u"a"_s).st_gid, 12U);
  EXPECT_EQ(mode(u"a"_s), 0660U);
}

// Somebody who is neither the owner nor in the group saves a file as another user; what happens then is told.
class AsSomebodyElse : public LikenessTest {
 protected:
  [[nodiscard]] QStringList saveAsNobody(const QString& file) const {
    EXPECT_EQ(::chmod(QFile::encodeName(folder_.path()).constData(), 0777), 0);
    EXPECT_EQ(::setegid(nobody), 0);
    EXPECT_EQ(::seteuid(nobody), 0);
    const QStringList lost = save(file);
    EXPECT_EQ(::seteuid(0), 0);
    EXPECT_EQ(::setegid(0), 0);
    return lost;
  }
};

// The permissions of the file's group are not for the members of another.
TEST_F(AsSomebodyElse, another_group_gets_no_permissions) {
  if (::geteuid() != 0) GTEST_SKIP() << "ANOTHER GROUP NOT TESTED: giving a file away needs root";
  put(u"a"_s, 0666);
  ASSERT_EQ(::chown(name(u"a"_s).constData(), 1, 12), 0);
  EXPECT_EQ(saveAsNobody(u"a"_s), (QStringList{u"owner"_s, u"group"_s, u"permissions"_s}));
  EXPECT_EQ(info(u"a"_s).st_uid, nobody);
  EXPECT_EQ(info(u"a"_s).st_gid, nobody);
  EXPECT_EQ(mode(u"a"_s), 0606U);
}

TEST_F(AsSomebodyElse, another_group_gets_no_permissions_from_an_access_list) {
  if (::geteuid() != 0) GTEST_SKIP() << "ANOTHER GROUP NOT TESTED: giving a file away needs root";
  put(u"a"_s, 0666);
  if (!tie(u"a"_s, accessList, list(6, 4, 6, 6, 6))) GTEST_SKIP() << "ACCESS LISTS NOT TESTED: this disk has none";
  ASSERT_EQ(::chown(name(u"a"_s).constData(), 1, 12), 0);
  EXPECT_EQ(saveAsNobody(u"a"_s), (QStringList{u"owner"_s, u"group"_s}));
  EXPECT_EQ(tied(u"a"_s, accessList).toHex(), list(6, 4, 0, 6, 6).toHex());
}

TEST_F(LikenessTest, attributes_are_kept) {
  put(u"a"_s, 0644);
  if (!tie(u"a"_s, "user.xdg.tags", "office,ämter")) GTEST_SKIP() << "ATTRIBUTES NOT TESTED: this disk has none";
  ASSERT_TRUE(tie(u"a"_s, "user.bytes", QByteArray("\0\xff\n", 3)));
  ASSERT_TRUE(tie(u"a"_s, "user.empty", {}));
  EXPECT_EQ(save(u"a"_s), QStringList{});
  EXPECT_EQ(tied(u"a"_s, "user.xdg.tags"), "office,ämter");
  EXPECT_EQ(tied(u"a"_s, "user.bytes"), QByteArray("\0\xff\n", 3));
  EXPECT_EQ(tied(u"a"_s, "user.empty"), QByteArray());
  EXPECT_EQ(tied(u"a"_s, accessList), "none");
}

TEST_F(LikenessTest, attributes_of_the_target_of_a_link_are_kept) {
  put(u"a"_s, 0644);
  if (!tie(u"a"_s, "user.note", "x")) GTEST_SKIP() << "ATTRIBUTES NOT TESTED: this disk has none";
  ASSERT_TRUE(QFile::link(folder_.filePath(u"a"_s), folder_.filePath(u"link"_s)));
  EXPECT_EQ(save(u"link"_s), QStringList{});
  EXPECT_EQ(tied(u"a"_s, "user.note"), "x");
}

TEST_F(LikenessTest, access_list_is_kept) {
  put(u"a"_s, 0600);
  const QByteArray wanted = list(6, 4, 0, 6, 0);
  if (!tie(u"a"_s, accessList, wanted)) GTEST_SKIP() << "ACCESS LISTS NOT TESTED: this disk has none";
  ASSERT_EQ(mode(u"a"_s), 0660U) << "the group's place is the most of the list";
  EXPECT_EQ(save(u"a"_s), QStringList{});
  EXPECT_EQ(tied(u"a"_s, accessList).toHex(), wanted.toHex());
  EXPECT_EQ(mode(u"a"_s), 0660U);
}

// New files of this folder can be read by the user 1234; a file that could not is no new file.
TEST_F(LikenessTest, list_of_the_folder_gives_nobody_a_private_file) {
  put(u"a"_s, 0640);
  if (!tie(u"."_s, listOfFolder, list(7, 7, 7, 7, 0))) GTEST_SKIP() << "ACCESS LISTS NOT TESTED: this disk has none";
  put(u"b"_s, 0660);
  ASSERT_EQ(tied(u"b"_s, accessList).toHex(), list(6, 7, 7, 6, 0).toHex()) << "the folder does what is tested here";
  EXPECT_EQ(save(u"a"_s), QStringList{});
  EXPECT_EQ(tied(u"a"_s, accessList), "none");
  EXPECT_EQ(mode(u"a"_s), 0640U);
}

TEST_F(LikenessTest, another_file_can_be_the_model) {
  put(u"a"_s, 0600);
  ASSERT_TRUE(writeFile(folder_.filePath(u"a~"_s), "new", folder_.filePath(u"a"_s)));
  EXPECT_EQ(mode(u"a~"_s), 0600U);
}

TEST(LossNote, is_a_sentence_or_nothing) {
  EXPECT_EQ(lossNote({}), QString());
  EXPECT_EQ(lossNote({u"owner"_s, u"user.note"_s}), u" Not kept from the old file: owner, user.note."_s);
}

}  // namespace
}  // namespace deskpath::app
