// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a profile beside ratings: each gives a new profile. Likes, items and goals are in
// assessment/interest.h.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "assessment/profile.h"
#include "roles/skill.h"

namespace deskpath {

[[nodiscard]] Profile with_name(Profile profile, std::string name);
// 0 to 168; values beyond are brought inside. At 0 a learning plan has an order but no dates.
[[nodiscard]] Profile with_hours_per_week(Profile profile, std::int64_t hours);
[[nodiscard]] Profile with_condition(Profile profile, std::string_view condition, bool on);

// The hours that this person allows for each step of the skill: their own, else the catalogue's estimate.
[[nodiscard]] std::array<std::int64_t, max_level> step_hours(const Profile& profile, const Skill& skill) noexcept;
// Changes the hours from level `step` to the next (0–4); nothing goes back to the catalogue's estimate.
[[nodiscard]] Profile with_step_hours(Profile profile, const SkillId& skill, std::size_t step,
                                      std::optional<std::int64_t> hours);

// Marks a day by name: the snapshot shows the ratings as they were at its end. A name is used once; the same
// name moves it.
[[nodiscard]] Profile with_snapshot(Profile profile, std::string name, Date date);
[[nodiscard]] Profile with_snapshot_renamed(Profile profile, std::string_view name, std::string new_name);
[[nodiscard]] Profile without_snapshot(Profile profile, std::string_view name);

}  // namespace deskpath
