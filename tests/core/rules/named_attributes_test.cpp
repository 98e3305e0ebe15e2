// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's row names every attribute that can turn its verdict: lists of parts are judged by that alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "places.h"
#include "plan/plan_json.h"
#include "rules/rule.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

std::vector<std::vector<Verdict>> verdicts_of(const Plan& plan) {
  static const Context context = context_of("2026-11-25");
  const Build build{plan, max_stage, &context};
  std::vector<std::vector<Verdict>> all;
  for (const Rule& rule : rule_table()) {
    std::vector<Finding> findings;
    rule.run(build, findings);
    all.emplace_back();
    for (const Finding& finding : findings) all.back().push_back(finding.verdict);
  }
  return all;
}

bool has(const std::vector<KeyRef>& keys, KeyRef key) { return std::find(keys.begin(), keys.end(), key) != keys.end(); }

class NamedAttributes : public testing::TestWithParam<const char*> {};

TEST_P(NamedAttributes, AreAllThatTurnAVerdict) {
  const std::string file = std::string{DESKPATH_TEST_DATA} + "/plans/" + GetParam() + ".deskplan";
  auto plan = read_plan(read_file(file), file);
  ASSERT_TRUE(plan);
  const auto before = verdicts_of(*plan);
  for (Item& item : plan->items) {
    const PartPtr whole = item.part;
    for (const auto& [key, value] : whole->attributes()) {
      Part poorer = *whole;
      poorer.remove(key);
      item.part = std::make_shared<const Part>(std::move(poorer));
      const auto after = verdicts_of(*plan);
      for (std::size_t r = 0; r < after.size(); ++r) {
        const Rule& rule = rule_table()[r];
        if (has(rule.reads, key) || has(rule.regards, key)) continue;
        EXPECT_EQ(after[r], before[r]) << rule.id << " turns on " << info(key).name << " of " << whole->id().str();
      }
    }
    item.part = whole;
  }
}

INSTANTIATE_TEST_SUITE_P(Plans, NamedAttributes,
                         testing::Values("large-ai", "laptop-dock", "mini-pc", "multi-gpu", "office-displays"));

}  // namespace
}  // namespace deskpath::test
