// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage: counts of checks, and the missing facts part by part.
#include "recommend/coverage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parts/facts.h"
#include "plan/edits.h"
#include "rules/fixtures.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;
using testing::ElementsAre;

// A card of unknown length and a case of unknown room; a cooler of 160 mm.
Plan plan_with_gaps() {
  Plan plan = plan_of({"gpu/g", "case/c", "cpu-cooler/a"});
  Part cooler = bare_part("cpu-cooler/a");
  cooler.set(key::cpu_cooler::kind, "air");
  cooler.set(key::cpu_cooler::height, Millimetres{160});
  plan.items[2].part = std::make_shared<const Part>(cooler);
  return plan;
}

const PartCoverage& of(const Coverage& coverage, std::string_view id) {
  return *std::find_if(coverage.parts.begin(), coverage.parts.end(),
                       [&](const PartCoverage& entry) { return entry.part->id() == part_id(id); });
}

Coverage covered(const Plan& plan) {
  return coverage_of(review(plan, {}, {day("2026-11-25"), nullptr, nullptr}), plan, shipped_wording());
}

TEST(Coverage, ListsTheMissingFactsPartByPartInThePlansOrder) {
  const Coverage coverage = covered(plan_with_gaps());
  ASSERT_EQ(coverage.parts.size(), 2u);
  EXPECT_EQ(coverage.parts[0].part->id(), part_id("gpu/g"));
  EXPECT_EQ(coverage.parts[1].part->id(), part_id("case/c"));
  bool height = false;
  for (const MissingAttribute& missing : of(coverage, "case/c").missing) {
    if (missing.attribute != KeyRef{key::pc_case::cooler_height}) continue;
    height = true;
    EXPECT_THAT(missing.asked_by, ElementsAre(shipped_wording().title("case.cooler_height")));
  }
  EXPECT_TRUE(height);
}

TEST(Coverage, FillingAFactInDecidesItsCheck) {
  Plan plan = plan_with_gaps();
  const Coverage before = covered(plan);
  const Part filled =
      with_facts(*plan.items[1].part, {{key::pc_case::cooler_height, Value{std::int64_t{165}}}}, day("2026-11-25"));
  plan = with_part_replaced(std::move(plan), 1, std::make_shared<const Part>(filled));
  const Coverage after = covered(plan);
  EXPECT_EQ(after.checks, before.checks);
  EXPECT_EQ(after.decided, before.decided + 1);
  EXPECT_EQ(after.facts(), before.facts() - 1);
}

TEST(Coverage, ASentenceSaysHowMuchWasDecided) {
  EXPECT_EQ(to_text(Coverage{46, 41, {}}), "41 of 46 checks could be decided; 5 lack a fact.");
  EXPECT_EQ(to_text(Coverage{46, 45, {}}), "45 of 46 checks could be decided; one lacks a fact.");
  EXPECT_EQ(to_text(Coverage{46, 46, {}}), "All 46 checks could be decided.");
  EXPECT_EQ(to_text(Coverage{1, 1, {}}), "The one check could be decided.");
}

}  // namespace
}  // namespace deskpath
