// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back: the profile as it was, how the fits moved, what differs between two days, and which ratings
// have aged.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "assessment/what_if.h"
#include "roles/catalogue.h"

namespace deskpath {

// The ratings up to the end of that day; skills rated only later are unrated. Likes, interests and goals
// carry no date and stay as they are.
[[nodiscard]] Profile profile_as_of(Profile profile, Date date);

// The ratings of one skill, oldest first; empty when it was never rated.
[[nodiscard]] std::span<const Rating> skill_history(const Profile& profile, const SkillId& skill) noexcept;

// The fit of each role on one day.
struct FitPoint {
  Date date;
  std::vector<Fit> fits;                // one per role
  std::optional<std::size_t> snapshot;  // index into Profile::snapshots, the last of that day
};
// On every day on which something was rated and on every snapshot's, oldest first.
[[nodiscard]] std::vector<FitPoint> fit_history(const Profile& profile, std::span<const Role* const> roles);

struct SkillChange {
  SkillId skill;
  std::optional<int> before;  // nothing: not rated yet
  std::optional<int> after;
  friend bool operator==(const SkillChange&, const SkillChange&) = default;
};
struct Difference {
  Date from;
  Date to;
  std::vector<SkillChange> skills;  // whose level differs, risen most first, newly rated ones after, fallen ones last
  std::vector<RoleChange> roles;    // in the order given
};
// Between the ends of two days, whichever is given first.
[[nodiscard]] Difference difference(const Profile& profile, Date from, Date to, std::span<const Role* const> roles);

// How old the knowledge of a level is. Skills fade: after a year without use most of a gain may be lost
// (Arthur and others 1998), so that is where we ask again. The rating itself is never changed.
inline constexpr int stale_months = 12;
struct Staleness {
  int rated_months_ago = 0;
  std::optional<int> used_months_ago;  // nothing when it was not stated, or not in the form "2026-11"
  // Last used, or where that is not stated rated, a year ago or longer. Level 0 has nothing to fade and only
  // its rating ages.
  bool stale = false;
};
// Nothing when the skill is not rated.
[[nodiscard]] std::optional<Staleness> staleness(const Profile& profile, const SkillId& skill, Date today);
// Stale skills in the catalogue's order.
[[nodiscard]] std::vector<SkillId> stale_skills(const Profile& profile, const RoleCatalogue& catalogue, Date today);

}  // namespace deskpath
