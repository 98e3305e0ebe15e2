// SPDX-License-Identifier: GPL-3.0-or-later
// The user's profile, kept by itself: read at the start, written shortly after every change and at the end. A file
// that cannot be read is put aside, never written over; what another running program has changed in it meanwhile is
// joined with what this one has changed.
#pragma once

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include "assessment/profile.h"
#include "documents/disk_state.h"

namespace deskpath::app {

class ProfileStore final : public QObject {
  Q_OBJECT

 public:
  // An empty path keeps nothing on disk.
  ProfileStore(Date today, QString path, QObject* parent = nullptr);
  ~ProfileStore() override;

  // profile.deskprofile in $DESKPATH_DATA_DIR, else in the platform's folder for application data.
  [[nodiscard]] static QString defaultPath();

  [[nodiscard]] const Profile& profile() const noexcept { return profile_; }
  [[nodiscard]] Date today() const noexcept { return today_; }
  [[nodiscard]] QUndoStack* undoStack() noexcept { return &undo_; }

  [[nodiscard]] const QString& path() const noexcept { return path_; }
  // Writes the open profile and opens another in its place, with an undo stack of its own. A message when one of both
  // failed; then nothing changes.
  [[nodiscard]] std::optional<QString> open(const QString& path);
  // Writes the file whether or not anything is unwritten.
  [[nodiscard]] std::optional<QString> writeNow();
  // The file is gone or belongs to somebody else: nothing is written to it any more.
  void forget();

  // Reads the kept profile. A message when there is one that cannot be read; it is put aside first.
  [[nodiscard]] std::optional<QString> load();
  void edit(const QString& name, Profile next, const QString& mergeKey = {});
  // Shorthand: rates a skill today.
  void rate(const SkillId& skill, const QString& title, int level, Confidence confidence = Confidence::sure);
  // Writes now, if anything is unwritten; a message when that failed.
  std::optional<QString> saveNow();
  // Takes in what another program has written meanwhile, as a step that can be undone.
  void lookAtDisk();

 Q_SIGNALS:
  void changed();
  void saveFailed(const QString& message);

 private:
  Date today_;
  QString path_;
  Profile profile_;
  QUndoStack undo_;
  QTimer timer_;
  bool unwritten_ = false;
  Profile base_;    // as it was when it was read or written last
  DiskState disk_;  // what the file held then

  [[nodiscard]] std::optional<QString> takeIn(const DiskState& now);
  [[nodiscard]] QString moveAway(const Profile& mine, const QString& why);
};

}  // namespace deskpath::app
