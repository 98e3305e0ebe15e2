// SPDX-License-Identifier: GPL-3.0-or-later
// What buying and renting have cost after each month, for the chart that shows where they meet.
#pragma once

#include <string>
#include <vector>

#include "rules/cloud_case.h"

namespace deskpath {

struct CloudMonth {
  std::int64_t month = 0;
  std::int64_t own_minor = 0;    // bought, less what it fetches in the end, and its electricity so far
  std::int64_t cloud_minor = 0;  // rented so far
  friend bool operator==(const CloudMonth&, const CloudMonth&) = default;
};

struct CloudMonths {
  CloudState state = CloudState::no_hours;
  std::string own;  // names; empty while not chosen
  std::string cloud;
  std::string unpriced;
  std::vector<MissingFact> missing;
  std::int64_t hours = 0;          // a month
  BreakEven even;                  // when known
  std::vector<CloudMonth> months;  // from 0 on; empty unless known
};

// Over the 36 months that a card is taken to be useful, or as long as it takes to meet, up to five years.
[[nodiscard]] CloudMonths cloud_months(const Plan& plan, const Context& context);

}  // namespace deskpath
