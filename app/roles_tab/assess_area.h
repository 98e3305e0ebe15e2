// SPDX-License-Identifier: GPL-3.0-or-later
// The second page of the tab: a quick first answer, all skills, interests and goals, each in its own place.
#pragma once

#include <QWidget>

#include "roles/skill.h"

class QStackedWidget;

namespace deskpath::app {

class AssessPage;
class GoalPage;
class InterestPage;
class ProfileStore;
class QuickCheck;
class RoleChoice;
class SegmentedSwitch;
class Settings;

class AssessArea final : public QWidget {
  Q_OBJECT

 public:
  enum class Part { quick, skills, interests, goals };

  AssessArea(RoleChoice& choice, ProfileStore& store, Settings& settings, QWidget* parent = nullptr);

  [[nodiscard]] QuickCheck* quick() const { return quick_; }
  [[nodiscard]] AssessPage* skills() const { return skills_; }
  [[nodiscard]] InterestPage* interests() const { return interests_; }
  [[nodiscard]] GoalPage* goals() const { return goals_; }
  [[nodiscard]] Part part() const;
  void showPart(Part part);
  // Focus where the user left off.
  void resume();

 Q_SIGNALS:
  void pathWanted();

 private:
  Settings& settings_;
  SegmentedSwitch* switch_;
  QStackedWidget* stack_;
  QuickCheck* quick_;
  AssessPage* skills_;
  InterestPage* interests_;
  GoalPage* goals_;
};

}  // namespace deskpath::app
