// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/profile_edits.h"

#include <algorithm>

namespace deskpath {
namespace {

auto find_hours(auto& hours, const SkillId& skill) {
  return std::find_if(hours.begin(), hours.end(), [&](const StepHours& entry) { return entry.skill == skill; });
}

auto find_snapshot(Profile& profile, std::string_view name) {
  return std::find_if(profile.snapshots.begin(), profile.snapshots.end(),
                      [&](const Snapshot& entry) { return entry.name == name; });
}

void sort_by_date(Profile& profile) {
  std::stable_sort(profile.snapshots.begin(), profile.snapshots.end(),
                   [](const Snapshot& a, const Snapshot& b) { return a.date < b.date; });
}

}  // namespace

Profile with_name(Profile profile, std::string name) {
  profile.name = std::move(name);
  return profile;
}

Profile with_hours_per_week(Profile profile, std::int64_t hours) {
  profile.hours_per_week = std::clamp<std::int64_t>(hours, 0, 168);
  return profile;
}

Profile with_condition(Profile profile, std::string_view condition, bool on) {
  std::erase(profile.conditions, condition);
  if (on) profile.conditions.emplace_back(condition);
  return profile;
}

std::array<std::int64_t, max_level> step_hours(const Profile& profile, const Skill& skill) noexcept {
  std::array<std::int64_t, max_level> hours = skill.hours;
  const auto own = find_hours(profile.hours, skill.id);
  if (own == profile.hours.end()) return hours;
  for (std::size_t step = 0; step < hours.size(); ++step) hours[step] = own->hours[step].value_or(hours[step]);
  return hours;
}

Profile with_step_hours(Profile profile, const SkillId& skill, std::size_t step, std::optional<std::int64_t> hours) {
  if (step >= max_level) return profile;
  if (hours) hours = std::clamp<std::int64_t>(*hours, 0, most_step_hours);
  auto own = find_hours(profile.hours, skill);
  if (own == profile.hours.end()) {
    if (!hours) return profile;
    profile.hours.push_back({skill, {}});
    own = std::prev(profile.hours.end());
  }
  own->hours[step] = hours;
  const bool empty =
      std::none_of(own->hours.begin(), own->hours.end(), [](const auto& entry) { return entry.has_value(); });
  if (empty) profile.hours.erase(own);
  return profile;
}

Profile with_snapshot(Profile profile, std::string name, Date date) {
  if (name.empty()) return profile;
  const auto known = find_snapshot(profile, name);
  if (known != profile.snapshots.end()) {
    known->date = date;
  } else {
    profile.snapshots.push_back({std::move(name), date, {}});
  }
  sort_by_date(profile);
  return profile;
}

Profile with_snapshot_renamed(Profile profile, std::string_view name, std::string new_name) {
  const auto known = find_snapshot(profile, name);
  if (known == profile.snapshots.end() || new_name.empty() ||
      find_snapshot(profile, new_name) != profile.snapshots.end())
    return profile;
  known->name = std::move(new_name);
  return profile;
}

Profile without_snapshot(Profile profile, std::string_view name) {
  std::erase_if(profile.snapshots, [&](const Snapshot& entry) { return entry.name == name; });
  return profile;
}

}  // namespace deskpath
