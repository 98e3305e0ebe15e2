// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/what_if.h"

#include <algorithm>

namespace deskpath {

Profile with_levels(Profile profile, std::span<const LevelOverride> overrides) {
  // A date that every rating may have: the override stands in place of the newest one.
  for (const LevelOverride& entry : overrides) {
    const int level = std::clamp(entry.level, 0, max_level);
    const Rating* rating = profile.current(entry.skill);
    Rating moved = rating != nullptr ? *rating : Rating{*Date::from(2000, 1, 1), 0, Confidence::sure, {}, {}, {}, {}};
    moved.level = level;
    profile = with_rating(std::move(profile), entry.skill, std::move(moved));
  }
  return profile;
}

std::optional<double> RoleChange::change() const noexcept {
  if (!before.point || !after.point) return std::nullopt;
  return *after.point - *before.point;
}

WhatIf what_if(const Profile& profile, std::span<const Role* const> roles, std::span<const LevelOverride> overrides) {
  const Profile moved = with_levels(profile, overrides);
  WhatIf result;
  std::vector<Fit> before;
  std::vector<Fit> after;
  for (const Role* role : roles) {
    before.push_back(assess(profile, *role));
    after.push_back(assess(moved, *role));
    result.roles.push_back({before.back(), after.back()});
  }
  if (roles.size() > 1) {
    result.closest_before = closest(before);
    result.closest_after = closest(after);
  }
  for (const LevelOverride& entry : overrides) {
    const Rating* rating = profile.current(entry.skill);
    const Rating* now = moved.current(entry.skill);
    if (rating != nullptr && rating->level == now->level) continue;
    std::erase_if(result.moved, [&](const LevelOverride& other) { return other.skill == entry.skill; });
    result.moved.push_back({entry.skill, now->level});
  }
  return result;
}

}  // namespace deskpath
