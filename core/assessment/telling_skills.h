// SPDX-License-Identifier: GPL-3.0-or-later
// "Which role am I?" in two minutes: the dozen skills that separate the roles most, and how each answer
// narrows the ranges.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assessment/fit.h"
#include "roles/catalogue.h"

namespace deskpath {

// One question. Where any of several skills meets a requirement they are asked for together: the answer is
// the level of the one that is known best, or "none of these".
struct TellingSkill {
  std::vector<SkillId> members;  // never empty; those that most roles ask for first
  std::string title;             // the skill's title, or the group's
  std::vector<double> shares;    // per role: percent of its fit that hangs on the answer
  double separation = 0;         // mean difference between two roles' shares, percent points
};

// The skills whose answers tell the roles apart soonest, greatest separation first; the same input gives the
// same list.
//   share(G, r)   = 100 · Σ w·level / Σ w·level of all essentials of r, over those of r's essentials that G
//   can meet
//                   and that no skill chosen before meets already
//   separation(G) = mean over all pairs of roles of |share(G, r) − share(G, s)|
// Groups are the different sets of members that the roles' essentials name. The group with the greatest
// separation is taken, what it meets is struck off, and so on; ties go to the greater sum of shares, then to
// the order of the roles. A group that separates nothing is left out, so fewer than `most` may come back.
inline constexpr std::size_t most_telling = 12;
[[nodiscard]] std::vector<TellingSkill> telling_skills(std::span<const Role* const> roles,
                                                       const RoleCatalogue& catalogue, std::size_t most = most_telling);

// Whether a member of the question is rated.
[[nodiscard]] bool answered(const Profile& profile, const TellingSkill& question) noexcept;
// "None of these": 0 for every member that is not rated yet; others keep their rating.
[[nodiscard]] Profile with_none_of(Profile profile, const TellingSkill& question, Date date,
                                   Confidence confidence = Confidence::sure);

// The first answer to "which role am I?".
struct QuickAnswer {
  std::vector<Fit> fits;               // one per role, from the whole profile
  std::optional<std::size_t> closest;  // said only when its range lies above all others'
  std::size_t questions = 0;
  std::size_t answered = 0;
  std::optional<std::size_t> next;  // the first question without an answer
  // Best first: by point, roles without one last, then by the low end.
  std::vector<std::size_t> order;
};
[[nodiscard]] QuickAnswer quick_answer(const Profile& profile, std::span<const Role* const> roles,
                                       std::span<const TellingSkill> questions);

// The ranges after each answer, for a picture of how they narrow.
struct NarrowingStep {
  std::optional<std::size_t> question;  // index into the questions; nothing for the start, before any answer
  std::vector<Fit> fits;                // one per role, of a profile with the answers up to here alone
};
[[nodiscard]] std::vector<NarrowingStep> narrowing(const Profile& profile, std::span<const Role* const> roles,
                                                   std::span<const TellingSkill> questions);

}  // namespace deskpath
