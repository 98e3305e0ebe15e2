// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/history.h"

#include <algorithm>
#include <set>

#include "base/date_arithmetic.h"

namespace deskpath {
namespace {

std::vector<Fit> fits_of(const Profile& profile, std::span<const Role* const> roles) {
  std::vector<Fit> fits;
  for (const Role* role : roles) fits.push_back(assess(profile, *role));
  return fits;
}

std::optional<int> level_of(const Profile& profile, const SkillId& skill) {
  const Rating* rating = profile.current(skill);
  return rating == nullptr ? std::nullopt : std::optional{rating->level};
}

// 0 for risen, 1 for newly rated, 2 for fallen or gone.
int rank(const SkillChange& change) {
  if (!change.before) return 1;
  return change.after && *change.after > *change.before ? 0 : 2;
}

int rise(const SkillChange& change) { return change.after.value_or(0) - change.before.value_or(0); }

}  // namespace

Profile profile_as_of(Profile profile, Date date) {
  for (SkillRatings& entry : profile.ratings) {
    std::erase_if(entry.history, [&](const Rating& rating) { return rating.date > date; });
  }
  std::erase_if(profile.ratings, [](const SkillRatings& entry) { return entry.history.empty(); });
  std::erase_if(profile.snapshots, [&](const Snapshot& snapshot) { return snapshot.date > date; });
  return profile;
}

std::span<const Rating> skill_history(const Profile& profile, const SkillId& skill) noexcept {
  for (const SkillRatings& entry : profile.ratings) {
    if (entry.skill == skill) return entry.history;
  }
  return {};
}

std::vector<FitPoint> fit_history(const Profile& profile, std::span<const Role* const> roles) {
  std::set<Date> days;
  for (const SkillRatings& entry : profile.ratings) {
    for (const Rating& rating : entry.history) days.insert(rating.date);
  }
  for (const Snapshot& snapshot : profile.snapshots) days.insert(snapshot.date);
  std::vector<FitPoint> points;
  for (const Date& date : days) {
    FitPoint point{date, fits_of(profile_as_of(profile, date), roles), {}};
    for (std::size_t i = 0; i < profile.snapshots.size(); ++i) {
      if (profile.snapshots[i].date == date) point.snapshot = i;
    }
    points.push_back(std::move(point));
  }
  return points;
}

Difference difference(const Profile& profile, Date from, Date to, std::span<const Role* const> roles) {
  if (to < from) std::swap(from, to);
  const Profile before = profile_as_of(profile, from);
  const Profile after = profile_as_of(profile, to);
  Difference result{from, to, {}, {}};
  for (const SkillRatings& entry : profile.ratings) {
    SkillChange change{entry.skill, level_of(before, entry.skill), level_of(after, entry.skill)};
    if (change.before != change.after) result.skills.push_back(std::move(change));
  }
  std::stable_sort(result.skills.begin(), result.skills.end(), [](const SkillChange& a, const SkillChange& b) {
    return rank(a) != rank(b) ? rank(a) < rank(b) : rise(a) > rise(b);
  });
  const auto one = fits_of(before, roles);
  const auto two = fits_of(after, roles);
  for (std::size_t r = 0; r < roles.size(); ++r) result.roles.push_back({one[r], two[r]});
  return result;
}

std::optional<Staleness> staleness(const Profile& profile, const SkillId& skill, Date today) {
  const Rating* rating = profile.current(skill);
  if (rating == nullptr) return std::nullopt;
  Staleness result;
  result.rated_months_ago = std::max(0, months_between(rating->date, today));
  // "2026-11" or a whole date.
  const std::string used = rating->last_used.size() == 7 ? rating->last_used + "-01" : rating->last_used;
  if (const auto date = Date::from(used)) result.used_months_ago = std::max(0, months_between(*date, today));
  const int age =
      rating->level > 0 ? result.used_months_ago.value_or(result.rated_months_ago) : result.rated_months_ago;
  result.stale = age >= stale_months;
  return result;
}

std::vector<SkillId> stale_skills(const Profile& profile, const RoleCatalogue& catalogue, Date today) {
  std::vector<SkillId> result;
  for (const Skill& skill : catalogue.skills()) {
    const auto age = staleness(profile, skill.id, today);
    if (age && age->stale) result.push_back(skill.id);
  }
  return result;
}

}  // namespace deskpath
