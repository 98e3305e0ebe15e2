// SPDX-License-Identifier: GPL-3.0-or-later
// "What if I had this level?": every role's fit with some levels moved. The ratings stay as they are.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "assessment/fit.h"

namespace deskpath {

struct LevelOverride {
  SkillId skill;
  int level = 0;  // 0–5
  friend bool operator==(const LevelOverride&, const LevelOverride&) = default;
};

// The profile as the overrides would have it: for computing with, never for keeping. A rated skill keeps its
// confidence, so that moving it to its own level changes nothing; an unrated one counts as sure. The last of
// several for a skill counts.
[[nodiscard]] Profile with_levels(Profile profile, std::span<const LevelOverride> overrides);

struct RoleChange {
  Fit before;
  Fit after;
  // Percent points of the figures shown; nothing while one side has no figure.
  [[nodiscard]] std::optional<double> change() const noexcept;
};

struct WhatIf {
  std::vector<RoleChange> roles;  // in the order given
  std::optional<std::size_t> closest_before;
  std::optional<std::size_t> closest_after;
  std::vector<LevelOverride> moved;  // overrides that differ from the ratings
};
[[nodiscard]] WhatIf what_if(const Profile& profile, std::span<const Role* const> roles,
                             std::span<const LevelOverride> overrides);

}  // namespace deskpath
