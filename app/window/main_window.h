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

class OfferBar;
class ProfileMenu;
class RolesTab;
class StartPage;
class WorkstationTab;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  // All must outlive the window. Without a folder for it, unsaved work is not kept for recovery.
  MainWindow(const Content& content, ProfileStore& profile, Settings& settings, Date today, Dialogs dialogs = Dialogs::real(),
             const QString& recoveryFolder = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

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
  void buildFileMenu(QMenu* menu);
  void fillRecentMenu();
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
  OfferBar* notice_;
  PlanFiles* files_;
  QUndoGroup undo_;
  QTabWidget* tabs_;
  RolesTab* roles_;
  QStackedWidget* workstation_;
  StartPage* start_;
  WorkstationTab* builder_;
  ProfileMenu* profiles_;
  QString restorable_;  // the deleted profile that the notice can take back
  QMenu* recentMenu_ = nullptr;
};

}  // namespace deskpath::app
