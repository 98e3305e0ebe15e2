// SPDX-License-Identifier: GPL-3.0-or-later
// What could be chosen: every part of a category, tried out in the plan, with what that would change.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "estimates/prices.h"
#include "parts/catalogue.h"
#include "recommend/part_table.h"
#include "recommend/trial.h"

namespace deskpath {

using FitsPtr = std::shared_ptr<const std::vector<CandidateFit>>;

struct Candidate {
  PartPtr part;
  std::shared_ptr<const std::string> search_text;
  Classified effect;
  ItemPrice price;
  std::optional<std::int64_t>
      price_delta_minor;  // what choosing it adds to the bill; nothing when a price is not known
  FitsPtr fits;           // in the order of the roles given

  [[nodiscard]] bool in_plan() const { return effect.in_plan; }
  [[nodiscard]] const CandidateFit& fit(std::size_t role) const { return (*fits)[role]; }
  [[nodiscard]] std::size_t role_count() const { return fits ? fits->size() : 0; }
};

// The ids of the rules that make it not compatible.
[[nodiscard]] std::vector<std::string_view> broken_rules(const Classified& effect);

// The parts of the table and the plan's own, best first: compatible, fewest problems and warnings, highest fit for the
// target roles (all roles where none is set), cheapest. Pure; `roles` must outlive the result. Nothing when stopped.
[[nodiscard]] std::vector<Candidate> candidates(const Plan& plan, const PartTable& table, CandidateRequest request,
                                                std::span<const Role* const> roles, const Context& context,
                                                const std::stop_token& stop = {});
// The same, of the catalogue's parts of the category.
[[nodiscard]] std::vector<Candidate> candidates(const Plan& plan, const PartCatalogue& catalogue,
                                                CandidateRequest request, std::span<const Role* const> roles,
                                                const Context& context);

}  // namespace deskpath
