// SPDX-License-Identifier: GPL-3.0-or-later
// What all fault tests check in the end: the file is the old or the new version, whole; what was reported is true;
// nothing is left beside it. A fault that cannot be produced here skips its test and says so.
#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace deskpath::test {

class Faults : public testing::Test {
 protected:
  void SetUp() override;
  void TearDown() override;

  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
  void put(const QString& name, const QByteArray& content) const;
  [[nodiscard]] static QByteArray bytes(const QString& path);
  // Everything in a folder, hidden files too, in the order of the names.
  [[nodiscard]] static QStringList names(const QString& folder);
  // After the death of `dead` programs: at most one unfinished version each is left beside the file, and the next save
  // an hour later removes it. Returns how many there were.
  int expectCleanAfter(const QString& name, int dead) const;
  // A small disk of its own under `name`; its options are those of tmpfs. False when this needs root.
  [[nodiscard]] bool mountDisk(const QString& name, const char* options);
  // Fills a disk until no byte is left.
  void fill(const QString& disk) const;
  // A plan file that opens; its name is what a test recognises it by.
  void putPlan(const QString& name, const std::string& planName) const;
  // The name of the plan in a file; "damaged: …" when it does not open.
  [[nodiscard]] static std::string planName(const QString& path);

  QTemporaryDir folder_;

 private:
  QStringList disks_;
};

// Root may write anywhere, so that faults of permission need another user for a moment.
class AsNobody {
 public:
  AsNobody();
  ~AsNobody();
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  [[nodiscard]] bool ready() const { return !wasRoot_ || active_; }

 private:
  bool wasRoot_;
  bool active_ = false;
};

}  // namespace deskpath::test
