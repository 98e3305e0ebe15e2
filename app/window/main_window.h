// SPDX-License-Identifier: GPL-3.0-or-later
// The one window: the Roles tab, the Workstation tab with its start page, and the menus over both.
#pragma once

#include <QMainWindow>
#include <QUndoGroup>

#include "documents/plan_document.h"
#include "documents/profile_store.h"
#include "documents/recent_files.h"
#include "documents/settings.h"
#include "window/dialogs.h"
#include "window/plan_files.h"

class QMenu;
class QStackedWidget;
class QTabWidget;

namespace deskpath::app {

class NoticeBar;
class ProfileMenu;
class RolesTab;
class StartPage;
class UserCatalogue;
class WorkstationTab;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  // All must outlive the window. Without its parts read, the workstation waits for partsRead(). Without a folder for it,
  // unsaved work is not kept for recovery.
  MainWindow(const Content& content, ProfileStore& profile, Settings& settings, Date today, Dialogs dialogs = Dialogs::real(),
             const QString& recoveryFolder = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  // The user's own parts, which must outlive the window: menus, dropped files and the preferences then offer them.
  void setUserCatalogue(UserCatalogue* catalogue);
  // After the catalogue of parts was read, for the first time or again.
  void partsRead();
  // Adds the sound entries of *.deskparts files to the user's own and says what happened.
  void importParts(const QStringList& paths);
  void showPreferences();

  [[nodiscard]] PlanDocument& document() noexcept { return document_; }
  [[nodiscard]] ProfileMenu* profiles() const noexcept { return profiles_; }
  // Opens a plan in place of the open one, after asking about unsaved changes. False when it stays as it was.
  bool openPlan(const QString& path);
  // Shows the start page, after asking about unsaved changes.
  void newPlan();
  bool save();
  bool saveAs();
  // Asks about the work that earlier runs left unsaved: one plan is taken over, a notice tells of the others.
  void offerRecovery();
  void showRoles();
  void showWorkstation();

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildMenus();
  void buildWorkstation();
  void buildFileMenu(QMenu* menu);
  void fillRecentMenu();
  void updateAppearanceMenu();
  void beginPlan(Plan plan);
  void recover();
  void showPlan();
  void startFor(const QStringList& roleIds);
  void showChecklist();
  void showRoleReport();
  void showAbout();
  void updateTitle();
  void tabChanged(int index);
  void restoreState();

  const Content& content_;
  ProfileStore& profile_;
  Settings& settings_;
  Dialogs dialogs_;
  PlanDocument document_;
  RecentFiles recent_;
  NoticeBar* fileNotice_;
  PlanFiles* files_;
  QUndoGroup undo_;
  QTabWidget* tabs_;
  RolesTab* roles_;
  QStackedWidget* workstation_;
  StartPage* start_ = nullptr;
  WorkstationTab* builder_ = nullptr;
  NoticeBar* notice_;
  ProfileMenu* profiles_;
  UserCatalogue* catalogue_ = nullptr;
  QMenu* recentMenu_ = nullptr;
  QList<QAction*> appearanceActions_;
};

}  // namespace deskpath::app
