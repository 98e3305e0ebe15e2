// SPDX-License-Identifier: GPL-3.0-or-later
// How sure one is, the last use, evidence and a link for a rating, folded away: few need them, and nobody
// should have to fill them in.
#pragma once

#include <QWidget>
#include <optional>

#include "roles/skill.h"

class QComboBox;
class QLineEdit;

namespace deskpath::app {

class Disclosure;
class ProfileStore;
class SegmentedSwitch;
class WrapLabel;

class RatingDetails final : public QWidget {
  Q_OBJECT

 public:
  explicit RatingDetails(ProfileStore& store, QWidget* parent = nullptr);

  void setSkill(const Skill& skill);
  // Shows what the profile holds, unless the user is typing.
  void refresh();
  // Takes over what was typed.
  void commit();
  [[nodiscard]] SegmentedSwitch* confidence() const { return confidence_; }
  [[nodiscard]] QComboBox* lastUsed() const { return lastUsed_; }

 private:
  void setConfidence(int index);
  void setLastUsed();
  void fillLastUsed(const QString& current);

  ProfileStore& store_;
  std::optional<SkillId> skill_;
  QString title_;
  Disclosure* fold_;
  SegmentedSwitch* confidence_;
  QComboBox* lastUsed_;
  QLineEdit* evidence_;
  QLineEdit* link_;
  WrapLabel* hint_;
};

}  // namespace deskpath::app
