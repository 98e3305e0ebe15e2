// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence and a link for a rating, folded away: few need them, and nobody should have to fill them in.
#pragma once

#include <QWidget>
#include <optional>

#include "roles/skill.h"

class QLineEdit;

namespace deskpath::app {

class Disclosure;
class ProfileStore;
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

 private:
  ProfileStore& store_;
  std::optional<SkillId> skill_;
  QString title_;
  Disclosure* fold_;
  QLineEdit* evidence_;
  QLineEdit* link_;
  WrapLabel* hint_;
};

}  // namespace deskpath::app
