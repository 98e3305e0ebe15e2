// SPDX-License-Identifier: GPL-3.0-or-later
// Parts tried out in a plan. A trial does the plan's part of the work once; then it classifies a whole pool of parts
// (quickly: every part of a class at once) and tells exactly what a single part would change.
#pragma once

#include <bitset>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "estimates/prices.h"
#include "recommend/part_pool.h"
#include "rules/report.h"

namespace deskpath {

// How far a role's needs that a category fills are met with a part.
struct CandidateFit {
  const Role* role = nullptr;
  GroupLevel level;  // not asked where the role asks nothing of this category
};

struct CandidateRequest {
  Category category{};
  std::optional<std::size_t> replaces;  // the item that the part would take the place of; nothing adds
};

inline constexpr std::size_t max_rules = 128;

// What a list of parts needs to know of each.
struct Classified {
  bool in_plan = false;
  bool compatible = true;     // by the rules that name the category: brings no problem that is not there without it
  bool has_unknown = false;   // by the same rules: brings a check that cannot be decided
  std::int32_t problems = 0;  // change in problems and warnings of the whole review
  std::int32_t warnings = 0;
  std::uint32_t fits = 0;           // place in Classification::fits
  std::bitset<max_rules> breaks{};  // by place in the rule table: the rules that make it not compatible
};

struct Classification {
  std::vector<Classified> parts;                // in the pool's order
  std::vector<std::vector<CandidateFit>> fits;  // each in the order of the trial's roles
  bool stopped = false;                         // on request, half-way: not to be shown
};

// All that one part would change.
struct Effect {
  Classified summary;  // as classify() says, but for `fits`
  std::vector<CandidateFit> fits;
  std::vector<Finding> gained;                    // problems and warnings that come, in the rule table's order
  std::vector<Finding> cleared;                   // those that go
  std::optional<std::int64_t> price_delta_minor;  // once, against the replaced item; nothing when a price is not known
};

// Immutable once made, so that several threads may ask it at the same time. Holds the plan; the roles, and what the
// context points to, must outlive it.
class Trial {
 public:
  Trial(Plan plan, CandidateRequest request, std::span<const Role* const> roles, const Context& context);

  [[nodiscard]] const CandidateRequest& request() const noexcept { return request_; }
  // The plan with the part in it.
  [[nodiscard]] Plan with(const PartPtr& part) const;
  // The pool is of the request's category.
  [[nodiscard]] Classification classify(const PartPool& pool, const std::stop_token& stop = {}) const;
  [[nodiscard]] Effect effect_of(const PartPtr& part) const;

 private:
  struct Counts {
    std::int32_t problems = 0;
    std::int32_t warnings = 0;
    std::int32_t unknown = 0;
  };
  [[nodiscard]] static Counts count(std::span<const Finding> findings) noexcept;
  [[nodiscard]] bool in_plan(const PartId& part) const noexcept;
  [[nodiscard]] std::vector<CandidateFit> fits_of(const Build& build) const;
  void judge(Classified& result, std::size_t rule, const Counts& after) const noexcept;
  [[nodiscard]] Classified judge_exactly(const Build& build, std::vector<Finding>* findings) const;

  Plan plan_;
  CandidateRequest request_;
  std::vector<const Role*> roles_;
  Context context_;
  std::vector<char> named_;        // by place in the rule table: whether the rule names the category
  std::vector<Counts> now_;        // by rule: of the plan as it is
  std::vector<Counts> without_;    // of the plan without the item that would be replaced
  std::vector<Finding> findings_;  // of the plan as it is
};

// The weakest of the role's required needs (recommended ones where none is required) that `category` fills.
[[nodiscard]] GroupLevel fit_in(const RoleReview& review, Category category);

}  // namespace deskpath
