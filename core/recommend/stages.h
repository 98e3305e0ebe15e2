// SPDX-License-Identifier: GPL-3.0-or-later
// A purchase in stages: what has been spent, which levels are reached and what is still wrong after each.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "rules/report.h"

namespace deskpath {

struct StageReached {
  std::int64_t stage = 1;
  std::size_t items = 0;           // of this stage, what is owned left out
  std::int64_t cost_minor = 0;     // once, of this stage
  std::int64_t spent_minor = 0;    // once, up to and with this stage
  bool about = false;              // some price of it is an estimate of our own
  std::int64_t monthly_minor = 0;  // running after this stage
  std::size_t unpriced = 0;        // items up to this stage without a price
  std::size_t problems = 0;        // open
  std::size_t warnings = 0;
  std::vector<std::pair<const Role*, GroupLevel>> levels;  // of the roles given
};

// The stages that have items, in order; none without items.
[[nodiscard]] std::vector<StageReached> stages(const Plan& plan, std::span<const Role* const> roles,
                                               const Context& context);

}  // namespace deskpath
