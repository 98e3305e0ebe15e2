// SPDX-License-Identifier: GPL-3.0-or-later
// What could be chosen: every part of a category, tried out in the plan, with what that would change.
#pragma once

#include <functional>
#include <memory>
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
  std::shared_ptr<const std::string> search_text;
  bool in_plan = false;
  Judgement effect;
  ItemPrice price;
  std::optional<std::int64_t> price_delta_minor;  // what choosing it adds to the bill; nothing when a price is not known
  FitsPtr fits;                                   // in the order of the roles given; never nullptr

  [[nodiscard]] const CandidateFit& fit(std::size_t role) const { return (*fits)[role]; }
  [[nodiscard]] std::size_t role_count() const { return fits ? fits->size() : 0; }
};

// Asked now and then during long work; true makes it end early with nothing.
using Cancelled = std::function<bool()>;

// The parts of the table and the plan's own, best first: compatible, fewest problems and warnings, highest fit for the
// target roles (all roles where none is set), cheapest. Pure; `roles` must outlive the result.
[[nodiscard]] std::vector<Candidate> candidates(const Plan& plan, const PartTable& table, CandidateRequest request,
                                                std::span<const Role* const> roles, const Context& context,
                                                const Cancelled& cancelled = {});
// The same, of the catalogue's parts of the category.
[[nodiscard]] std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue, CandidateRequest request,
                                                std::span<const Role* const> roles, const Context& context);

}  // namespace deskpath
