// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/interest.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace deskpath {
namespace {

constexpr std::array<std::string_view, riasec_count> names{"Realistic", "Investigative", "Artistic",
                                                           "Social",    "Enterprising",  "Conventional"};
constexpr std::array<std::string_view, riasec_count> letters{"R", "I", "A", "S", "E", "C"};

// Pearson's r; nothing when either side has no spread.
std::optional<double> correlation(const std::array<double, riasec_count>& a,
                                  const std::array<double, riasec_count>& b) {
  const double mean_a = std::accumulate(a.begin(), a.end(), 0.0) / riasec_count;
  const double mean_b = std::accumulate(b.begin(), b.end(), 0.0) / riasec_count;
  double both = 0;
  double square_a = 0;
  double square_b = 0;
  for (std::size_t i = 0; i < riasec_count; ++i) {
    both += (a[i] - mean_a) * (b[i] - mean_b);
    square_a += (a[i] - mean_a) * (a[i] - mean_a);
    square_b += (b[i] - mean_b) * (b[i] - mean_b);
  }
  if (square_a <= 0 || square_b <= 0) return std::nullopt;
  return std::clamp(both / std::sqrt(square_a * square_b), -1.0, 1.0);
}

bool flat(const std::array<std::int64_t, riasec_count>& scores) {
  const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
  return *most - *least < least_spread;
}

bool has_goal(const std::vector<std::string>& goals, std::string_view text) {
  return std::find(goals.begin(), goals.end(), text) != goals.end();
}

}  // namespace

std::optional<Like> like_of(const Profile& profile, std::string_view key) noexcept {
  for (const auto& [task, like] : profile.likes) {
    if (task == key) return static_cast<Like>(like);
  }
  return std::nullopt;
}

Profile with_like(Profile profile, std::string_view key, std::optional<Like> like) {
  const auto known =
      std::find_if(profile.likes.begin(), profile.likes.end(), [&](const auto& entry) { return entry.first == key; });
  if (!like) {
    if (known != profile.likes.end()) profile.likes.erase(known);
  } else if (known != profile.likes.end()) {
    known->second = static_cast<int>(*like);
  } else {
    profile.likes.emplace_back(std::string{key}, static_cast<int>(*like));
  }
  return profile;
}

TaskInterest task_interest(const Profile& profile, const Role& role) {
  TaskInterest result;
  result.tasks = role.tasks.size();
  for (const RoleTask& task : role.tasks) {
    const auto like = like_of(profile, task.key);
    if (!like) continue;
    ++result.answered;
    if (*like == Like::like) ++result.likes;
    if (*like == Like::neutral) ++result.neutral;
    if (*like == Like::dislike) ++result.dislikes;
  }
  if (result.tasks == 0) return result;
  const double liked = static_cast<double>(result.likes) + 0.5 * static_cast<double>(result.neutral);
  const auto open = static_cast<double>(result.tasks - result.answered);
  const auto all = static_cast<double>(result.tasks);
  if (result.answered > 0) result.point = 100.0 * liked / static_cast<double>(result.answered);
  result.low = 100.0 * liked / all;
  result.high = 100.0 * (liked + open) / all;
  return result;
}

std::string_view riasec_name(std::size_t type) noexcept { return names[type]; }
std::string_view riasec_letter(std::size_t type) noexcept { return letters[type]; }

std::string interest_key(const InterestItem& item) { return "interest-check/" + item.id; }

InterestCheck interest_check(const Profile& profile, std::span<const InterestItem> items) {
  InterestCheck result;
  result.items = items.size();
  std::array<std::size_t, riasec_count> asked{};
  std::array<std::size_t, riasec_count> given{};
  std::array<std::int64_t, riasec_count> sum{};
  for (std::size_t i = 0; i < items.size(); ++i) {
    ++asked[items[i].type];
    const auto like = like_of(profile, interest_key(items[i]));
    if (!like) {
      if (!result.next) result.next = i;
      continue;
    }
    ++result.answered;
    ++given[items[i].type];
    sum[items[i].type] += static_cast<std::int64_t>(*like) + 1;
  }
  std::array<std::int64_t, riasec_count> scores{};
  for (std::size_t type = 0; type < riasec_count; ++type) {
    if (given[type] == 0 || given[type] < std::min(least_per_type, asked[type])) return result;
    scores[type] = std::llround(20.0 * static_cast<double>(sum[type]) / static_cast<double>(given[type]));
  }
  result.scores = scores;
  return result;
}

Profile with_interest_answer(Profile profile, std::span<const InterestItem> items, const InterestItem& item,
                             std::optional<Like> like) {
  profile = with_like(std::move(profile), interest_key(item), like);
  profile.interests = interest_check(profile, items).scores;
  return profile;
}

std::string_view riasec_state_name(RiasecMatch::State state) noexcept {
  constexpr std::array<std::string_view, 4> states{"no_scores", "too_flat", "no_profile", "known"};
  return states[static_cast<std::size_t>(state)];
}

RiasecMatch riasec_match(const Profile& profile, const Role& role) {
  using State = RiasecMatch::State;
  if (!profile.interests) return {State::no_scores, 0};
  if (flat(*profile.interests)) return {State::too_flat, 0};
  if (!role.facts.riasec) return {State::no_profile, 0};
  std::array<double, riasec_count> own{};
  std::transform(profile.interests->begin(), profile.interests->end(), own.begin(),
                 [](std::int64_t score) { return static_cast<double>(score); });
  const auto r = correlation(own, *role.facts.riasec);
  return r ? RiasecMatch{State::known, *r} : RiasecMatch{State::no_profile, 0};
}

std::string riasec_code(const Profile& profile) {
  if (!profile.interests || flat(*profile.interests)) return {};
  const auto& scores = *profile.interests;
  std::array<std::size_t, riasec_count> order{0, 1, 2, 3, 4, 5};
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  std::string code;
  for (std::size_t i = 0; i < 3; ++i) {
    // A type in the lower half of the person's own range is no high point.
    const auto [least, most] = std::minmax_element(scores.begin(), scores.end());
    if (2 * scores[order[i]] < *least + *most) break;
    code += letters[order[i]];
  }
  return code;
}

bool GoalStatement::judged() const noexcept { return std::find(served.begin(), served.end(), true) != served.end(); }

std::vector<GoalStatement> goal_statements(const Profile& profile, std::span<const Role* const> roles) {
  std::vector<GoalStatement> result;
  const auto statement = [&](const std::string& text) -> GoalStatement& {
    const auto known =
        std::find_if(result.begin(), result.end(), [&](const GoalStatement& entry) { return entry.text == text; });
    if (known != result.end()) return *known;
    result.push_back({text, has_goal(profile.goals, text), std::vector<bool>(roles.size(), false)});
    return result.back();
  };
  for (std::size_t r = 0; r < roles.size(); ++r) {
    for (const std::string& goal : roles[r]->goals) statement(goal).served[r] = true;
  }
  for (const std::string& goal : profile.goals) statement(goal);
  return result;
}

GoalFit goal_fit(const Profile& profile, const Role& role, std::span<const Role* const> all) {
  GoalFit result;
  for (const std::string& goal : profile.goals) {
    const bool judged = has_goal(role.goals, goal) || std::any_of(all.begin(), all.end(), [&](const Role* other) {
                          return has_goal(other->goals, goal);
                        });
    if (!judged) {
      ++result.unjudged;
      continue;
    }
    ++result.chosen;
    if (has_goal(role.goals, goal)) ++result.served;
  }
  return result;
}

Profile with_goal(Profile profile, std::string_view text, bool chosen) {
  std::erase(profile.goals, text);
  if (chosen && !text.empty()) profile.goals.emplace_back(text);
  return profile;
}

Interest interest(const Profile& profile, const Role& role, std::span<const Role* const> all) {
  return {task_interest(profile, role), riasec_match(profile, role), goal_fit(profile, role, all)};
}

}  // namespace deskpath
