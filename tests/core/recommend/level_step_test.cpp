// SPDX-License-Identifier: GPL-3.0-or-later
// The next step: the cheapest part that lifts the role, never one that breaks the plan.
#include "recommend/level_step.h"

#include "plan/edits.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

// A role that asks for memory and a 4K monitor.
Role asking(std::optional<double> monitors = std::nullopt) {
  Role role = role_of("tester", {});
  WorkstationNeed memory;
  memory.measure = Measure::memory_total;
  memory.importance = Importance::required;
  memory.minimum = 16.0;
  memory.recommended = 32.0;
  memory.ideal = 64.0;
  role.workstation.push_back(memory);
  if (monitors) {
    WorkstationNeed count;
    count.measure = Measure::monitor_count;
    count.importance = Importance::required;
    count.minimum = *monitors;
    role.workstation.push_back(count);
  }
  return role;
}

Part kit(std::string_view id, std::int64_t module_gb, std::optional<std::int64_t> cents,
         std::string_view type = "DDR5") {
  Part part = bare_part(id);
  part.set(key::memory::modules, Count{2});
  part.set(key::memory::module_size, Gigabytes{module_gb});
  part.set(key::memory::type, type);
  if (cents) part.price = ReferencePrice{{*cents, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
  return part;
}

class LevelStepTest : public testing::Test {
 protected:
  [[nodiscard]] std::optional<LevelStep> step(const Plan& plan, const Role& role) const {
    const std::vector<const Role*> roles{&role};
    const Context context{day("2026-11-25"), nullptr};
    const TableOf tables = [this](Category category) {
      return std::make_shared<const PartTable>(category, catalogue_.of(category));
    };
    return level_step(plan, review(plan, roles, context), role, tables, context);
  }
  PartCatalogue catalogue_;
};

TEST_F(LevelStepTest, TheCheapestThatLiftsWinsOverTheCheapest) {
  const Role role = asking();
  catalogue_.add(kit("memory/16", 8, 4'000));
  catalogue_.add(kit("memory/64", 32, 30'000));
  catalogue_.add(kit("memory/32", 16, 9'000));
  const Plan plan = with_added({}, catalogue_.find(part_id("memory/16")));
  const auto found = step(plan, role);
  ASSERT_TRUE(found);
  // A second 16 GB kit for 40 reaches 32 GB; the 32 GB kit in its place would add 50.
  EXPECT_EQ(found->part->id(), part_id("memory/16"));
  EXPECT_FALSE(found->replaces);
  EXPECT_EQ(found->price_delta_minor, 4'000);
  EXPECT_TRUE(found->lifts);
  EXPECT_EQ(found->before.low, Level::minimum);
  EXPECT_EQ(found->after.low, Level::recommended);
  EXPECT_EQ(found->title, "Memory");
  const Plan next = with_step(plan, *found);
  EXPECT_EQ(next.items.at(0).quantity, 2);
}

TEST_F(LevelStepTest, WhatWouldBreakThePlanIsNotProposed) {
  const Role role = asking();
  catalogue_.add(kit("memory/old", 32, 1'000, "DDR4"));
  catalogue_.add(kit("memory/new", 32, 30'000));
  Part board = bare_part("motherboard/ddr5");
  board.set(key::motherboard::memory_type, "DDR5");
  Part cpu = bare_part("cpu/ddr5");
  cpu.set(key::cpu::memory_types, {"DDR5"});
  const Plan plan = with_added(with_added({}, std::make_shared<const Part>(board)), std::make_shared<const Part>(cpu));
  const auto found = step(plan, role);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->part->id(), part_id("memory/new"));
  EXPECT_TRUE(found->before.incomplete);
}

TEST_F(LevelStepTest, WithSeveralThingsOpenTheCheapestCloses) {
  const Role role = asking(2.0);
  catalogue_.add(kit("memory/64", 32, 30'000));
  Part screen = bare_part("monitor/any");
  screen.price = ReferencePrice{{20'000, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
  catalogue_.add(screen);
  const auto found = step({}, role);
  ASSERT_TRUE(found);
  EXPECT_FALSE(found->lifts);
  EXPECT_EQ(found->part->id(), part_id("monitor/any"));
  EXPECT_EQ(found->measure, Measure::monitor_count);
}

TEST_F(LevelStepTest, SeveralOfOnePartCanBeTheStep) {
  const Role role = asking(2.0);
  Part screen = bare_part("monitor/any");
  screen.price = ReferencePrice{{20'000, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
  catalogue_.add(screen);
  const Plan plan = with_added({}, std::make_shared<const Part>(kit("memory/64", 32, 30'000)));
  const auto found = step(plan, role);
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->lifts);
  EXPECT_EQ(found->quantity, 1);  // one screen closes the choice: from incomplete to below
  EXPECT_EQ(with_step(plan, *found).items.size(), 2u);
}

TEST_F(LevelStepTest, AProgramForSomethingElseIsNotReplaced) {
  Role role = role_of("tester", {});
  for (const Measure measure : {Measure::software_ide, Measure::software_chat, Measure::software_tracker}) {
    WorkstationNeed need;
    need.measure = measure;
    need.importance = Importance::required;
    need.minimum = true;
    role.workstation.push_back(need);
  }
  const auto program = [&](std::string_view id, std::string_view function) {
    Part part = bare_part(id);
    part.set(key::software::functions, {std::string{function}});
    part.price = ReferencePrice{{0, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
    catalogue_.add(part);
  };
  program("software/editor", "ide");
  program("software/talk", "chat");
  const Plan plan = with_added({}, catalogue_.find(part_id("software/editor")));
  const auto found = step(plan, role);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->part->id(), part_id("software/talk"));
  EXPECT_FALSE(found->replaces);
  EXPECT_EQ(with_step(plan, *found).items.size(), 2u);
}

TEST_F(LevelStepTest, UnpricedPartsComeLastAndNothingHelpsAtTheTop) {
  const Role role = asking();
  catalogue_.add(kit("memory/free-of-price", 32, std::nullopt));
  auto found = step({}, role);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->price_delta_minor, std::nullopt);
  catalogue_.add(kit("memory/dear", 32, 90'000));
  found = step({}, role);
  EXPECT_EQ(found->part->id(), part_id("memory/dear"));
  EXPECT_FALSE(step(with_step({}, *found), role));
}

TEST_F(LevelStepTest, ReplacingWhatIsOwnedCostsThePriceOfTheNew) {
  const Role role = asking();
  catalogue_.add(kit("memory/64", 32, 30'000));
  Part cpu_board = bare_part("motherboard/two-slots");
  cpu_board.set(key::motherboard::memory_slots, Count{2});
  Plan plan = with_added(with_added({}, std::make_shared<const Part>(kit("memory/32", 16, 9'000)), ItemStatus::owned),
                         std::make_shared<const Part>(cpu_board));
  const auto found = step(plan, role);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->replaces, 0u);  // two slots hold no second kit
  EXPECT_EQ(found->price_delta_minor, 30'000);
  EXPECT_EQ(with_step(plan, *found).items.at(0).status, ItemStatus::to_buy);
}

}  // namespace
}  // namespace deskpath
