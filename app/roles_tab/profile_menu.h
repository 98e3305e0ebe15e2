// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles as a menu: switch, new, rename, duplicate, delete and take back, export, import, report.
#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "documents/profile_shelf.h"

class QMenu;
class QWidget;

namespace deskpath::app {

class ProfileStore;
class Settings;

// The questions that the menu asks. Tests put answers in their place.
struct ProfileQuestions {
  // Nothing when the user cancels.
  std::function<std::optional<QString>(QWidget*, const QString& title, const QString& suggestion)> name;
  // Empty when the user cancels.
  std::function<QString(QWidget*)> openFile;
  std::function<QString(QWidget*, const QString& suggestion)> saveFile;
  std::function<void(QWidget*, const QString& title, const QString& message)> error;

  [[nodiscard]] static ProfileQuestions real();
};

class ProfileMenu final : public QObject {
  Q_OBJECT

 public:
  ProfileMenu(ProfileStore& store, Settings& settings, ProfileShelf shelf, QWidget* window,
              ProfileQuestions questions = ProfileQuestions::real());

  [[nodiscard]] QMenu* menu() const { return menu_; }
  // Each asks what it needs to know, and does nothing when the user cancels.
  void newProfile();
  void rename();
  void duplicate();
  void remove();
  void exportProfile();
  void importProfile();
  void restore(const QString& path);
  void open(const QString& path);

 Q_SIGNALS:
  // What was done; `restorable` is the path of a deleted profile, else empty.
  void said(const QString& message, const QString& restorable);
  void reportWanted();

 private:
  void fill(const QList<ProfileEntry>& profiles, const QList<ProfileEntry>& gone);
  void add(const Profile& profile);
  [[nodiscard]] QWidget* window() const;

  ProfileStore& store_;
  Settings& settings_;
  ProfileShelf shelf_;
  ProfileQuestions questions_;
  QMenu* menu_;
};

}  // namespace deskpath::app
