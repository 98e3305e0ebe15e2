// SPDX-License-Identifier: GPL-3.0-or-later
// The File menu: beginning, opening, keeping and comparing plans. It asks for what it offers and does nothing itself,
// but for the list of recent plans, which it keeps tidy.
#pragma once

#include <QMenu>
#include <functional>

namespace deskpath::app {

class RecentFiles;
class Settings;

class FileMenu final : public QMenu {
  Q_OBJECT

 public:
  // Both must outlive the menu.
  FileMenu(Settings& settings, RecentFiles& recent, QWidget* parent = nullptr);

  // Whether there is unsaved work of earlier runs; asked each time the menu opens.
  void setRecoverable(std::function<bool()> recoverable) { recoverable_ = std::move(recoverable); }
  // Whether the program can have more than this window.
  void setSeveralWindows(bool several);
  // Whether a plan is shown that could be duplicated, compared, saved as a list.
  void setPlanShown(bool shown);

 Q_SIGNALS:
  void newWanted();
  void newWindowWanted();
  void duplicateWanted();
  void openWanted(const QString& path);  // an empty path asks for a file
  void saveWanted();
  void saveAsWanted();
  void recoverWanted();
  void compareWanted();
  void checklistWanted();
  void closeWanted();
  void quitWanted();

 private:
  QAction* add(const QString& text, const QString& iconName, const QKeySequence& keys, const QString& name,
               void (FileMenu::*wanted)());
  void addBackup();
  void addRecovering();
  void fillRecent();

  Settings& settings_;
  RecentFiles& recent_;
  std::function<bool()> recoverable_;
  QMenu* recentMenu_ = nullptr;
  QAction* newWindow_ = nullptr;
  QAction* duplicate_ = nullptr;
  QAction* compare_ = nullptr;
};

}  // namespace deskpath::app
