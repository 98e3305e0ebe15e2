// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own parts as a window deals with them: files that are added, the preferences, and the way back in a
// notice.
#pragma once

#include <QObject>
#include <QStringList>

#include "documents/settings.h"
#include "documents/user_catalogue.h"
#include "window/dialogs.h"

namespace deskpath::app {

class NoticeBar;

class OwnParts final : public QObject {
  Q_OBJECT

 public:
  // All must outlive this; `window` is the parent of what is asked.
  OwnParts(Settings& settings, const Dialogs& dialogs, NoticeBar& notice, QWidget& window);

  // Must outlive this. Without one nothing is added, and the preferences leave the parts out.
  void setCatalogue(UserCatalogue* catalogue) { catalogue_ = catalogue; }
  // Adds the sound entries of *.deskparts files and says what happened.
  void import(const QStringList& paths);
  void showPreferences();

 private:
  // False after saying why not.
  bool undo(const UserCatalogue::Change& change);

  Settings& settings_;
  const Dialogs& dialogs_;
  NoticeBar& notice_;
  QWidget& window_;
  UserCatalogue* catalogue_ = nullptr;
};

}  // namespace deskpath::app
