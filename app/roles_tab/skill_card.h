// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one skill: definition, what the compared roles ask, the six levels to choose from, how
// sure one is, and evidence. Used beside the matrix and in the self-assessment.
#pragma once

#include <QWidget>
#include <array>
#include <optional>

#include "assessment/profile.h"
#include "roles/skill.h"

class QPushButton;
class QVBoxLayout;

namespace deskpath::app {

class LevelRow;
class ProfileStore;
class RatingDetails;
class RoleChoice;
class SectionLabel;
class SegmentedSwitch;
class SkillAsked;
class SkillBackground;
class WrapLabel;

class SkillCard final : public QWidget {
  Q_OBJECT

 public:
  SkillCard(RoleChoice& choice, ProfileStore& store, QWidget* parent = nullptr);

  void setSkill(const SkillId& skill);
  [[nodiscard]] const std::optional<SkillId>& skill() const { return skill_; }
  void rate(int level);
  void unrate();
  // 0 to 5 rate, U takes the rating back; false for any other key.
  bool rateByKey(int key);
  // Where the rating stands, else at level 0.
  void focusLevel();
  [[nodiscard]] LevelRow* row(int level) const { return rows_[static_cast<std::size_t>(level)]; }
  [[nodiscard]] SegmentedSwitch* confidence() const;
  [[nodiscard]] RatingDetails* details() const { return details_; }

 private:
  void refresh();
  void refreshAsked();

  RoleChoice& choice_;
  ProfileStore& store_;
  std::optional<SkillId> skill_;
  SectionLabel* title_;
  WrapLabel* definition_;
  WrapLabel* asked_;
  std::array<LevelRow*, max_level + 1> rows_{};
  WrapLabel* state_;
  QPushButton* unrate_;
  RatingDetails* details_;
  SkillAsked* inRoles_;
  SkillBackground* background_;
};

}  // namespace deskpath::app
