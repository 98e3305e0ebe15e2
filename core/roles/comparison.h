// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing roles: what they share, how far it is from one to another, and everything side by side.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "roles/catalogue.h"

namespace deskpath {

// Two requirements that have a member in common, and what the pair adds to numerator and denominator.
struct PairedRequirement {
  std::size_t first = 0;   // index into the first role's skills
  std::size_t second = 0;  // index into the second role's skills
  int shared = 0;          // min(w·r)
  int united = 0;          // max(w·r)
};

// Ruzicka similarity (weighted Jaccard) over essential requirements: 100 · Σ min(w·r) / Σ max(w·r). Requirements
// are paired where their members meet, by maximum-weight matching; unpaired ones stand in the denominator only.
struct Overlap {
  double percent = 0;  // 0–100; 0 when neither role has an essential requirement
  std::vector<PairedRequirement> pairs;
};
[[nodiscard]] Overlap overlap(const Role& first, const Role& second);

// What somebody exactly at the levels of the role left brings to one requirement of the role aimed at. Where an any-of
// of the role left leaves the member open, the levels differ by which member that is; one person has one member, which
// counts for every requirement that it meets and for no other.
struct TransitionStep {
  std::size_t requirement = 0;      // index into the aimed-at role's skills
  int low = 0;                      // the least level, whatever the members
  int high = 0;                     // the greatest
  int at_low = 0;                   // the level at the choice that gives the transition's low end
  int at_high = 0;                  // the level at the choice that gives its high end
  std::optional<std::size_t> from;  // index into the skills of the role left: what may meet it at the greatest level
};

// The fit (assessment/fit.h) to `to` of a person exactly at the levels of `from`, with one member of each any-of; by
// direction.
struct Transition {
  double low = 0;   // percent
  double high = 0;  // percent
  std::vector<TransitionStep> steps;
};
[[nodiscard]] Transition transition(const Role& from, const Role& to);

struct SkillCell {
  int level = 0;
  int weight = 0;
  RequirementKind kind = RequirementKind::essential;
  bool one_of = false;          // any of several skills meets the requirement
  std::size_t requirement = 0;  // index into the role's skills
};

struct SkillRow {
  SkillId skill;
  AreaId area;
  std::vector<std::optional<SkillCell>> cells;  // one per role
  [[nodiscard]] bool differs() const noexcept;  // not asked for at the same level by all roles
  [[nodiscard]] bool essential() const noexcept;
};

// One line of the responsibilities table: counterparts stand in the same row.
struct ResponsibilityRow {
  std::vector<std::optional<std::size_t>> cells;  // index into the role's responsibilities, one per role
  [[nodiscard]] bool shared() const noexcept;
};

struct NeedRow {
  Measure measure{};
  std::vector<std::optional<std::size_t>> cells;  // index into the role's workstation needs, one per role
};

struct RolePair {
  std::size_t first = 0;
  std::size_t second = 0;
  Overlap overlap;
  Transition forth;  // first → second
  Transition back;   // second → first
};

struct Comparison {
  std::vector<const Role*> roles;
  std::vector<SkillRow> skills;  // by area, in the areas' order
  std::vector<ResponsibilityRow> responsibilities;
  std::vector<NeedRow> needs;  // in the measures' order
  std::vector<RolePair> pairs;
};
// The roles must belong to `catalogue` or outlive the result.
[[nodiscard]] Comparison compare(std::span<const Role* const> roles, const RoleCatalogue& catalogue);

// One role out of two, as small organisations have it: per skill the higher level, per measure the stricter step.
[[nodiscard]] Role combine(const Role& first, const Role& second);

// The greatest level a role asks in each area of `areas` (0 where it asks nothing): the radar.
[[nodiscard]] std::vector<double> area_profile(const Role& role, const RoleCatalogue& catalogue);

}  // namespace deskpath
