// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans side by side: parts, prices, levels of roles, and the findings that one has and the other has not.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/report.h"

namespace deskpath {

struct ComparedRow {
  std::string subject;  // "Processor", "Total"; empty for a further part of the category above
  std::string left;     // "2 × Dell U2723QE, owned"; empty where there is none
  std::string right;
  bool differs = false;
};

struct ComparedLevel {
  const Role* role = nullptr;
  GroupLevel left;
  GroupLevel right;
  bool differs = false;
};

struct PlanComparison {
  std::vector<ComparedRow> prices;    // total, to buy, monthly, hourly, budget, seats: those that say something
  std::vector<ComparedRow> parts;     // by category; what both have stands in one row
  std::vector<ComparedLevel> levels;  // of the roles that both reports review
  std::vector<Finding> only_left;     // open problems and warnings, worst first
  std::vector<Finding> only_right;
  std::size_t in_both = 0;                        // open problems and warnings of both
  std::optional<std::int64_t> price_delta_minor;  // right less left, once; nothing between two currencies
  std::size_t differing_parts = 0;                // rows of `parts` that differ
};

[[nodiscard]] PlanComparison compare_plans(const Plan& left, const Report& left_report, const Plan& right,
                                           const Report& right_report);

}  // namespace deskpath
