// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs: that each really clears its finding and causes nothing, and in which order and at which price they
// come.
#include "recommend/repairs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "plan/edits.h"
#include "recommend/fix_edits.h"
#include "recommend/repair_text.h"
#include "rules/fixtures.h"
#include "rules/rule.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view today = "2026-11-23";

Report repaired(const Plan& plan, const PartCatalogue& catalogue, const Context& context,
                std::span<const Role* const> roles = {}) {
  Report report = review(plan, roles, context);
  add_repairs(report, plan, catalogue, context);
  return report;
}

const Finding& finding_of(const Report& report, std::string_view rule) {
  return *std::find_if(report.findings.begin(), report.findings.end(),
                       [&](const Finding& entry) { return entry.rule == rule; });
}

// ---- Whatever the plan: a fix holds what it promises.

struct Counts {
  int problems = 0;
  int open = 0;
  int unknown = 0;
};
std::map<std::string, Counts> count(const Report& report) {
  std::map<std::string, Counts> counts;
  for (const Finding& finding : report.findings) {
    Counts& own = counts[std::string{finding.rule}];
    own.problems += finding.verdict == Verdict::problem ? 1 : 0;
    own.open += finding.verdict >= Verdict::warning ? 1 : 0;
    own.unknown += finding.verdict == Verdict::unknown ? 1 : 0;
  }
  return counts;
}

void expect_fix_holds(const Finding& finding, const Fix& fix, const Plan& plan, const PartCatalogue& catalogue,
                      const Context& context) {
  SCOPED_TRACE(finding.key() + ": " + fix_title(fix, plan, catalogue));
  const Plan mended = with_fix(plan, fix, catalogue);
  ASSERT_NE(mended, plan);
  const auto before = count(review(plan, {}, context));
  auto after = count(review(mended, {}, context));
  const std::string own{finding.rule};
  EXPECT_LT(after[own].open, before.at(own).open);
  for (const auto& [rule, counts] : after) {
    const Counts was = before.contains(rule) ? before.at(rule) : Counts{};
    EXPECT_LE(counts.problems, was.problems) << rule;
    EXPECT_LE(counts.open, was.open) << rule;
    if (counts.unknown > was.unknown) {
      EXPECT_THAT(fix.undecided, testing::Contains(rule));
    }
  }
  EXPECT_THAT(fix.clears, testing::Contains(own));
  if (fix.price_delta_minor && fix.billing == Billing::once) {
    EXPECT_EQ(cost_of(mended, context).to_buy_minor - cost_of(plan, context).to_buy_minor, *fix.price_delta_minor);
  }
}

std::size_t expect_fixes_hold(const Plan& plan, const PartCatalogue& catalogue, const Context& context) {
  std::size_t checked = 0;
  const Report report = repaired(plan, catalogue, context);
  for (const Finding& finding : report.findings) {
    EXPECT_EQ(finding.repairs_sought, finding.verdict >= Verdict::warning) << finding.key();
    EXPECT_LE(finding.fixes.size(), max_fixes);
    for (const Fix& fix : finding.fixes) {
      expect_fix_holds(finding, fix, plan, catalogue, context);
      ++checked;
    }
  }
  return checked;
}

class RepairsOfRule : public testing::TestWithParam<std::string> {};

TEST_P(RepairsOfRule, hold_what_they_promise_in_every_fixture) {
  const Context context = context_of(today, &shipped_market());
  bool open = false;
  std::size_t checked = 0;
  for (const RuleFixture& fixture : fixtures_of(GetParam())) {
    SCOPED_TRACE(fixture.name);
    const auto wrong = [](const ExpectedFinding& entry) {
      return entry.verdict == "problem" || entry.verdict == "warning";
    };
    open = open || std::any_of(fixture.expect.begin(), fixture.expect.end(), wrong);
    checked += expect_fixes_hold(fixture.plan, shipped_parts(), context);
  }
  // The catalogue mends something in every rule's fixtures.
  if (open) {
    EXPECT_GT(checked, 0u);
  }
}

INSTANTIATE_TEST_SUITE_P(all, RepairsOfRule, testing::ValuesIn(rule_ids()),
                         [](const auto& rule) { return case_name(rule.param); });

TEST(Repairs, HoldInEveryShippedTemplateAndAfterEachPartIsTakenFromIt) {
  const Context context = context_of(today, &shipped_market());
  std::size_t checked = 0;
  for (const auto& file : std::filesystem::directory_iterator{resource("examples")}) {
    if (file.path().extension() != ".deskplan") continue;
    const Plan plan = template_plan(file.path().stem().string());
    checked += expect_fixes_hold(plan, shipped_parts(), context);
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
      checked += expect_fixes_hold(without_item(plan, i), shipped_parts(), context);
    }
  }
  EXPECT_GT(checked, 0u);
}

// ---- Order and price, on a supply of 500 W that has to carry 633 W.

Part priced(Part part, std::int64_t cents) {
  part.price = ReferencePrice{{cents, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
  return part;
}

Part supply(std::string_view id, std::int64_t watts) {
  Part part = bare_part(id);
  part.set(key::psu::power, Watts{watts});
  return part;
}

Part card(std::string_view id, std::int64_t watts, std::int64_t vram) {
  Part part = bare_part(id);
  part.set(key::gpu::power, Watts{watts});
  part.set(key::gpu::vram, Gigabytes{vram});
  return part;
}

class RepairsOfALoad : public testing::Test {
 protected:
  RepairsOfALoad() {
    for (Part part : {priced(supply("psu/p500", 500), 6'000), priced(supply("psu/p850", 850), 14'500),
                      priced(supply("psu/p1000", 1000), 16'000), priced(supply("psu/p1200", 1200), 22'000),
                      supply("psu/p1600", 1600), priced(supply("psu/p450", 450), 4'000)}) {
      catalogue_.add(std::move(part));
    }
    Part cpu = bare_part("cpu/c");
    cpu.set(key::cpu::peak_power, Watts{230});
    Part memory = bare_part("memory/m");
    memory.set(key::memory::modules, Count{2});
    Part cooler = bare_part("cpu-cooler/a");
    cooler.set(key::cpu_cooler::kind, "air");
    for (Part part : {cpu, priced(card("gpu/g", 300, 16), 75'000), memory, cooler}) {
      plan_ = with_added(std::move(plan_), std::make_shared<const Part>(std::move(part)));
    }
    plan_ = with_added(std::move(plan_), catalogue_.find(part_id("psu/p500")));
  }
  std::vector<Fix> fixes() const { return finding_of(repaired(plan_, catalogue_, context_), "psu.load").fixes; }
  std::vector<std::string> withs() const {
    std::vector<std::string> ids;
    for (const Fix& fix : fixes()) ids.push_back(fix.with->str());
    return ids;
  }
  std::size_t supply_item() const { return plan_.items.size() - 1; }

  PartCatalogue catalogue_;
  Plan plan_;
  Context context_{day(today), nullptr, nullptr};
};

TEST_F(RepairsOfALoad, TheCheapestComesFirstAndWhatHasNoPriceLast) {
  EXPECT_THAT(withs(), ElementsAre("psu/p850", "psu/p1000", "psu/p1200", "psu/p1600"));
  const Fix first = fixes().front();
  EXPECT_EQ(first.replace, part_id("psu/p500"));
  EXPECT_EQ(first.price_delta_minor, 8'500);  // 145 − 60
  EXPECT_EQ(first.price_source, PriceSource::reference);
  EXPECT_EQ(fix_price(first, plan_.currency), "+$85");
  EXPECT_EQ(fix_price_source(first), "by the reference price of 1 Jan 2026");
  EXPECT_EQ(fix_title(first, plan_, catalogue_), "Replace p500 with p850");
  EXPECT_FALSE(fixes().back().price_delta_minor);
  EXPECT_EQ(fix_price(fixes().back(), plan_.currency), "price not known");
}

TEST_F(RepairsOfALoad, EveryKindOfPriceIsCalledByItsName) {
  Fix fix = fixes().front();
  fix.price_delta_minor = 8'549;
  fix.price_source = PriceSource::own;
  EXPECT_EQ(fix_price(fix, plan_.currency) + ' ' + fix_price_source(fix), "+$85.49 by your price of 1 Jan 2026");
  fix.about = true;
  fix.price_source = PriceSource::estimate;
  EXPECT_EQ(fix_price(fix, plan_.currency) + ' ' + fix_price_source(fix),
            "+$85 by an estimate from its price of 1 Jan 2026");
  fix.price_source = PriceSource::usual;
  EXPECT_EQ(fix_price(fix, plan_.currency) + ' ' + fix_price_source(fix), "+$85 by our own estimate");
}

TEST_F(RepairsOfALoad, ADifferenceFromAnEstimateIsNotKnownToTheCent) {
  Part generic = supply("psu/p500", 500);
  generic.price = ReferencePrice{{6'049, Currency::usd()}, "estimate", day("2026-01-01"), Billing::once};
  plan_.items[supply_item()].part = std::make_shared<const Part>(generic);
  const Fix first = fixes().front();
  EXPECT_EQ(first.price_delta_minor, 8'451);  // 145 − 60.49
  EXPECT_EQ(fix_price(first, plan_.currency), "+$85");
}

TEST_F(RepairsOfALoad, WhereTheOldPartHasNoPriceThatOfTheNewOneIsTold) {
  Plan plan = without_item(plan_, supply_item());
  plan_ = with_added(std::move(plan), std::make_shared<const Part>(supply("psu/old", 500)));
  EXPECT_THAT(withs(), ElementsAre("psu/p850", "psu/p1000", "psu/p1200", "psu/p1600"));
  const Fix first = fixes().front();
  EXPECT_FALSE(first.price_delta_minor);
  EXPECT_EQ(fix_price(first, plan_.currency), "$145 for the new one");
  EXPECT_EQ(fix_price_source(first), "by the reference price of 1 Jan 2026");
  EXPECT_EQ(fix_price_source(fixes().back()), "");
}

TEST_F(RepairsOfALoad, TheUsersOwnPriceCountsForWhatIsReplaced) {
  plan_ = with_price(plan_, supply_item(), 10'000, day(today));
  EXPECT_EQ(fixes().front().price_delta_minor, 4'500);  // 145 − 100
}

TEST_F(RepairsOfALoad, QuantityAndSeatsMultiply) {
  plan_ = with_seats(plan_, 3);
  EXPECT_EQ(fixes().front().price_delta_minor, 25'500);  // 3 × 85
}

TEST_F(RepairsOfALoad, WhatIsOwnedIsPaidAndItsReplacementIsToBuy) {
  plan_ = with_status(plan_, supply_item(), ItemStatus::owned);
  const Fix first = fixes().front();
  EXPECT_EQ(first.price_delta_minor, 14'500);
  EXPECT_EQ(with_fix(plan_, first, catalogue_).items[supply_item()].status, ItemStatus::to_buy);
}

TEST_F(RepairsOfALoad, ASmallerCardSavesMoneyAndIsOfferedAfterWhatGivesUpNothing) {
  catalogue_.add(priced(card("gpu/small", 60, 8), 20'000));
  EXPECT_THAT(withs(), ElementsAre("psu/p850", "psu/p1000", "psu/p1200", "gpu/small"));
  const Fix last = fixes().back();
  EXPECT_EQ(last.price_delta_minor, -55'000);
  ASSERT_FALSE(last.gives_up.empty());
  EXPECT_EQ(last.gives_up.front().measure, "gpu.vram_gb");
  EXPECT_EQ(last.gives_up.front().from, "16 GB");
  EXPECT_EQ(last.gives_up.front().to, "8 GB");
}

TEST_F(RepairsOfALoad, WhatCausesAProblemIsNoRepairAndWhatCannotBeDecidedComesAfter) {
  Part pc_case = bare_part("case/c");
  pc_case.set(key::pc_case::psu_length, Millimetres{160});
  plan_ = with_added(plan_, std::make_shared<const Part>(pc_case));
  const auto with_length = [&](std::string_view id, std::int64_t watts, std::int64_t cents, std::int64_t mm) {
    Part part = priced(supply(id, watts), cents);
    part.set(key::psu::length, Millimetres{mm});
    catalogue_.add(std::move(part));
  };
  with_length("psu/p500", 500, 6'000, 140);
  plan_ = with_part_replaced(plan_, supply_item() - 1, catalogue_.find(part_id("psu/p500")));
  with_length("psu/p1000", 1000, 16'000, 150);
  with_length("psu/p1200", 1200, 22'000, 200);  // too long
  EXPECT_THAT(withs(), ElementsAre("psu/p1000", "psu/p850", "psu/p1600"));
  EXPECT_THAT(fixes().front().undecided, IsEmpty());
  EXPECT_THAT(fixes()[1].undecided, ElementsAre("case.psu_length"));
}

TEST_F(RepairsOfALoad, NothingInTheCatalogueMeansNoSingleChange) {
  const PartCatalogue empty;
  const Report report = repaired(plan_, empty, context_);
  EXPECT_TRUE(finding_of(report, "psu.load").repairs_sought);
  EXPECT_THAT(finding_of(report, "psu.load").fixes, IsEmpty());
}

TEST_F(RepairsOfALoad, AnAcceptedFindingIsLeftAlone) {
  const Report before = review(plan_, {}, context_);
  plan_ = with_acknowledged(plan_, {finding_of(before, "psu.load").key(), "for now", day(today), {}});
  EXPECT_FALSE(finding_of(repaired(plan_, catalogue_, context_), "psu.load").repairs_sought);
}

TEST_F(RepairsOfALoad, ASearchThatIsNoLongerWantedStops) {
  std::size_t asked = 0;
  const RepairSearch search{plan_, shipped_parts(), {}, context_};
  const Finding finding = finding_of(review(plan_, {}, context_), "psu.load");
  EXPECT_THAT(search.fixes_of(finding, [&] { return ++asked > 0; }), IsEmpty());
  EXPECT_EQ(asked, 1u);
  EXPECT_FALSE(search.fixes_of(finding).empty());
}

TEST_F(RepairsOfALoad, AFixThatNoLongerAppliesChangesNothing) {
  const Fix first = fixes().front();
  const Plan without = without_item(plan_, supply_item());
  EXPECT_EQ(with_fix(without, first, catalogue_), without);
}

// ---- Adding and settings.

TEST(Repairs, AMissingCoolerIsAdded) {
  Plan plan = plan_of({"cpu/c", "motherboard/b", "memory/m", "storage/s", "psu/p", "case/c"});
  Part cpu = bare_part("cpu/c");
  cpu.set(key::cpu::cooler_included, false);
  plan.items[0].part = std::make_shared<const Part>(cpu);
  PartCatalogue catalogue;
  catalogue.add(priced(bare_part("cpu-cooler/a"), 4'000));
  const Report report = repaired(plan, catalogue, {day(today), nullptr, nullptr});
  const auto& fixes = finding_of(report, "cooler.present").fixes;
  ASSERT_EQ(fixes.size(), 1u);
  EXPECT_FALSE(fixes[0].replace);
  EXPECT_EQ(fixes[0].price_delta_minor, 4'000);
  EXPECT_EQ(fix_title(fixes[0], plan, catalogue), "Add a");
}

// A board for two modules of DDR5, with one module that fits and one of another type or too many.
struct Bench {
  Part board = bare_part("motherboard/b");
  Part right = priced(bare_part("memory/right"), 10'000);
  Part wrong_type = priced(bare_part("memory/wrong"), 7'000);
  Bench() {
    board.set(key::motherboard::memory_type, "ddr5");
    board.set(key::motherboard::memory_slots, Count{2});
    right.set(key::memory::type, "ddr5");
    right.set(key::memory::modules, Count{1});
    wrong_type.set(key::memory::type, "ddr4");
    wrong_type.set(key::memory::modules, Count{1});
  }
  static Plan with(Plan plan, const Part& part, std::int64_t quantity = 1) {
    plan = with_added(std::move(plan), std::make_shared<const Part>(part));
    plan.items.back().quantity = quantity;
    return plan;
  }
};

TEST(Repairs, WhatDoesNotBelongIsLeftOut) {
  const Bench bench;
  Plan plan = Bench::with(Bench::with(Bench::with({}, bench.board), bench.right), bench.wrong_type, 2);
  plan.seats = 3;
  const Report report = repaired(plan, {}, {day(today), nullptr, nullptr});
  const auto wrong = std::find_if(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
    return finding.rule == "memory.type" && finding.verdict == Verdict::problem;
  });
  ASSERT_NE(wrong, report.findings.end());
  ASSERT_EQ(wrong->fixes.size(), 1U);
  const Fix& fix = wrong->fixes[0];
  EXPECT_EQ(fix_title(fix, plan, {}), "Leave out wrong");
  EXPECT_EQ(fix_short_title(fix, plan, {}), "without wrong");
  EXPECT_EQ(fix.price_delta_minor, -7'000 * 2 * 3);
  EXPECT_EQ(fix_price(fix, Currency::usd()), "−$420");
  EXPECT_EQ(fix_price_source(fix), "");
  EXPECT_THAT(fix.clears, testing::Contains("memory.slots"));
  Plan expected = plan;
  expected.items.pop_back();
  EXPECT_EQ(with_fix(plan, fix, {}), expected);
  // Of what is paid already, nothing is saved.
  plan.items.back().status = ItemStatus::owned;
  const Report owned = repaired(plan, {}, {day(today), nullptr, nullptr});
  for (const Finding& finding : owned.findings) {
    if (finding.rule == "memory.type" && finding.verdict == Verdict::problem) {
      ASSERT_EQ(finding.fixes.size(), 1U);
      EXPECT_EQ(fix_price(finding.fixes[0], Currency::usd()), "no cost");
    }
  }
}

TEST(Repairs, OfTooManyTheFewestAreLeftOutAndTheLastOfItsKindStays) {
  const Bench bench;
  // Two items of one part: the later one shrinks first.
  Plan plan = Bench::with(Bench::with({}, bench.board), bench.right, 3);
  plan.items.push_back(plan.items.back());
  plan.items.back().quantity = 2;
  plan.items.back().stage = 2;
  const Report report = repaired(plan, {}, {day(today), nullptr, nullptr});
  const auto& fixes = finding_of(report, "memory.slots").fixes;
  ASSERT_EQ(fixes.size(), 1U);
  EXPECT_EQ(fix_title(fixes[0], plan, {}), "Make do with 2 × right");
  EXPECT_EQ(fix_short_title(fixes[0], plan, {}), "only 2 × right");
  EXPECT_EQ(fixes[0].price_delta_minor, -30'000);
  const Plan mended = with_fix(plan, fixes[0], {});
  ASSERT_EQ(mended.items.size(), 2U);
  EXPECT_EQ(mended.items[1].quantity, 2);
  EXPECT_EQ(mended.items[1].stage, 1);
  // Made once, it changes nothing more.
  EXPECT_EQ(with_fix(mended, fixes[0], {}), mended);

  Plan lone = Bench::with(Bench::with({}, bench.board), bench.wrong_type);
  EXPECT_THAT(finding_of(repaired(lone, {}, {day(today), nullptr, nullptr}), "memory.type").fixes, IsEmpty());
}

TEST(Repairs, WithoutAPriceLeavingOutSavesWhatItCosts) {
  const Bench bench;
  Part unpriced = bench.wrong_type;
  unpriced.price.reset();
  const Plan plan = Bench::with(Bench::with(Bench::with({}, bench.board), bench.right), unpriced);
  for (const Finding& finding : repaired(plan, {}, {day(today), nullptr, nullptr}).findings) {
    if (finding.rule != "memory.type" || finding.verdict != Verdict::problem) continue;
    ASSERT_EQ(finding.fixes.size(), 1U);
    EXPECT_EQ(fix_price(finding.fixes[0], Currency::usd()), "saves what it costs");
  }
}

TEST(Repairs, AProgramGivesWayOnlyToOneForTheSameWork) {
  const auto program = [](std::string_view id, std::vector<std::string> functions, std::vector<std::string> families) {
    Part part = bare_part(id);
    part.set(key::software::functions, std::move(functions));
    part.set(key::software::families, std::move(families));
    return part;
  };
  PartCatalogue catalogue;
  catalogue.add(program("software/chat", {"chat"}, {"linux"}));
  catalogue.add(program("software/machines", {"virtualization", "containers"}, {"linux"}));
  Part system = bare_part("os/l");
  system.set(key::os::family, "linux");
  Plan plan = with_added({}, std::make_shared<const Part>(std::move(system)));
  plan = with_added(std::move(plan),
                    std::make_shared<const Part>(program("software/hv", {"virtualization"}, {"windows"})));
  const Report report = repaired(plan, catalogue, {day(today), nullptr, nullptr});
  const auto& fixes = finding_of(report, "software.os").fixes;
  ASSERT_EQ(fixes.size(), 1U);
  EXPECT_EQ(fixes[0].with, part_id("software/machines"));
}

TEST(Repairs, SavingMoreOftenIsARemedyForAShortBattery) {
  Part ups = bare_part("ups/u");
  ups.set(key::ups::runtime, RuntimePoints{{100, 200}, {300, 60}});  // 20 min at 100 W, 6 min at 300 W
  Part laptop = bare_part("laptop/l");
  laptop.set(key::laptop::power, Watts{100});
  Plan plan;
  plan.machine = MachineKind::laptop;
  for (Part part : {ups, laptop}) plan = with_added(std::move(plan), std::make_shared<const Part>(std::move(part)));
  plan.workload.autosave_minutes = 60;
  const Context context{day(today), nullptr, nullptr};
  const Report report = repaired(plan, {}, context);
  const auto& fixes = finding_of(report, "ups.runtime").fixes;
  ASSERT_EQ(fixes.size(), 1u);
  ASSERT_TRUE(fixes[0].set);
  EXPECT_EQ(fixes[0].set->pointer, "/workload/autosave_minutes");
  EXPECT_EQ(fixes[0].set->value, (std::variant<std::int64_t, std::string>{std::int64_t{20}}));
  EXPECT_EQ(with_fix(plan, fixes[0], {}).workload.autosave_minutes, 20);
  EXPECT_EQ(fix_title(fixes[0], plan, {}), "Set minutes between saves from 60 min to 20 min");
  EXPECT_EQ(fix_price(fixes[0], plan.currency), "no cost");
}

TEST(Repairs, SayWhichRolesTheyRaise) {
  const Role& role = shipped_role("ai-ml-engineer");
  const std::vector<const Role*> roles{&role};
  const Context context = context_of(today, &shipped_market());
  Plan plan = template_plan("ai-ml-engineer");
  bool changed = false;
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    for (const Finding& finding : repaired(without_item(plan, i), shipped_parts(), context, roles).findings) {
      for (const Fix& fix : finding.fixes) {
        const Plan poor = without_item(plan, i);
        const std::string was = to_text(review(poor, roles, context).roles[0].overall);
        const std::string is = to_text(review(with_fix(poor, fix, shipped_parts()), roles, context).roles[0].overall);
        EXPECT_EQ(was != is, !fix.roles.empty());
        if (fix.roles.empty()) continue;
        changed = true;
        EXPECT_EQ(fix.roles[0].from, was);
        EXPECT_EQ(fix.roles[0].to, is);
      }
    }
  }
  EXPECT_TRUE(changed);
}

TEST(Repairs, AreTheSameEveryTime) {
  const Context context = context_of(today, &shipped_market());
  const Plan plan = without_item(template_plan("ai-ml-engineer"), 0);
  EXPECT_EQ(repaired(plan, shipped_parts(), context).findings, repaired(plan, shipped_parts(), context).findings);
}

}  // namespace
}  // namespace deskpath
