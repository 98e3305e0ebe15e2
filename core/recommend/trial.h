// SPDX-License-Identifier: GPL-3.0-or-later
// Trying parts out in a plan, quickly: what a rule says about a candidate depends only on the candidate's values under
// the keys that the rule reads, so candidates with equal values are tried once. Fifty thousand parts become a few
// hundred trials.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "recommend/part_table.h"
#include "rules/role_review.h"
#include "rules/rule.h"

namespace deskpath {

// How far a role's needs that a category fills are met with a candidate.
struct CandidateFit {
  const Role* role = nullptr;
  GroupLevel level;  // not asked where the role asks nothing of this category
};
using FitsPtr = std::shared_ptr<const std::vector<CandidateFit>>;

// What choosing a part does to the findings.
struct Judgement {
  bool compatible = true;    // brings no problem that is not there without it
  bool has_unknown = false;  // brings a check that cannot be decided
  int problems = 0;          // change in problems and warnings against the plan as it is
  int warnings = 0;
  std::vector<std::string_view> breaks;  // the rules that make it not compatible
};

struct CandidateRequest {
  Category category{};
  std::optional<std::size_t> replaces;  // the item that the candidate would take the place of; nothing adds
};

// Not for several threads at once: it remembers what it tried.
class Trial {
 public:
  // `table` is of the request's category and, like `plan`, must outlive the trial.
  Trial(const Plan& plan, CandidateRequest request, const PartTable& table, std::span<const Role* const> roles);

  // The plan with a part chosen.
  [[nodiscard]] Plan with(const PartPtr& part) const;
  // Both of the part in a row of the table. Prices and AI models play no part here.
  [[nodiscard]] Judgement judge(std::size_t row);
  [[nodiscard]] FitsPtr fits(std::size_t row);

 private:
  struct Counts {
    int problems = 0;
    int warnings = 0;
    int unknown = 0;
  };
  struct RuleTrial {
    const Rule* rule = nullptr;
    std::vector<KeyRef> keys;  // those of the category; none where only the part's presence can matter
    Counts without;
    Counts now;
    std::unordered_map<std::u32string, Counts> tried;
  };
  class Try;
  [[nodiscard]] static Counts count(const Rule& rule, const Build& build);
  [[nodiscard]] std::u32string values(std::span<const KeyRef> keys, std::size_t row) const;
  [[nodiscard]] bool in_plan(const Part& part) const;
  [[nodiscard]] FitsPtr make_fits(const Build& build) const;

  const Plan& plan_;
  CandidateRequest request_;
  const PartTable& table_;
  std::vector<const Role*> roles_;
  std::vector<RuleTrial> rules_;
  std::vector<KeyRef> fit_keys_;
  std::unordered_map<std::u32string, FitsPtr> tried_fits_;
};

// The weakest of the role's required needs (recommended ones where none is required) that `category` fills.
[[nodiscard]] GroupLevel fit_in(const RoleReview& review, Category category);

}  // namespace deskpath
