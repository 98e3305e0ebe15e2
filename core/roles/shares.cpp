// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/shares.h"

#include <algorithm>

namespace deskpath {
namespace {

double worth(const SkillRequirement& requirement) {
  return static_cast<double>(requirement.weight) * requirement.level;
}

bool is_essential(const SkillRequirement& requirement) { return requirement.kind == RequirementKind::essential; }

double all_of(const Role& role) {
  double sum = 0;
  for (const SkillRequirement& requirement : role.skills) {
    if (is_essential(requirement)) sum += worth(requirement);
  }
  return sum;
}

}  // namespace

std::vector<OverlapShare> overlap_shares(const Role& first, const Role& second) {
  const Overlap overlapping = overlap(first, second);
  double shared = 0;
  for (const PairedRequirement& pair : overlapping.pairs) shared += pair.shared;
  const double whole = all_of(first) + all_of(second) - shared;
  std::vector<OverlapShare> shares;
  std::vector<bool> first_paired(first.skills.size());
  std::vector<bool> second_paired(second.skills.size());
  for (const PairedRequirement& pair : overlapping.pairs) {
    first_paired[pair.first] = true;
    second_paired[pair.second] = true;
    shares.push_back({pair.first, pair.second, 100.0 * pair.shared / whole, 100.0 * pair.united / whole});
  }
  std::stable_sort(shares.begin(), shares.end(),
                   [](const OverlapShare& a, const OverlapShare& b) { return a.shared > b.shared; });
  for (std::size_t i = 0; i < first.skills.size(); ++i) {
    if (is_essential(first.skills[i]) && !first_paired[i])
      shares.push_back({i, {}, 0, 100.0 * worth(first.skills[i]) / whole});
  }
  for (std::size_t i = 0; i < second.skills.size(); ++i) {
    if (is_essential(second.skills[i]) && !second_paired[i])
      shares.push_back({{}, i, 0, 100.0 * worth(second.skills[i]) / whole});
  }
  return shares;
}

std::vector<TransitionShare> transition_shares(const Role& from, const Role& to) {
  const double whole = all_of(to);
  std::vector<TransitionShare> shares;
  for (const TransitionStep& step : transition(from, to).steps) {
    const SkillRequirement& wanted = to.skills[step.requirement];
    TransitionShare share;
    share.requirement = step.requirement;
    share.from = step.from;
    share.required = wanted.level;
    share.own_low = step.at_low;
    share.own_high = step.at_high;
    share.worth = 100.0 * worth(wanted) / whole;
    share.low = 100.0 * wanted.weight * std::min(step.at_low, wanted.level) / whole;
    share.high = 100.0 * wanted.weight * std::min(step.at_high, wanted.level) / whole;
    shares.push_back(share);
  }
  std::stable_sort(shares.begin(), shares.end(),
                   [](const TransitionShare& a, const TransitionShare& b) { return a.missing() > b.missing(); });
  return shares;
}

}  // namespace deskpath
