// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/profile.h"

#include <algorithm>

namespace deskpath {

std::string_view confidence_name(Confidence confidence) noexcept {
  static constexpr std::array<std::string_view, 3> names{"sure", "unsure", "guess"};
  return names[static_cast<std::size_t>(confidence)];
}

const Rating* Profile::current(const SkillId& skill) const noexcept {
  for (const SkillRatings& entry : ratings) {
    if (entry.skill == skill && !entry.history.empty()) return &entry.history.back();
  }
  return nullptr;
}

Profile with_rating(Profile profile, const SkillId& skill, Rating rating) {
  auto entry = std::find_if(profile.ratings.begin(), profile.ratings.end(),
                            [&](const SkillRatings& other) { return other.skill == skill; });
  if (entry == profile.ratings.end()) {
    profile.ratings.push_back({skill, {std::move(rating)}, {}});
    return profile;
  }
  auto& history = entry->history;
  const auto at = std::lower_bound(history.begin(), history.end(), rating.date,
                                   [](const Rating& other, const Date& date) { return other.date < date; });
  if (at != history.end() && at->date == rating.date) {
    *at = std::move(rating);
  } else {
    history.insert(at, std::move(rating));
  }
  return profile;
}

Profile without_ratings(Profile profile, const SkillId& skill) {
  std::erase_if(profile.ratings, [&](const SkillRatings& entry) { return entry.skill == skill; });
  return profile;
}

Profile with_target(Profile profile, std::optional<RoleId> role) {
  profile.target_role = std::move(role);
  return profile;
}

}  // namespace deskpath
