// SPDX-License-Identifier: GPL-3.0-or-later
// The profile: a person's own ratings with their history, likes, interests and goals. A value; an edit gives a new one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/identifier.h"
#include "base/json.h"

namespace deskpath {

enum class Confidence : std::uint8_t { sure, unsure, guess };
[[nodiscard]] std::string_view confidence_name(Confidence confidence) noexcept;

struct Rating {
  Date date;
  int level = 0;  // 0–5
  Confidence confidence = Confidence::sure;
  std::string last_used;  // "2026-11"; empty when not stated
  std::string evidence;
  std::string link;
  json::Extras extras;
  friend bool operator==(const Rating&, const Rating&) = default;
};

struct SkillRatings {
  SkillId skill;
  std::vector<Rating> history;  // by date, never empty
  json::Extras extras;
  friend bool operator==(const SkillRatings&, const SkillRatings&) = default;
};

struct Snapshot {
  std::string name;
  Date date;
  json::Extras extras;
  friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

// The hours that this person allows for the steps of a skill, where they differ from the catalogue's estimate.
inline constexpr std::int64_t most_step_hours = 100'000;
struct StepHours {
  SkillId skill;
  std::array<std::optional<std::int64_t>, 5> hours;  // from level i to i + 1
  friend bool operator==(const StepHours&, const StepHours&) = default;
};

struct Profile {
  std::string name;
  std::optional<RoleId> target_role;
  std::vector<std::string> conditions;
  std::int64_t hours_per_week = 5;
  std::vector<SkillRatings> ratings;
  std::vector<std::pair<std::string, int>> likes;        // "role/task" → -1, 0, 1
  std::optional<std::array<std::int64_t, 6>> interests;  // R I A S E C
  json::Extras interest_extras;
  std::vector<std::string> goals;
  std::vector<Snapshot> snapshots;
  std::vector<StepHours> hours;
  json::Extras extras;

  // The newest rating of a skill; nothing when it was never rated.
  [[nodiscard]] const Rating* current(const SkillId& skill) const noexcept;
  friend bool operator==(const Profile&, const Profile&) = default;
};

// Edits. A second rating on the same day replaces the first.
[[nodiscard]] Profile with_rating(Profile profile, const SkillId& skill, Rating rating);
[[nodiscard]] Profile without_ratings(Profile profile, const SkillId& skill);
[[nodiscard]] Profile with_target(Profile profile, std::optional<RoleId> role);

[[nodiscard]] Result<Profile> read_profile(std::string_view text, const std::string& file);
[[nodiscard]] std::string write_profile(const Profile& profile);

}  // namespace deskpath
