// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/fit.h"

#include <algorithm>

#include "assessment/profile_edits.h"

namespace deskpath {
namespace {

double uncertainty(Confidence confidence) noexcept {
  switch (confidence) {
    case Confidence::sure: return 0.0;
    case Confidence::unsure: return 0.5;
    case Confidence::guess: return 1.0;
  }
  return 0.0;
}

Contribution contribution_of(const Profile& profile, const SkillRequirement& requirement, std::size_t index) {
  Contribution result;
  result.requirement = index;
  result.required = requirement.level;
  result.weight = requirement.weight;
  result.kind = requirement.kind;
  result.high = requirement.level;
  for (const SkillId& id : requirement.any_of) {
    const Rating* rating = profile.current(id);
    if (rating == nullptr) continue;
    const double open = uncertainty(rating->confidence);
    const double low = std::max(0.0, rating->level - open);
    const double high = std::min<double>(max_level, rating->level + open);
    // The best member counts, so each end of the range is the best end of any member.
    result.low = std::max(result.low, low);
    result.high = result.own ? std::max(result.high, high) : high;
    if (result.own && *result.own >= rating->level) continue;
    result.skill = id;
    result.own = rating->level;
  }
  return result;
}

bool asks_for(const Role& role, const SkillId& skill) {
  return std::any_of(role.skills.begin(), role.skills.end(), [&](const SkillRequirement& requirement) {
    return std::find(requirement.any_of.begin(), requirement.any_of.end(), skill) != requirement.any_of.end();
  });
}

}  // namespace

Fit assess(const Profile& profile, const Role& role) {
  Fit fit;
  double low = 0;
  double high = 0;
  int whole = 0;
  int rated_points = 0;
  int rated_whole = 0;
  for (std::size_t i = 0; i < role.skills.size(); ++i) {
    Contribution entry = contribution_of(profile, role.skills[i], i);
    if (entry.kind == RequirementKind::essential) {
      ++fit.essentials;
      const int points = entry.weight * entry.required;
      whole += points;
      low += entry.weight * std::min<double>(entry.low, entry.required);
      high += entry.weight * std::min<double>(entry.high, entry.required);
      if (entry.own) {
        ++fit.rated;
        rated_points += entry.weight * std::min(*entry.own, entry.required);
        rated_whole += points;
        if (entry.gap() > 0) ++fit.short_of;
      }
    }
    fit.contributions.push_back(std::move(entry));
  }
  if (whole > 0) {
    fit.low = 100.0 * low / whole;
    fit.high = 100.0 * high / whole;
  }
  if (rated_whole > 0) fit.point = 100.0 * rated_points / rated_whole;
  return fit;
}

std::optional<std::size_t> closest(std::span<const Fit> fits) {
  for (std::size_t i = 0; i < fits.size(); ++i) {
    if (!fits[i].point) continue;
    bool above_all = true;
    for (std::size_t j = 0; j < fits.size(); ++j) {
      if (j != i && fits[j].high >= fits[i].low) above_all = false;
    }
    if (above_all) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> rate_next(const Fit& fit) {
  const Contribution* best = nullptr;
  for (const Contribution& entry : fit.contributions) {
    if (entry.kind != RequirementKind::essential || entry.own) continue;
    if (best == nullptr || entry.weight * entry.required > best->weight * best->required) best = &entry;
  }
  if (best == nullptr) return std::nullopt;
  return best->requirement;
}

std::vector<NextStep> next_steps(const Profile& profile, std::span<const Role* const> roles,
                                 std::span<const Skill> skills) {
  std::vector<NextStep> steps;
  std::vector<double> before;
  for (const Role* role : roles) before.push_back(assess(profile, *role).point.value_or(0.0));
  // One copy, in which one level after the other is raised and put back: a copy for each would be felt.
  Profile after = profile;
  for (SkillRatings& entry : after.ratings) {
    if (entry.history.empty() || entry.history.back().level >= max_level) continue;
    const auto skill =
        std::find_if(skills.begin(), skills.end(), [&](const Skill& other) { return other.id == entry.skill; });
    if (skill == skills.end()) continue;
    int& level = entry.history.back().level;
    NextStep step{entry.skill, level, 0.0, step_hours(profile, *skill)[static_cast<std::size_t>(level)]};
    ++level;
    for (std::size_t r = 0; r < roles.size(); ++r) {
      if (asks_for(*roles[r], entry.skill)) step.gain += assess(after, *roles[r]).point.value_or(0.0) - before[r];
    }
    --level;
    if (step.gain > 0) steps.push_back(std::move(step));
  }
  // Ties in the skills' order, whatever was rated first.
  const auto place = [&](const SkillId& id) {
    return std::find_if(skills.begin(), skills.end(), [&](const Skill& skill) { return skill.id == id; }) -
           skills.begin();
  };
  std::stable_sort(steps.begin(), steps.end(), [&](const NextStep& a, const NextStep& b) {
    return a.per_hour() != b.per_hour() ? a.per_hour() > b.per_hour() : place(a.skill) < place(b.skill);
  });
  return steps;
}

}  // namespace deskpath
