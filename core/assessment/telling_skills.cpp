// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/telling_skills.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace deskpath {
namespace {

constexpr double tiny = 1e-9;

// An essential requirement of one role that no chosen question meets yet.
struct Open {
  std::size_t role;
  const SkillRequirement* requirement;
  double share;  // percent of the role's fit
};

bool meet(const std::vector<SkillId>& a, const std::vector<SkillId>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const SkillId& id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

std::vector<Open> all_open(std::span<const Role* const> roles) {
  std::vector<Open> open;
  for (std::size_t r = 0; r < roles.size(); ++r) {
    int whole = 0;
    for (const SkillRequirement& entry : roles[r]->skills) {
      if (entry.kind == RequirementKind::essential) whole += entry.weight * entry.level;
    }
    for (const SkillRequirement& entry : roles[r]->skills) {
      if (entry.kind == RequirementKind::essential)
        open.push_back({r, &entry, 100.0 * entry.weight * entry.level / whole});
    }
  }
  return open;
}

double separation_of(const std::vector<double>& shares) {
  double sum = 0;
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    for (std::size_t j = i + 1; j < shares.size(); ++j, ++pairs) sum += std::abs(shares[i] - shares[j]);
  }
  return pairs > 0 ? sum / static_cast<double>(pairs) : 0.0;
}

std::vector<double> shares_of(const SkillRequirement& group, const std::vector<Open>& open, std::size_t roles) {
  std::vector<double> shares(roles, 0.0);
  for (const Open& entry : open) {
    if (meet(group.any_of, entry.requirement->any_of)) shares[entry.role] += entry.share;
  }
  return shares;
}

// The members of everything the group meets, those that most requirements name first.
std::vector<SkillId> members_of(const SkillRequirement& group, const std::vector<Open>& open) {
  std::vector<std::pair<SkillId, int>> counted;
  for (const Open& entry : open) {
    if (!meet(group.any_of, entry.requirement->any_of)) continue;
    for (const SkillId& id : entry.requirement->any_of) {
      const auto known =
          std::find_if(counted.begin(), counted.end(), [&](const auto& other) { return other.first == id; });
      if (known == counted.end()) {
        counted.emplace_back(id, 1);
      } else {
        ++known->second;
      }
    }
  }
  std::stable_sort(counted.begin(), counted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<SkillId> members;
  for (auto& [id, count] : counted) members.push_back(std::move(id));
  return members;
}

}  // namespace

std::vector<TellingSkill> telling_skills(std::span<const Role* const> roles, const RoleCatalogue& catalogue,
                                         std::size_t most) {
  std::vector<TellingSkill> result;
  std::vector<Open> open = all_open(roles);
  while (result.size() < most) {
    const Open* best = nullptr;
    double best_separation = tiny;
    double best_sum = 0;
    for (const Open& entry : open) {
      const auto shares = shares_of(*entry.requirement, open, roles.size());
      const double separation = separation_of(shares);
      const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
      const bool tie = best != nullptr && std::abs(separation - best_separation) < tiny;
      if (tie ? sum > best_sum + tiny : separation > best_separation) {
        best = &entry;
        best_separation = separation;
        best_sum = sum;
      }
    }
    if (best == nullptr) break;
    const SkillRequirement& group = *best->requirement;
    TellingSkill question;
    question.members = members_of(group, open);
    question.title = question.members.size() == 1 ? catalogue.skill_title(question.members.front())
                                                  : catalogue.requirement_title(group);
    question.shares = shares_of(group, open, roles.size());
    question.separation = best_separation;
    std::erase_if(open, [&](const Open& entry) { return meet(group.any_of, entry.requirement->any_of); });
    result.push_back(std::move(question));
  }
  return result;
}

bool answered(const Profile& profile, const TellingSkill& question) noexcept {
  return std::any_of(question.members.begin(), question.members.end(),
                     [&](const SkillId& id) { return profile.current(id) != nullptr; });
}

Profile with_none_of(Profile profile, const TellingSkill& question, Date date, Confidence confidence) {
  for (const SkillId& id : question.members) {
    if (profile.current(id) == nullptr)
      profile = with_rating(std::move(profile), id, {date, 0, confidence, {}, {}, {}, {}});
  }
  return profile;
}

QuickAnswer quick_answer(const Profile& profile, std::span<const Role* const> roles,
                         std::span<const TellingSkill> questions) {
  QuickAnswer result;
  for (const Role* role : roles) result.fits.push_back(assess(profile, *role));
  if (roles.size() > 1) result.closest = closest(result.fits);
  result.questions = questions.size();
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (answered(profile, questions[i])) {
      ++result.answered;
    } else if (!result.next) {
      result.next = i;
    }
  }
  result.order.resize(roles.size());
  std::iota(result.order.begin(), result.order.end(), std::size_t{0});
  std::stable_sort(result.order.begin(), result.order.end(), [&](std::size_t a, std::size_t b) {
    const Fit& one = result.fits[a];
    const Fit& other = result.fits[b];
    const double one_point = one.point.value_or(-1.0);
    const double other_point = other.point.value_or(-1.0);
    return one_point != other_point ? one_point > other_point : one.low > other.low;
  });
  return result;
}

std::vector<NarrowingStep> narrowing(const Profile& profile, std::span<const Role* const> roles,
                                     std::span<const TellingSkill> questions) {
  Profile so_far;
  const auto step = [&](std::optional<std::size_t> question) {
    NarrowingStep result{question, {}};
    for (const Role* role : roles) result.fits.push_back(assess(so_far, *role));
    return result;
  };
  std::vector<NarrowingStep> steps{step(std::nullopt)};
  for (std::size_t i = 0; i < questions.size(); ++i) {
    bool any = false;
    for (const SkillId& id : questions[i].members) {
      const Rating* rating = profile.current(id);
      if (rating == nullptr) continue;
      so_far = with_rating(std::move(so_far), id, *rating);
      any = true;
    }
    if (any) steps.push_back(step(i));
  }
  return steps;
}

}  // namespace deskpath
