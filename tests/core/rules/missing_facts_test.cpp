// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever facts are missing, in pairs too: no sentence breaks, and unknown always names what is missing.
#include <gtest/gtest.h>

#include "rules/fixtures.h"
#include "rules/rule.h"

namespace deskpath::test {
namespace {

std::vector<Finding> run(const RuleFixture& fixture, const Plan& plan) {
  std::vector<Finding> findings;
  find_rule(fixture.rule)->run(Build{plan}, findings);
  return findings;
}

std::vector<std::pair<std::size_t, KeyRef>> facts_of(const RuleFixture& fixture) {
  std::vector<std::pair<std::size_t, KeyRef>> facts;
  for (std::size_t i = 0; i < fixture.plan.items.size(); ++i) {
    for (const KeyRef key : find_rule(fixture.rule)->reads) {
      if (fixture.plan.items[i].part->has(key)) facts.emplace_back(i, key);
    }
  }
  return facts;
}

void forget(Plan& plan, std::size_t item, KeyRef key) {
  Part poorer = *plan.items[item].part;
  poorer.remove(key);
  plan.items[item].part = std::make_shared<const Part>(std::move(poorer));
}

TEST(MissingFacts, never_break_a_sentence) {
  for (const RuleFixture& fixture : all_fixtures()) {
    const auto facts = facts_of(fixture);
    for (const auto& [first_item, first] : facts) {
      for (const auto& [second_item, second] : facts) {
        Plan plan = fixture.plan;
        forget(plan, first_item, first);
        forget(plan, second_item, second);
        for (const Finding& finding : run(fixture, plan)) {
          const std::string message = shipped_wording().message(finding);
          EXPECT_NE(message.front(), '[') << fixture.rule << ": " << fixture.name << ": " << message;
          if (finding.verdict != Verdict::unknown) {
            EXPECT_TRUE(finding.missing.empty()) << fixture.rule << ": " << fixture.name;
          } else {
            // What is unknown about the plan itself, not about a part, has a sentence of its own.
            EXPECT_TRUE(!finding.missing.empty() || !finding.variant.empty()) << fixture.rule << ": " << fixture.name;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace deskpath::test
