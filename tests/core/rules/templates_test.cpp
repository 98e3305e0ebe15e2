// SPDX-License-Identifier: GPL-3.0-or-later
// The ready-made plans: three budgets for each role, each of them without a problem, without an unknown and within its
// budget.
#include <gtest/gtest.h>

#include <map>

#include "base/json.h"
#include "rules/fixtures.h"
#include "rules/report.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

struct Entry {
  std::string id;
  std::string role;
  std::string tier;
  std::int64_t budget_minor = 0;
};

std::vector<Entry> entries() {
  const json::Document document = parsed(read_file(resource("examples/templates.json")));
  std::vector<Entry> list;
  Problems problems;
  for (json::Node node : document.root().children()) {
    json::ObjectReader in{node, problems};
    list.push_back({in.required_text("id"), in.required_text("role"), in.required_text("tier"),
                    in.integer("budget_minor", 1, max_minor).value_or(0)});
  }
  EXPECT_EQ(to_text(problems), "");
  return list;
}

void expect_sound(const Entry& entry) {
  SCOPED_TRACE(entry.id);
  const Plan plan = template_plan(entry.id);
  ASSERT_EQ(plan.target_roles, std::vector{role_id(entry.role)});
  const Role* role = &shipped_role(entry.role);
  const Report report = review(plan, std::span{&role, 1}, context_of("2026-11-25", &shipped_market()));
  for (const Finding& finding : report.findings) {
    const bool sound = finding.verdict == Verdict::ok || finding.verdict == Verdict::note;
    EXPECT_TRUE(sound) << verdict_name(finding.verdict) << ": " << shipped_wording().message(finding);
  }
  EXPECT_GE(report.summary.checks, 25U);
  EXPECT_EQ(report.cost.unpriced, 0U);
  EXPECT_EQ(plan.budget_minor, entry.budget_minor);
  EXPECT_LE(report.cost.total_minor, entry.budget_minor);
  // A budget that says something of the plan leaves less than a tenth.
  EXPECT_GE(report.cost.total_minor, entry.budget_minor * 9 / 10);
  const auto& overall = report.roles.front().overall;
  EXPECT_FALSE(overall.incomplete);
  EXPECT_EQ(overall.low, overall.high);
  const Level least = entry.tier == "entry"      ? Level::minimum
                      : entry.tier == "balanced" ? Level::recommended
                                                 : Level::ideal;
  EXPECT_GE(overall.low, least) << to_text(overall);
}

TEST(TemplateList, has_no_problem_and_no_unknown_anywhere_and_keeps_every_budget) {
  for (const Entry& entry : entries()) expect_sound(entry);
}

TEST(TemplateList, offers_three_rising_budgets_for_each_shipped_role) {
  std::map<std::string, std::map<std::string, std::int64_t>> budgets;
  for (const Entry& entry : entries()) {
    EXPECT_TRUE(budgets[entry.role].emplace(entry.tier, entry.budget_minor).second) << entry.id;
  }
  EXPECT_EQ(budgets.size(), shipped().roles().size());
  for (auto& [role, of] : budgets) {
    EXPECT_NE(shipped().find(role_id(role)), nullptr) << role;
    EXPECT_EQ(of.size(), 3U) << role;
    EXPECT_GT(of["entry"], 0) << role;
    EXPECT_LT(of["entry"], of["balanced"]) << role;
    EXPECT_LT(of["balanced"], of["strong"]) << role;
  }
}

}  // namespace
}  // namespace deskpath::test
