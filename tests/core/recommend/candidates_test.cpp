// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates: what is compatible, what choosing changes, in which order, and what each role makes of it.
#include "recommend/candidates.h"

#include "plan/edits.h"
#include "recommend/slots.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

PartPtr cpu(std::string_view id, std::string_view socket) {
  Part part = bare_part(id);
  part.set(key::cpu::socket, socket);
  return std::make_shared<const Part>(std::move(part));
}

PartPtr board(std::string_view id, std::string_view socket) {
  Part part = bare_part(id);
  part.set(key::motherboard::socket, socket);
  return std::make_shared<const Part>(std::move(part));
}

PartPtr kit(std::string_view id, std::int64_t module_gb, std::int64_t cents) {
  Part part = bare_part(id);
  part.set(key::memory::modules, Count{2});
  part.set(key::memory::module_size, Gigabytes{module_gb});
  part.price = ReferencePrice{{cents, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
  return std::make_shared<const Part>(std::move(part));
}

Context today() { return {day("2026-11-25"), nullptr}; }

const Candidate& of(const std::vector<Candidate>& all, std::string_view id) {
  return *std::find_if(all.begin(), all.end(), [&](const Candidate& entry) { return entry.part->id() == part_id(id); });
}

TEST(Candidates, AnotherSocketIsNotCompatibleAndAMissingOneIsUnknown) {
  PartCatalogue catalogue;
  for (const PartPtr& part : {cpu("cpu/am5", "AM5"), cpu("cpu/lga", "LGA1851"), shared_part("cpu/blank")})
    catalogue.add(*part);
  const Plan plan = with_added({}, board("motherboard/am5", "AM5"));
  const auto all = candidates(plan, catalogue, {Category::cpu, {}}, {}, today());
  ASSERT_EQ(all.size(), 3u);
  EXPECT_TRUE(of(all, "cpu/am5").effect.compatible);
  EXPECT_FALSE(of(all, "cpu/lga").effect.compatible);
  EXPECT_EQ(of(all, "cpu/lga").effect.problems, 1);
  EXPECT_TRUE(of(all, "cpu/blank").effect.compatible);
  EXPECT_TRUE(of(all, "cpu/blank").effect.has_unknown);
  EXPECT_EQ(all.front().part->id(), part_id("cpu/am5"));  // best first
  EXPECT_EQ(all.back().part->id(), part_id("cpu/lga"));
}

TEST(Candidates, ReplacingIsJudgedAgainstThePlanWithoutTheItem) {
  PartCatalogue catalogue;
  for (const PartPtr& part : {cpu("cpu/am5", "AM5"), cpu("cpu/lga", "LGA1851"), cpu("cpu/lga-2", "LGA1851")})
    catalogue.add(*part);
  Plan plan = with_added({}, board("motherboard/am5", "AM5"));
  plan = with_added(std::move(plan), catalogue.find(part_id("cpu/lga")));
  const auto all = candidates(plan, catalogue, {Category::cpu, 1}, {}, today());
  EXPECT_EQ(of(all, "cpu/am5").effect.problems, -1);
  EXPECT_TRUE(of(all, "cpu/am5").effect.compatible);
  EXPECT_FALSE(of(all, "cpu/lga-2").effect.compatible);  // as wrong as what it replaces
  EXPECT_EQ(of(all, "cpu/lga-2").effect.problems, 0);
  EXPECT_TRUE(of(all, "cpu/lga").in_plan());
}

TEST(Candidates, AnItemThatIsGoneMeansAdding) {
  PartCatalogue catalogue;
  catalogue.add(*cpu("cpu/am5", "AM5"));
  EXPECT_EQ(candidates({}, catalogue, {Category::cpu, 7}, {}, today()).size(), 1u);
}

TEST(Candidates, FitFollowsTheNeedsThatTheCategoryFills) {
  PartCatalogue catalogue;
  for (const PartPtr& part :
       {kit("memory/32", 16, 10'000), kit("memory/64", 32, 20'000), kit("memory/128", 64, 40'000)})
    catalogue.add(*part);
  const Role& role = shipped_role("ai-ml-engineer");
  const std::vector<const Role*> roles{&role};
  Plan plan;
  plan.target_roles = {role.id};
  const auto all = candidates(plan, catalogue, {Category::memory, {}}, roles, today());
  EXPECT_EQ(of(all, "memory/32").fit(0).level.low, Level::minimum);
  EXPECT_EQ(of(all, "memory/64").fit(0).level.low, Level::recommended);
  EXPECT_EQ(of(all, "memory/128").fit(0).level.low, Level::ideal);
  EXPECT_EQ(all.front().part->id(), part_id("memory/128"));
  // No role asks anything of a power supply.
  catalogue.add(bare_part("psu/any"));
  EXPECT_FALSE(candidates(plan, catalogue, {Category::psu, {}}, roles, today()).front().fit(0).level.asked);
}

TEST(Candidates, ThePlansOwnPartsAreOfferedToo) {
  const Plan plan = with_added({}, kit("memory/own", 16, 9'900));
  const auto all = candidates(plan, {}, {Category::memory, 0}, {}, today());
  ASSERT_EQ(all.size(), 1u);
  EXPECT_TRUE(all.front().in_plan());
}

TEST(Candidates, ACoolerMendsAMissingCooler) {
  PartCatalogue catalogue;
  catalogue.add(bare_part("cpu-cooler/any"));
  Part processor = bare_part("cpu/boxless");
  processor.set(key::cpu::cooler_included, false);
  Plan plan = with_added({}, std::make_shared<const Part>(processor));
  for (const char* id : {"motherboard/a", "memory/a", "storage/a", "psu/a", "case/a"})
    plan = with_added(std::move(plan), shared_part(id));
  const auto all = candidates(plan, catalogue, {Category::cpu_cooler, {}}, {}, today());
  EXPECT_EQ(all.front().effect.problems, -1);
}

TEST(Candidates, AMissingCoolerHidesNoProcessor) {
  PartCatalogue catalogue;
  Part boxless = bare_part("cpu/boxless");
  boxless.set(key::cpu::cooler_included, false);
  catalogue.add(boxless);
  const Plan plan = plan_of({"motherboard/a", "memory/a", "storage/a", "psu/a", "case/a"});
  const auto all = candidates(plan, catalogue, {Category::cpu, {}}, {}, today());
  EXPECT_EQ(all.front().effect.problems, 1);  // said, since the plan then lacks a cooler
  EXPECT_TRUE(all.front().effect.compatible);
}

TEST(Candidates, TellWhichRulesTheyBreak) {
  PartCatalogue catalogue;
  catalogue.add(*cpu("cpu/lga", "LGA1851"));
  const Plan plan = with_added({}, board("motherboard/am5", "AM5"));
  const auto all = candidates(plan, catalogue, {Category::cpu, {}}, {}, today());
  EXPECT_EQ(broken_rules(all.front().effect), (std::vector<std::string_view>{"cpu.socket"}));
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

}  // namespace
}  // namespace deskpath
