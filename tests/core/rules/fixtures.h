// SPDX-License-Identifier: GPL-3.0-or-later
// Fixtures of the rules, from tests/data/rules/<rule>.json: parts, the hand arithmetic, and the exact findings.
#pragma once

#include <string>
#include <vector>

#include "plan/plan.h"
#include "rules/wording.h"

namespace deskpath::test {

struct ExpectedFinding {
  std::string verdict;
  std::string variant;
  std::string message;
  std::vector<std::string> missing;  // "gpu/g power_w"
};

struct RuleFixture {
  std::string rule;
  std::string name;
  std::string why;
  Plan plan;
  std::vector<ExpectedFinding> expect;
};

void PrintTo(const RuleFixture& fixture, std::ostream* out);

// The cases of one rule.
[[nodiscard]] std::vector<RuleFixture> fixtures_of(std::string_view rule);
// Every case of every file, in the order of the rule table.
[[nodiscard]] std::vector<RuleFixture> all_fixtures();
// Every rule, for tests with a case for each, and its id as the name of such a case.
[[nodiscard]] std::vector<std::string> rule_ids();
[[nodiscard]] std::string case_name(std::string rule_id);
// The shipped wording.
[[nodiscard]] const Wording& shipped_wording();

}  // namespace deskpath::test
