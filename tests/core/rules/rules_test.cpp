// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule against its fixtures, and the promises that hold for all rules together.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "rules/fixtures.h"
#include "rules/report.h"
#include "rules/rule.h"
#include "rules/shipped_content.h"

namespace deskpath::test {
namespace {

std::vector<Finding> run(const RuleFixture& fixture, const Plan& plan) {
  std::vector<Finding> findings;
  static const Context context = context_of("2026-11-23");
  const Build build{plan, max_stage, &context};
  find_rule(fixture.rule)->run(build, findings);
  return findings;
}

std::vector<std::string> missing_of(const Finding& finding) {
  std::vector<std::string> list;
  for (const MissingFact& fact : finding.missing)
    list.push_back(fact.part.str() + ' ' + std::string{info(fact.attribute).name});
  return list;
}

// One test per rule, so that starting the test program reads no file.
class RuleCase : public testing::TestWithParam<std::string> {};

void expect_findings(const RuleFixture& fixture) {
  SCOPED_TRACE(fixture.name + ": " + fixture.why);
  const auto findings = run(fixture, fixture.plan);
  ASSERT_EQ(findings.size(), fixture.expect.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    EXPECT_EQ(findings[i].rule, fixture.rule);
    EXPECT_EQ(verdict_name(findings[i].verdict), fixture.expect[i].verdict);
    EXPECT_EQ(findings[i].variant, fixture.expect[i].variant);
    EXPECT_EQ(shipped_wording().message(findings[i]), fixture.expect[i].message);
    EXPECT_EQ(missing_of(findings[i]), fixture.expect[i].missing);
  }
}

TEST_P(RuleCase, gives_exactly_the_expected_findings) {
  const auto fixtures = fixtures_of(GetParam());
  ASSERT_FALSE(fixtures.empty());
  for (const RuleFixture& fixture : fixtures) expect_findings(fixture);
}

void expect_unknown_without(const RuleFixture& fixture, std::size_t item, KeyRef key,
                            const std::vector<Finding>& before) {
  Part poorer = *fixture.plan.items[item].part;
  poorer.remove(key);
  Plan plan = fixture.plan;
  plan.items[item].part = std::make_shared<const Part>(std::move(poorer));
  const auto after = run(fixture, plan);
  SCOPED_TRACE(fixture.name + ": " + plan.items[item].part->id().str() + " without " + std::string{info(key).name});
  ASSERT_EQ(after.size(), before.size());
  for (std::size_t f = 0; f < after.size(); ++f) {
    if (after[f] == before[f] || after[f].variant == "assumed") continue;
    EXPECT_EQ(after[f].verdict, Verdict::unknown);
    EXPECT_FALSE(after[f].missing.empty());
  }
}

// Deleting a fact turns ok into unknown, or leaves it where the rule did not need the fact; never into a problem and
// never into silence. Only a finding that says "assumed" may do without.
TEST_P(RuleCase, ok_rests_on_facts) {
  for (const RuleFixture& fixture : fixtures_of(GetParam())) {
    const auto before = run(fixture, fixture.plan);
    const bool all_ok = std::all_of(before.begin(), before.end(),
                                    [](const Finding& finding) { return finding.verdict == Verdict::ok; });
    if (before.empty() || !all_ok) continue;
    for (std::size_t item = 0; item < fixture.plan.items.size(); ++item) {
      for (const KeyRef key : find_rule(fixture.rule)->reads) {
        if (fixture.plan.items[item].part->has(key)) expect_unknown_without(fixture, item, key, before);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(all, RuleCase, testing::ValuesIn(rule_ids()),
                         [](const auto& rule) { return case_name(rule.param); });

TEST(rule_table, has_unique_ids_and_reads_something) {
  std::set<std::string_view> ids;
  for (const Rule& rule : rule_table()) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
    EXPECT_FALSE(rule.reads.empty()) << rule.id;
  }
}

TEST(rule_table, every_rule_has_fixtures_for_ok_unknown_and_something_worse) {
  std::map<std::string, std::set<std::string>> verdicts;
  for (const RuleFixture& fixture : all_fixtures()) {
    for (const ExpectedFinding& expected : fixture.expect) verdicts[fixture.rule].insert(expected.verdict);
  }
  for (const Rule& rule : rule_table()) {
    const auto& seen = verdicts[std::string{rule.id}];
    EXPECT_TRUE(seen.contains("ok")) << rule.id;
    EXPECT_TRUE(seen.contains("unknown")) << rule.id;
    EXPECT_TRUE(seen.contains("problem") || seen.contains("warning") || seen.contains("note")) << rule.id;
  }
}

TEST(rule_table, every_sentence_of_the_wording_is_used_by_a_fixture) {
  std::map<std::string, std::set<std::string>> used;
  for (const RuleFixture& fixture : all_fixtures()) {
    for (const ExpectedFinding& expected : fixture.expect) {
      used[fixture.rule].insert(expected.variant.empty() ? expected.verdict
                                                         : expected.verdict + '.' + expected.variant);
    }
  }
  for (const Rule& rule : rule_table()) {
    const RuleWording* wording = shipped_wording().find(rule.id);
    ASSERT_NE(wording, nullptr) << rule.id;
    for (const auto& [kind, sentence] : wording->sentences)
      EXPECT_TRUE(used[std::string{rule.id}].contains(kind)) << rule.id << ' ' << kind;
    for (const std::string& text : {wording->title, wording->why, wording->remedy, wording->source})
      EXPECT_FALSE(text.empty()) << rule.id;
  }
}

TEST(finding_key, holds_rule_part_and_values_and_changes_with_them) {
  const auto fixtures = all_fixtures();
  const auto warning = std::find_if(fixtures.begin(), fixtures.end(), [](const RuleFixture& f) {
    return f.rule == "psu.load" && f.name == "headroom short";
  });
  ASSERT_NE(warning, fixtures.end());
  EXPECT_EQ(run(*warning, warning->plan).front().key(), "psu.load|psu/e|633|650");
}

TEST(finding_key, is_unique_within_every_fixture) {
  for (const RuleFixture& fixture : all_fixtures()) {
    std::set<std::string> keys;
    for (const Finding& finding : run(fixture, fixture.plan))
      EXPECT_TRUE(keys.insert(finding.key()).second) << fixture.rule << ": " << fixture.name;
  }
}

TEST(wording, escapes_values_in_html) {
  Finding finding;
  finding.rule = "cooler.present";
  finding.values = {{"cooler", "<b>Dark & Rock</b>", "", false}};
  EXPECT_EQ(shipped_wording().message(finding, TextFormat::html),
            "&lt;b&gt;Dark &amp; Rock&lt;/b&gt; cools the processor.");
  EXPECT_EQ(shipped_wording().message(finding), "<b>Dark & Rock</b> cools the processor.");
}

TEST(wording, shows_a_broken_sentence_instead_of_hiding_it) {
  Finding finding;
  finding.rule = "cooler.present";
  EXPECT_EQ(shipped_wording().message(finding), "[cooler.present ok]");
}

}  // namespace
}  // namespace deskpath::test
