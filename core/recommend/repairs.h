// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs: the single change from the catalogue, or of what the plan states about the work, that clears a
// finding without causing another problem or warning.
//
// Best first: what gives up nothing that a role counts and leaves no new check undecided goes before what does, a
// smaller price difference before a greater one, and what has no price comes last. So the first is the cheapest
// change that keeps what was wanted; a smaller graphics card or a cheaper processor that also clears the finding is
// offered after it.
#pragma once

#include <functional>
#include <memory>
#include <span>

#include "parts/catalogue.h"
#include "rules/report.h"

namespace deskpath {

// The repair and up to three alternatives.
inline constexpr std::size_t max_fixes = 4;

// Asked now and then while searching; true ends the search with what has been found.
using Cancelled = std::function<bool()>;

// Keeps a plan and what its rules say, and tries changes out in it. The catalogue, the roles and what the
// context names must outlive it. Usable from one thread at a time.
class RepairSearch {
 public:
  RepairSearch(Plan plan, const PartCatalogue& catalogue, std::vector<const Role*> roles, const Context& context,
               std::int64_t up_to_stage = max_stage);
  ~RepairSearch();
  RepairSearch(const RepairSearch&) = delete;
  RepairSearch& operator=(const RepairSearch&) = delete;

  // Fixes of one of the plan's findings, deterministic; none for another verdict than warning and problem.
  [[nodiscard]] std::vector<Fix> fixes_of(const Finding& finding, const Cancelled& cancelled = {}) const;

  struct State;

 private:
  std::unique_ptr<State> state_;
};

// Whether repairs are sought for it: an open problem or warning.
[[nodiscard]] bool wants_repair(const Finding& finding) noexcept;

// Fills `fixes` of the report's open problems and warnings. `report` must be that plan's.
void add_repairs(Report& report, const Plan& plan, const PartCatalogue& catalogue, const Context& context);

}  // namespace deskpath
