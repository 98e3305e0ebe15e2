// SPDX-License-Identifier: GPL-3.0-or-later
// What could be chosen: every part of a category, tried out in the plan, with what that would change.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "estimates/prices.h"
#include "parts/catalogue.h"
#include "rules/role_review.h"

namespace deskpath {

// How far a role's needs that this category fills are met with the candidate.
struct CandidateFit {
  const Role* role = nullptr;
  GroupLevel level;  // not asked where the role asks nothing of this category
};

struct Candidate {
  PartPtr part;
  bool in_plan = false;
  bool compatible = true;    // brings no problem that is not there without it
  bool has_unknown = false;  // brings a check that cannot be decided
  int problems = 0;          // change in open problems and warnings against the plan as it is
  int warnings = 0;
  ItemPrice price;
  std::vector<CandidateFit> fits;  // in the order of the roles given
  std::string search_text;         // lower case: name, part number, attributes
};

struct CandidateRequest {
  Category category{};
  std::optional<std::size_t> replaces;  // the item that the candidate would take the place of; nothing adds
};

// The parts of the catalogue and the plan's own, best first: compatible, fewest problems and warnings, highest fit
// for the target roles (all roles where none is set), cheapest. Pure; `roles` must outlive it.
[[nodiscard]] std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue, CandidateRequest request,
                                                std::span<const Role* const> roles, const Context& context);

// The weakest of the role's required needs (recommended ones where none is required) that `category` fills.
[[nodiscard]] GroupLevel fit_in(const RoleReview& review, Category category);

}  // namespace deskpath
