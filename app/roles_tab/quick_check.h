// SPDX-License-Identifier: GPL-3.0-or-later
// "Which role am I?": a dozen telling skills, one at a time, while the ranges of all roles narrow beside
// them.
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "assessment/telling_skills.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace deskpath::app {

class BarChart;
class LevelRow;
class MeterBar;
class ProfileStore;
class QuickCheckMembers;
class RoleChoice;
class SectionLabel;
class WrapLabel;

class QuickCheck final : public QWidget {
  Q_OBJECT

 public:
  QuickCheck(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<TellingSkill>& questions() const { return questions_; }
  // Index of the question that is shown; the number of questions once the answer is.
  [[nodiscard]] std::size_t current() const { return current_; }
  [[nodiscard]] QString answer() const;
  // The first question without an answer, or the answer when there is none.
  void resume();
  // Answers the question that is shown for the member that is chosen, and goes on.
  void rate(int level);
  void noneOfThese();
  void next();
  void back();

 Q_SIGNALS:
  void skillsWanted();  // go on to rate skill by skill
  void pathWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QWidget* buildQuestion();
  [[nodiscard]] QWidget* buildResult();
  [[nodiscard]] QWidget* buildRanges();
  void addKeys();
  void show(std::size_t question);
  void showMember();
  void refresh();

  RoleChoice& choice_;
  ProfileStore& store_;
  std::vector<const Role*> roles_;  // all, not only the compared: the question is open
  std::vector<TellingSkill> questions_;
  std::size_t current_ = 0;
  QLabel* progress_;
  MeterBar* meter_;
  QStackedWidget* stack_;
  SectionLabel* title_;
  QuickCheckMembers* members_;
  WrapLabel* definition_;
  std::array<LevelRow*, max_level + 1> levels_{};
  QPushButton* none_;
  QPushButton* back_;
  QPushButton* next_;
  QPushButton* first_ = nullptr;  // of what to do after the answer
  WrapLabel* finding_;
  BarChart* ranges_;
};

}  // namespace deskpath::app
