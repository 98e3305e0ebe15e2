// SPDX-License-Identifier: GPL-3.0-or-later
// Which roles are compared, kept between runs, with one colour for each. All pages of the tab look here.
#pragma once

#include <QObject>
#include <optional>
#include <utility>
#include <vector>

#include "documents/content.h"
#include "documents/settings.h"

namespace deskpath::app {

class RoleChoice final : public QObject {
  Q_OBJECT

 public:
  enum class Answer { done, tooMany, tooFew };
  static constexpr std::size_t most = 4;
  static constexpr std::size_t fewest = 2;

  RoleChoice(const Content& content, Settings& settings, QObject* parent = nullptr);

  [[nodiscard]] const Content& content() const noexcept { return content_; }
  [[nodiscard]] Settings& settings() const noexcept { return settings_; }
  [[nodiscard]] const RoleCatalogue& catalogue() const noexcept { return content_.roles; }
  // In the catalogue's order.
  [[nodiscard]] const std::vector<const Role*>& chosen() const noexcept { return chosen_; }
  [[nodiscard]] bool isChosen(const Role& role) const;
  // Two to four roles; a step beyond changes nothing and says why.
  Answer setChosen(const Role& role, bool on);

  // One role out of two chosen ones, shown as a column of its own; forgotten when one of them is no longer
  // chosen.
  void combine(const Role& first, const Role& second);
  void separate();
  [[nodiscard]] const Role* combined() const { return combined_ ? &*combined_ : nullptr; }
  [[nodiscard]] bool isCombinedOf(const Role& first, const Role& second) const;
  // The two roles that the combined one is made of; itself alone for any other.
  [[nodiscard]] std::vector<const Role*> partsOf(const Role& role) const;
  // In the catalogue, or the combined one.
  [[nodiscard]] const Role* find(const RoleId& id) const;
  // The chosen roles and the combined one after them.
  [[nodiscard]] std::vector<const Role*> compared() const;

  // Index for roleColour(): different for all roles that are compared.
  [[nodiscard]] int colourOf(const Role& role) const;

  // Shows beside the page what a skill means in each role.
  void openSkill(const SkillId& skill);

 Q_SIGNALS:
  void changed();
  void skillOpened(const QString& skillId);

 private:
  void keep();
  void restoreCombined();

  const Content& content_;
  Settings& settings_;
  std::vector<const Role*> chosen_;
  std::optional<Role> combined_;
  std::pair<const Role*, const Role*> parts_{};
};

}  // namespace deskpath::app
