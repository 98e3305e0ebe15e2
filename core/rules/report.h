// SPDX-License-Identifier: GPL-3.0-or-later
// The report: everything the program has to say about a plan. Window, command line, print and tests show
// this.
#pragma once

#include <span>
#include <vector>

#include "roles/catalogue.h"
#include "rules/cost.h"
#include "rules/finding.h"
#include "rules/plan_power.h"
#include "rules/role_review.h"
#include "rules/wording.h"

namespace deskpath {

// An attribute without which some check could not be decided.
struct MissingLine {
  PartId part;
  KeyRef attribute;
  std::vector<std::string> rules;  // rule and measure ids that asked for it
};

struct Summary {
  std::array<std::size_t, verdict_count> counts{};  // by Verdict; acknowledged findings included
  std::size_t checks = 0;
  std::size_t acknowledged = 0;
  std::size_t open_problems = 0;
  std::size_t open_warnings = 0;
  [[nodiscard]] std::size_t count(Verdict verdict) const noexcept { return counts[static_cast<std::size_t>(verdict)]; }
  // Checks that could be decided.
  [[nodiscard]] std::size_t decided() const noexcept { return checks - count(Verdict::unknown); }
};

struct Report {
  std::vector<Finding> findings;  // worst first, in the rule table's order within a verdict; acknowledged ones last
  Summary summary;
  std::vector<RoleReview> roles;
  Measures measures;
  std::vector<MissingLine> missing_facts;
  Cost cost;
  PlanPower power;
  std::int64_t up_to_stage = max_stage;

  [[nodiscard]] const RoleReview* role(const RoleId& id) const noexcept;
};

// Pure: the same input gives the same report. `roles` must outlive it.
[[nodiscard]] Report review(const Plan& plan, std::span<const Role* const> roles, const Context& context,
                            std::int64_t up_to_stage = max_stage);

// What the user accepted of this finding while its figures were others; nullptr when there is none. A finding
// that is accepted as it is has none.
[[nodiscard]] const Acknowledgement* earlier_acceptance(const Plan& plan, const Finding& finding);

// Only the findings, in table order; what candidates are judged by.
[[nodiscard]] std::vector<Finding> run_rules(const Build& build);
// Only the rules that read attributes of `category`.
[[nodiscard]] std::vector<Finding> run_rules_about(const Build& build, Category category);

// The deskpath.report document of FORMATS: `deskpath check --json`.
[[nodiscard]] std::string report_to_json(const Report& report, const Plan& plan, const Context& context,
                                         const Wording& wording);

}  // namespace deskpath
