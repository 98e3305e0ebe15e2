// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of the running program: each has a plan of its own, all share the profile, the settings and the user's
// parts.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "base/date.h"
#include "documents/content.h"
#include "window/dialogs.h"

namespace deskpath::app {

class MainWindow;
class ProfileStore;
class UserCatalogue;

class Windows final : public QObject {
  Q_OBJECT

 public:
  // What all windows share. Everything must outlive them; `catalogue` may be absent.
  struct Shared {
    const Content& content;
    ProfileStore& profile;
    Settings& settings;
    UserCatalogue* catalogue = nullptr;
    Date today;
    Dialogs dialogs;
    QString recoveryFolder;
  };

  explicit Windows(Shared shared, QObject* parent = nullptr);
  // Closes without asking: see quit().
  ~Windows() override;

  // Shows another window, a little beside `beside` and as large; where the last one was closed when there is none.
  MainWindow& open(const QWidget* beside = nullptr);
  // In the order in which they were opened.
  [[nodiscard]] QList<MainWindow*> all() const;
  // The window whose plan is in this file, by whatever name the file goes.
  [[nodiscard]] MainWindow* holding(const QString& path) const;
  // Tells of what concerns the whole program, so that it is told once.
  [[nodiscard]] bool isSpeaker(const MainWindow* window) const;
  // Asks for each modified plan in turn and then closes every window. False, with every window as it was, as soon as
  // one answer is to cancel; what was saved before that stays saved.
  bool quit();

  static void bringToFront(QWidget& window);

 private:
  Shared shared_;
  QList<QPointer<MainWindow>> windows_;
};

}  // namespace deskpath::app
