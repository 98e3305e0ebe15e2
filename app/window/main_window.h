// SPDX-License-Identifier: GPL-3.0-or-later
// A window: the Roles tab, the Workstation tab with its start page, and the menus over both.
#pragma once

#include <QMainWindow>

#include "documents/plan_document.h"
#include "documents/profile_store.h"
#include "documents/recent_files.h"
#include "documents/settings.h"
#include "window/dialogs.h"
#include "window/plan_files.h"

class QStackedWidget;
class QTabWidget;

namespace deskpath::app {

class FileMenu;
class ItemActions;
class NoticeBar;
class OwnParts;
class ProfileMenu;
class RolesTab;
class StartPage;
class UndoActions;
class UserCatalogue;
class Windows;
class WorkstationTab;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  // All must outlive the window. Without its parts read, the workstation waits for partsRead(), and so do the roles
  // unless they are seen first. Even the roles may be read only then, if showsRolesFirst() is false. Without a folder
  // for it, unsaved work is not kept for recovery.
  MainWindow(const Content& content, ProfileStore& profile, Settings& settings, Date today,
             Dialogs dialogs = Dialogs::real(), const QString& recoveryFolder = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  // Which of its tabs was seen last, and so is seen first.
  [[nodiscard]] static bool showsRolesFirst(const Settings& settings);

  // The user's own parts, which must outlive the window: menus, dropped files and the preferences then offer them.
  void setUserCatalogue(UserCatalogue* catalogue);
  // The program's other windows, which must outlive this one: without them there is only this.
  void setWindows(Windows* windows);
  // After the catalogue of parts was read, for the first time or again.
  void partsRead();

  [[nodiscard]] PlanDocument& document() noexcept { return document_; }
  [[nodiscard]] ProfileMenu* profiles() const noexcept { return profiles_; }
  // Opens a plan in place of the open one, after asking about unsaved changes. False when it stays as it was.
  // A file that another window has open is shown there instead.
  bool openPlan(const QString& path);
  // Several get a window each.
  void openPlans(const QStringList& paths);
  // The open plan once more, in no file and, where there can be more than one, in a window of its own.
  void duplicatePlan();
  // Shows the open plan beside another one.
  void comparePlans();
  // Shows the start page, after asking about unsaved changes.
  void newPlan();
  // Asks about unsaved changes. False when the window is to stay.
  bool mayClose();
  void closeWithoutAsking();
  [[nodiscard]] bool isClosed() const noexcept { return closed_; }
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
  void buildRoles();
  void buildWorkstation();
  void buildFileMenu();
  void openWanted(const QString& path);
  void beginCopyOf(const PlanDocument& other);
  void beginPlan(Plan plan);
  void recover();
  void showPlan();
  void startFor(const QStringList& roleIds);
  void showChecklist();
  void showRoleReport();
  void updateTitle();
  void tabChanged(int index);
  void pageChanged();
  void restoreState();

  const Content& content_;
  ProfileStore& profile_;
  Settings& settings_;
  Dialogs dialogs_;
  PlanDocument document_;
  RecentFiles recent_;
  NoticeBar* fileNotice_;
  PlanFiles* files_;
  FileMenu* file_;
  UndoActions* undo_;
  ItemActions* items_ = nullptr;
  QTabWidget* tabs_;
  QWidget* rolesPage_;
  RolesTab* roles_ = nullptr;
  QStackedWidget* workstation_;
  StartPage* start_ = nullptr;
  WorkstationTab* builder_ = nullptr;
  NoticeBar* notice_;
  OwnParts* ownParts_;
  ProfileMenu* profiles_;
  Windows* windows_ = nullptr;
  bool agreed_ = false;  // to be closed without asking
  bool closed_ = false;
};

}  // namespace deskpath::app
