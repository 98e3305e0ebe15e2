// SPDX-License-Identifier: GPL-3.0-or-later
// Trying parts out by their values gives what trying each of them out gives, for everything shipped.
#include "recommend/trial.h"


#include "plan/edits.h"
#include "recommend/candidates.h"
#include "recommend/effect.h"
#include "rules/report.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

std::vector<const Role*> shipped_roles() {
  return {&shipped_role("ai-ml-engineer"), &shipped_role("backend-engineer"), &shipped_role("data-scientist")};
}

struct Totals {
  int problems = 0;
  int warnings = 0;
  friend bool operator==(const Totals&, const Totals&) = default;
};
std::ostream& operator<<(std::ostream& out, const Totals& totals) { return out << totals.problems << " problems, " << totals.warnings << " warnings"; }

// By hand: run every rule that reads the category on the whole plan.
Totals totals_about(const Plan& plan, Category category) {
  Totals totals;
  for (const Finding& finding : run_rules_about(Build{plan}, category)) {
    totals.problems += finding.verdict == Verdict::problem;
    totals.warnings += finding.verdict == Verdict::warning;
  }
  return totals;
}

bool reads(const Rule& rule, Category category) {
  return std::any_of(rule.reads.begin(), rule.reads.end(), [&](KeyRef key) { return key.category == category; });
}

// What rules that read nothing of the category lose; they are no more than that to a candidate.
Totals mended_elsewhere(const Plan& before, const Plan& after, Category category) {
  Totals totals;
  for (const Rule& rule : rule_table()) {
    if (reads(rule, category)) continue;
    std::vector<Finding> old_findings;
    std::vector<Finding> new_findings;
    rule.run(Build{before}, old_findings);
    rule.run(Build{after}, new_findings);
    const auto count = [](const std::vector<Finding>& all, Verdict verdict) {
      return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Finding& each) { return each.verdict == verdict; }));
    };
    totals.problems += std::min(0, count(new_findings, Verdict::problem) - count(old_findings, Verdict::problem));
    totals.warnings += std::min(0, count(new_findings, Verdict::warning) - count(old_findings, Verdict::warning));
  }
  return totals;
}

void expect_same(const Plan& plan, CandidateRequest request) {
  const auto roles = shipped_roles();
  const PartTable table{request.category, shipped_parts().of(request.category)};
  Trial trial{plan, request, table, roles};
  const Totals now = totals_about(plan, request.category);
  for (std::size_t row = 0; row < table.parts().size(); ++row) {
    const Plan tried = trial.with(table.parts()[row]);
    Totals expected = totals_about(tried, request.category);
    const Totals mended = mended_elsewhere(plan, tried, request.category);
    expected.problems += mended.problems - now.problems;
    expected.warnings += mended.warnings - now.warnings;
    const Judgement judged = trial.judge(row);
    EXPECT_EQ((Totals{judged.problems, judged.warnings}), expected) << table.parts()[row]->id().str();
    EXPECT_EQ(judged.compatible, judged.breaks.empty());
    const Measures measures = measure(Build{tried});
    const auto fits = trial.fits(row);
    for (std::size_t i = 0; i < roles.size(); ++i) {
      const GroupLevel level = fit_in(review_role(*roles[i], measures, plan.conditions), request.category);
      EXPECT_EQ(to_text((*fits)[i].level), to_text(level)) << table.parts()[row]->id().str();
    }
  }
}

class EveryTemplate : public testing::TestWithParam<const char*> {};

TEST_P(EveryTemplate, AddingAndReplacingAreJudgedAsByHand) {
  const Plan plan = template_plan(GetParam());
  for (const CategoryInfo& about : category_table) {
    const auto item = std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& each) { return each.part->category() == about.category; });
    expect_same(plan, {about.category, {}});
    if (item != plan.items.end()) expect_same(plan, {about.category, static_cast<std::size_t>(item - plan.items.begin())});
  }
}
INSTANTIATE_TEST_SUITE_P(Shipped, EveryTemplate, testing::Values("ai-ml-engineer", "backend-engineer", "data-scientist"),
                         [](const auto& at) { return testing::PrintToString(at.index); });

TEST(Trial, AMissingCoolerHidesNoProcessor) {
  PartCatalogue catalogue;
  Part boxless = bare_part("cpu/boxless");
  boxless.set(key::cpu::cooler_included, false);
  catalogue.add(boxless);
  const Plan plan = plan_of({"motherboard/a", "memory/a", "storage/a", "psu/a", "case/a"});
  const auto all = candidates(plan, catalogue, {Category::cpu, {}}, {}, {day("2026-11-25"), nullptr});
  EXPECT_EQ(all.front().effect.problems, 1);  // said, since the plan then lacks a cooler
  EXPECT_TRUE(all.front().effect.compatible);
}

TEST(Trial, TellsWhichRulesAreBroken) {
  PartCatalogue catalogue;
  Part intel = bare_part("cpu/intel");
  intel.set(key::cpu::socket, "LGA1851");
  catalogue.add(intel);
  Part board = bare_part("motherboard/amd");
  board.set(key::motherboard::socket, "AM5");
  const Plan plan = with_added({}, std::make_shared<const Part>(board));
  const auto all = candidates(plan, catalogue, {Category::cpu, {}}, {}, {day("2026-11-25"), nullptr});
  EXPECT_EQ(all.front().effect.breaks, (std::vector<std::string_view>{"cpu.socket"}));
}

TEST(Trial, EndsEarlyWhenCancelled) {
  const PartTable table{Category::cpu, shipped_parts().of(Category::cpu)};
  EXPECT_TRUE(candidates({}, table, {Category::cpu, {}}, {}, {day("2026-11-25"), nullptr}, [] { return true; }).empty());
}

TEST(Candidates, ThePriceDifferenceCountsWhatIsReplacedAndHowMany) {
  const auto kit = [](std::string_view id, std::int64_t cents) {
    Part part = bare_part(id);
    part.price = ReferencePrice{{cents, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
    return std::make_shared<const Part>(std::move(part));
  };
  PartCatalogue catalogue;
  catalogue.add(*kit("memory/b", 15'000));
  catalogue.add(bare_part("memory/unpriced"));
  Plan plan = with_quantity(with_added({}, kit("memory/a", 10'000)), 0, 2);
  const Context context{day("2026-11-25"), nullptr};
  const auto delta = [&](const Plan& in, CandidateRequest request, std::string_view id) {
    for (const Candidate& each : candidates(in, catalogue, request, {}, context)) {
      if (each.part->id() == part_id(id)) return each.price_delta_minor;
    }
    return std::optional<std::int64_t>{-1};
  };
  EXPECT_EQ(delta(plan, {Category::memory, 0}, "memory/b"), 10'000);  // 2 × (150 − 100)
  EXPECT_EQ(delta(plan, {Category::memory, 0}, "memory/a"), 0);
  EXPECT_EQ(delta(plan, {Category::memory, {}}, "memory/b"), 15'000);
  EXPECT_EQ(delta(plan, {Category::memory, 0}, "memory/unpriced"), std::nullopt);
  EXPECT_EQ(delta(with_status(plan, 0, ItemStatus::owned), {Category::memory, 0}, "memory/b"), 0);
}

TEST(Effect, NamesWhatIsGainedAndClearedAndTheRolesThatMove) {
  const auto roles = shipped_roles();
  const Context context = context_of("2026-11-25", &shipped_market());
  const Plan plan = plan_from_catalogue({"motherboard/gigabyte-x870e-aorus-pro", "case/lian-li-a3-matx-wood-white"});
  const Report now = review(plan, roles, context);
  const Effect removed = effect_of(now, without_item(plan, 1), roles, context);
  ASSERT_EQ(removed.cleared.size(), 1u);
  EXPECT_EQ(removed.cleared[0].rule, "case.board");
  EXPECT_TRUE(removed.gained.empty());
  EXPECT_EQ(removed.problems(), -1);
  EXPECT_LT(removed.once_minor, 0);
  const Effect nothing = effect_of(now, plan, roles, context);
  EXPECT_TRUE(nothing.gained.empty() && nothing.cleared.empty() && nothing.roles.empty());
  EXPECT_EQ(nothing.once_minor, 0);
}

}  // namespace
}  // namespace deskpath
