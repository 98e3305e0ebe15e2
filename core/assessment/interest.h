// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody likes, kept apart from what they can do: likes of real tasks, the six interest types
// (RIASEC), goals.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assessment/profile.h"
#include "roles/catalogue.h"

namespace deskpath {

// An answer to a task or an item; nothing when there is none yet.
enum class Like : std::int8_t { dislike = -1, neutral = 0, like = 1 };
// `key` is RoleTask::key or interest_key().
[[nodiscard]] std::optional<Like> like_of(const Profile& profile, std::string_view key) noexcept;
// Nothing takes the answer back.
[[nodiscard]] Profile with_like(Profile profile, std::string_view key, std::optional<Like> like);

// The liking of one role's tasks: 100 · (likes + ½ neutral) / answered. The range counts tasks without an
// answer as disliked and as liked. Exploration only: it says nothing about being good at the work.
struct TaskInterest {
  std::size_t tasks = 0;
  std::size_t answered = 0;
  std::size_t likes = 0;
  std::size_t neutral = 0;
  std::size_t dislikes = 0;
  std::optional<double> point;  // percent; nothing when nothing is answered
  double low = 0;               // percent
  double high = 100;            // percent
};
[[nodiscard]] TaskInterest task_interest(const Profile& profile, const Role& role);

// R I A S E C, as profiles and O*NET order them.
inline constexpr std::size_t riasec_count = 6;
[[nodiscard]] std::string_view riasec_name(std::size_t type) noexcept;    // "Investigative"
[[nodiscard]] std::string_view riasec_letter(std::size_t type) noexcept;  // "I"

// Where a profile keeps the answer to an item of the interest check: "interest-check/ID" among its likes.
[[nodiscard]] std::string interest_key(const InterestItem& item);
// Answers an item and brings Profile::interests up to date.
[[nodiscard]] Profile with_interest_answer(Profile profile, std::span<const InterestItem> items,
                                           const InterestItem& item, std::optional<Like> like);

struct InterestCheck {
  std::size_t items = 0;
  std::size_t answered = 0;
  std::optional<std::size_t> next;  // index of the first item without an answer
  // 0–40 for each type: 40 · Σ (answer + 1) / (2 · answered), rounded; nothing until every type has at least
  // `least_per_type` answers (or all its items, where there are fewer).
  std::optional<std::array<std::int64_t, riasec_count>> scores;
};
inline constexpr std::size_t least_per_type = 3;
[[nodiscard]] InterestCheck interest_check(const Profile& profile, std::span<const InterestItem> items);

// How alike a person's six scores and a role's published profile are: Pearson's correlation, −1 to 1, which
// research found to predict best (Career Assessment 2020, doi 10.1177/1069072720909825). Scores that hardly
// differ have no shape that could be compared: below `least_spread` points between the highest and the lowest
// it is too flat to tell.
inline constexpr std::int64_t least_spread = 8;  // of 40; our judgement
struct RiasecMatch {
  enum class State { no_scores, too_flat, no_profile, known };
  State state = State::no_scores;
  double correlation = 0;  // valid when known
};
[[nodiscard]] std::string_view riasec_state_name(RiasecMatch::State state) noexcept;  // "too_flat"
[[nodiscard]] RiasecMatch riasec_match(const Profile& profile, const Role& role);
// "IC": the types with the highest scores, at most three, ties in the order RIASEC; empty without scores or
// when flat.
[[nodiscard]] std::string riasec_code(const Profile& profile);

// A statement that roles serve or not. What no role states is the user's own: kept, but judged by no role.
struct GoalStatement {
  std::string text;
  bool chosen = false;
  std::vector<bool> served;                    // one per role
  [[nodiscard]] bool judged() const noexcept;  // at least one of the roles serves it
};
// All statements of the roles, in their order, then the profile's own.
[[nodiscard]] std::vector<GoalStatement> goal_statements(const Profile& profile, std::span<const Role* const> roles);

// How many of the chosen goals a role serves; those that no role of `all` states stay out of the count.
struct GoalFit {
  std::size_t chosen = 0;  // judged by at least one role
  std::size_t served = 0;
  std::size_t unjudged = 0;  // the user's own
};
[[nodiscard]] GoalFit goal_fit(const Profile& profile, const Role& role, std::span<const Role* const> all);
[[nodiscard]] Profile with_goal(Profile profile, std::string_view text, bool chosen);

// What stands beside the skill fit of one role, never merged with it.
struct Interest {
  TaskInterest tasks;
  RiasecMatch riasec;
  GoalFit goals;
};
[[nodiscard]] Interest interest(const Profile& profile, const Role& role, std::span<const Role* const> all);

}  // namespace deskpath
