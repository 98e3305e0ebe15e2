// SPDX-License-Identifier: GPL-3.0-or-later
// All profiles on this computer: one file each in one folder. What is deleted goes into a folder of its own
// and can be taken back.
#pragma once

#include <QList>
#include <QString>
#include <tl/expected.hpp>

#include "assessment/profile.h"

namespace deskpath::app {

struct ProfileEntry {
  QString path;
  QString name;  // never empty
};

class ProfileShelf final {
 public:
  // An empty folder keeps nothing.
  explicit ProfileShelf(QString folder);

  // By name.
  [[nodiscard]] QList<ProfileEntry> list() const;
  // Last deleted first.
  [[nodiscard]] QList<ProfileEntry> deleted() const;
  // Writes a new file; its path, or what went wrong in a sentence.
  [[nodiscard]] tl::expected<QString, QString> add(const Profile& profile) const;
  // Moves a file to the deleted ones, or back; the new path, or what went wrong.
  [[nodiscard]] tl::expected<QString, QString> remove(const QString& path) const;
  [[nodiscard]] tl::expected<QString, QString> restore(const QString& path) const;

  // Files anywhere, for export and import.
  [[nodiscard]] static tl::expected<Profile, QString> read(const QString& path);
  [[nodiscard]] static tl::expected<void, QString> write(const QString& path, const Profile& profile);
  // What a profile without a name is called.
  [[nodiscard]] static QString nameOf(const Profile& profile);

 private:
  [[nodiscard]] QString freePath(const QString& folder, const QString& name) const;
  [[nodiscard]] tl::expected<QString, QString> move(const QString& path, const QString& folder) const;
  [[nodiscard]] QString deletedFolder() const;

  QString folder_;
};

}  // namespace deskpath::app
