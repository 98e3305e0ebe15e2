// SPDX-License-Identifier: GPL-3.0-or-later
// How well a person's ratings fit a role: a range with its completeness, a gate beside it, gaps and strengths.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "assessment/profile.h"
#include "roles/role.h"

namespace deskpath {

// One requirement of the role, as the person meets it.
struct Contribution {
  std::size_t requirement = 0;   // index into the role's skills
  std::optional<SkillId> skill;  // the best-rated member; nothing when none is rated
  std::optional<int> own;        // its level
  double low = 0;                // own level less what the confidence leaves open; unrated: 0
  double high = 0;               // own level plus it; unrated: as required
  int required = 0;
  int weight = 0;
  RequirementKind kind = RequirementKind::essential;
  // Levels missing (0 when met or unrated) and levels beyond what is asked.
  [[nodiscard]] int gap() const noexcept { return own && *own < required ? required - *own : 0; }
  [[nodiscard]] int surplus() const noexcept { return own && *own > required ? *own - required : 0; }
};

// fit = 100 · Σ w·min(own, required) / Σ w·required over essential requirements. A surplus earns nothing; a plus is
// listed and never counts. The point is taken over the rated ones, the range counts the unrated as 0 and as
// required, and confidence widens it: sure 0, unsure ½, guess 1 level.
struct Fit {
  std::optional<double> point;  // percent; nothing when nothing is rated
  double low = 0;               // percent
  double high = 100;            // percent
  std::size_t essentials = 0;
  std::size_t rated = 0;                    // of the essentials
  std::size_t short_of = 0;                 // rated essentials below what is asked: the gate
  std::vector<Contribution> contributions;  // in the role's order, plus lines included
  [[nodiscard]] std::size_t unrated() const noexcept { return essentials - rated; }
};
[[nodiscard]] Fit assess(const Profile& profile, const Role& role);

// The role whose whole range lies above all others'; nothing when it is too close to tell.
[[nodiscard]] std::optional<std::size_t> closest(std::span<const Fit> fits);

// The unrated essential requirement that would narrow the range most (greatest weight × level).
[[nodiscard]] std::optional<std::size_t> rate_next(const Fit& fit);

// The next level of one skill and what it would bring.
struct NextStep {
  SkillId skill;
  int from = 0;
  double gain = 0;         // percent points of fit, summed over the roles
  std::int64_t hours = 0;  // estimate for this step; 0 when the skill states none
  [[nodiscard]] double per_hour() const noexcept { return hours > 0 ? gain / static_cast<double>(hours) : 0.0; }
};
// Rated skills whose next level raises the roles' fit, most gained per hour first.
[[nodiscard]] std::vector<NextStep> next_steps(const Profile& profile, std::span<const Role* const> roles,
                                               std::span<const Skill> skills);

}  // namespace deskpath
