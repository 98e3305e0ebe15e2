// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "roles/comparison.h"

namespace deskpath {
namespace {

// More combinations than this are not tried one by one; a role of our content has some dozens.
constexpr std::size_t most_combinations = 100'000;

// What the member that somebody has of one requirement counts for.
struct Owned {
  std::size_t requirement = 0;
  int level = 0;
  std::vector<std::vector<std::size_t>> choices;  // per different member: the wanted requirements it meets
};

struct Wanted {
  std::size_t requirement = 0;
  int level = 0;
  int weight = 0;
};

bool names(const SkillRequirement& requirement, const SkillId& id) {
  return std::find(requirement.any_of.begin(), requirement.any_of.end(), id) != requirement.any_of.end();
}

// Members that meet the same requirements are one choice.
Owned owned_of(const Role& from, std::size_t index, const Role& to, const std::vector<Wanted>& wanted) {
  const SkillRequirement& requirement = from.skills[index];
  std::set<std::vector<std::size_t>> choices;
  for (const SkillId& id : requirement.any_of) {
    std::vector<std::size_t> met;
    for (std::size_t w = 0; w < wanted.size(); ++w) {
      if (names(to.skills[wanted[w].requirement], id)) met.push_back(w);
    }
    choices.insert(std::move(met));
  }
  return {index, requirement.level, {choices.begin(), choices.end()}};
}

void raise(std::vector<int>& levels, const std::vector<std::size_t>& met, int level) {
  for (const std::size_t w : met) levels[w] = std::max(levels[w], level);
}

int points(const std::vector<Wanted>& wanted, const std::vector<int>& levels) {
  int sum = 0;
  for (std::size_t w = 0; w < wanted.size(); ++w) sum += wanted[w].weight * std::min(levels[w], wanted[w].level);
  return sum;
}

// The levels brought at the least and at the most favourable choice of members.
struct Ends {
  std::vector<int> low;
  std::vector<int> high;
  std::vector<int> least;  // of each requirement over all choices
  std::vector<int> most;
};

void try_all(const std::vector<Owned>& owned, std::size_t next, const std::vector<int>& levels,
             const std::vector<Wanted>& wanted, std::optional<Ends>& ends) {
  if (next < owned.size()) {
    for (const auto& choice : owned[next].choices) {
      std::vector<int> with = levels;
      raise(with, choice, owned[next].level);
      try_all(owned, next + 1, with, wanted, ends);
    }
    return;
  }
  if (!ends) {
    ends = Ends{levels, levels, levels, levels};
    return;
  }
  if (points(wanted, levels) < points(wanted, ends->low)) ends->low = levels;
  if (points(wanted, levels) > points(wanted, ends->high)) ends->high = levels;
  for (std::size_t w = 0; w < levels.size(); ++w) {
    ends->least[w] = std::min(ends->least[w], levels[w]);
    ends->most[w] = std::max(ends->most[w], levels[w]);
  }
}

// For roles with so many open choices that they cannot be tried: bounds that the true ends lie within.
Ends outer_bounds(const std::vector<Owned>& owned, std::size_t wanted) {
  Ends ends{std::vector<int>(wanted), std::vector<int>(wanted), {}, {}};
  for (const Owned& entry : owned) {
    for (std::size_t w = 0; w < wanted; ++w) {
      const auto meets = [&](const auto& choice) { return std::find(choice.begin(), choice.end(), w) != choice.end(); };
      if (std::all_of(entry.choices.begin(), entry.choices.end(), meets))
        ends.low[w] = std::max(ends.low[w], entry.level);
      if (std::any_of(entry.choices.begin(), entry.choices.end(), meets))
        ends.high[w] = std::max(ends.high[w], entry.level);
    }
  }
  ends.least = ends.low;
  ends.most = ends.high;
  return ends;
}

}  // namespace

Transition transition(const Role& from, const Role& to) {
  std::vector<Wanted> wanted;
  for (std::size_t i = 0; i < to.skills.size(); ++i) {
    const SkillRequirement& entry = to.skills[i];
    if (entry.kind == RequirementKind::essential) wanted.push_back({i, entry.level, entry.weight});
  }
  std::vector<Owned> owned;
  std::size_t combinations = 1;
  for (std::size_t i = 0; i < from.skills.size(); ++i) {
    if (from.skills[i].kind != RequirementKind::essential) continue;
    owned.push_back(owned_of(from, i, to, wanted));
    combinations = std::min(most_combinations + 1, combinations * owned.back().choices.size());
  }
  std::optional<Ends> ends;
  if (combinations > most_combinations) {
    ends = outer_bounds(owned, wanted.size());
  } else {
    try_all(owned, 0, std::vector<int>(wanted.size()), wanted, ends);
  }

  Transition result;
  int whole = 0;
  for (std::size_t w = 0; w < wanted.size(); ++w) {
    whole += wanted[w].weight * wanted[w].level;
    TransitionStep step{wanted[w].requirement, ends->least[w], ends->most[w], ends->low[w], ends->high[w], {}};
    int best = 0;
    for (const Owned& entry : owned) {
      const bool meets = std::any_of(entry.choices.begin(), entry.choices.end(), [&](const auto& choice) {
        return std::find(choice.begin(), choice.end(), w) != choice.end();
      });
      if (!meets || entry.level <= best) continue;
      best = entry.level;
      step.from = entry.requirement;
    }
    result.steps.push_back(step);
  }
  if (whole > 0) {
    result.low = 100.0 * points(wanted, ends->low) / whole;
    result.high = 100.0 * points(wanted, ends->high) / whole;
  }
  return result;
}

}  // namespace deskpath
