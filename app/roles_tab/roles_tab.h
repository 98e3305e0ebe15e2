// SPDX-License-Identifier: GPL-3.0-or-later
// The first tab: which role fits, and what is missing? All roles at the left, one of three pages beside them.
#pragma once

#include <QPointer>
#include <QWidget>

#include "documents/content.h"
#include "documents/settings.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace deskpath::app {

class AssessArea;
class AssessPage;
class ComparePage;
class PathPage;
class ProfileStore;
class RoleChoice;
class RoleList;
class SegmentedSwitch;
class SkillSidePanel;

class RolesTab : public QWidget {
  Q_OBJECT

 public:
  RolesTab(const Content& content, ProfileStore& store, Settings& settings, QWidget* parent = nullptr);

  void showCompare();
  void showAssess();
  void showPath();

  [[nodiscard]] RoleChoice& choice() const { return *choice_; }
  [[nodiscard]] RoleList* list() const { return list_; }
  [[nodiscard]] ComparePage* comparePage() const { return compare_; }
  [[nodiscard]] AssessArea* assessArea() const { return assess_; }
  [[nodiscard]] AssessPage* assessPage() const;
  // The menu of profiles, opened from a button with the profile's name.
  void setProfileMenu(QMenu* menu);
  [[nodiscard]] PathPage* pathPage() const { return path_; }
  [[nodiscard]] SkillSidePanel* panel() const { return panel_; }

 Q_SIGNALS:
  void workstationWanted(const QStringList& roleIds);  // one, or the two of a combined role

 private:
  void showPage(QWidget* page);
  void showTarget();
  void showSkill(const QString& id);
  void closePanel();

  ProfileStore& store_;
  RoleChoice* choice_;
  RoleList* list_;
  SegmentedSwitch* switch_;
  QLabel* target_;
  QToolButton* profile_;
  QStackedWidget* stack_;
  ComparePage* compare_;
  AssessArea* assess_;
  PathPage* path_;
  SkillSidePanel* panel_;
  QPointer<QWidget> before_;  // what had the focus when the panel was opened
};

}  // namespace deskpath::app
