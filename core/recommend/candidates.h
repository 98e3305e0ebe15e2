// SPDX-License-Identifier: GPL-3.0-or-later
// What could be chosen: every part of a category, tried out in the plan, with what that would change.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "estimates/prices.h"
#include "parts/catalogue.h"
#include "recommend/trial.h"

namespace deskpath {

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

// The parts of the catalogue and the plan's own, best first: compatible, fewest problems and warnings, highest fit
// for the target roles (all roles where none is set), cheapest. Pure; `roles` must outlive it.
[[nodiscard]] std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue, CandidateRequest request,
                                                std::span<const Role* const> roles, const Context& context);

// Lower case: name, part number and attributes, a line each.
[[nodiscard]] std::string search_text(const Part& part);

}  // namespace deskpath
