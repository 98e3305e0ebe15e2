// SPDX-License-Identifier: GPL-3.0-or-later
// Which slots a plan shows, what is still needed, and why a role's level is not higher.
#include "recommend/slots.h"

#include <algorithm>

#include "plan/edits.h"
#include "recommend/role_advice.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

Context today() { return {day("2026-11-25"), nullptr}; }

Report report_of(const Plan& plan, const std::vector<const Role*>& roles = {}) { return review(plan, roles, today()); }

const Slot* slot(const SlotList& list, Category category) {
  for (const SlotGroup& group : list.groups) {
    for (const Slot& entry : group.slots) {
      if (entry.category == category) return &entry;
    }
  }
  return nullptr;
}

TEST(Slots, TheMachineDecidesWhichAreUsual) {
  Plan plan;
  EXPECT_NE(slot(make_slots(plan, report_of(plan), today()), Category::cpu), nullptr);
  plan.machine = MachineKind::laptop;
  const SlotList list = make_slots(plan, report_of(plan), today());
  EXPECT_EQ(slot(list, Category::cpu), nullptr);
  EXPECT_NE(slot(list, Category::laptop), nullptr);
  EXPECT_TRUE(std::count(list.more.begin(), list.more.end(), Category::cpu));
  std::size_t shown = 0;
  for (const SlotGroup& group : list.groups) shown += group.slots.size();
  EXPECT_EQ(shown + list.more.size(), category_count);
}

TEST(Slots, WhatIsInThePlanIsShownAlways) {
  Plan plan = with_added({}, shared_part("nas/box"));
  plan = with_added(std::move(plan), shared_part("memory/a"));
  plan = with_added(std::move(plan), shared_part("memory/b"));
  const SlotList list = make_slots(plan, report_of(plan), today());
  ASSERT_NE(slot(list, Category::nas), nullptr);
  ASSERT_EQ(slot(list, Category::memory)->entries.size(), 2u);
  EXPECT_EQ(slot(list, Category::memory)->entries[1].item, 2u);
}

TEST(Slots, ATargetRoleMarksWhatItNeeds) {
  const Role& role = shipped_role("ai-ml-engineer");
  Plan plan;
  EXPECT_FALSE(slot(make_slots(plan, report_of(plan, {&role}), today()), Category::gpu)->needed);
  plan.target_roles = {role.id};
  EXPECT_TRUE(slot(make_slots(plan, report_of(plan, {&role}), today()), Category::gpu)->needed);
  EXPECT_FALSE(slot(make_slots(plan, report_of(plan, {&role}), today()), Category::psu)->needed);
}

TEST(Slots, TheWorstOpenFindingMarksAnItem) {
  Part processor = bare_part("cpu/a");
  processor.set(key::cpu::socket, "AM5");
  processor.set(key::cpu::generation, "zen3");
  Part board = bare_part("motherboard/a");
  board.set(key::motherboard::socket, "AM4");
  board.set(key::motherboard::chipset, "B550");  // takes zen3, so that the socket alone is wrong
  Plan plan = with_added({}, std::make_shared<const Part>(processor));
  plan = with_added(std::move(plan), std::make_shared<const Part>(board));
  EXPECT_EQ(slot(make_slots(plan, report_of(plan), today()), Category::cpu)->entries[0].worst, Verdict::problem);
  Acknowledgement accepted;
  accepted.key = report_of(plan).findings.front().key();
  plan = with_acknowledged(std::move(plan), accepted);
  EXPECT_EQ(slot(make_slots(plan, report_of(plan), today()), Category::cpu)->entries[0].worst, std::nullopt);
}

TEST(RoleAdvice, SaysWhatTheNextStepAsks) {
  const Role& role = shipped_role("backend-engineer");
  Part kit = bare_part("memory/kit");
  kit.set(key::memory::modules, Count{2});
  kit.set(key::memory::module_size, Gigabytes{8});
  const Plan plan = with_added({}, std::make_shared<const Part>(kit));
  const Report report = report_of(plan, {&role});
  const auto lines = holding_back_lines(report.roles[0]);
  const auto memory =
      std::find_if(lines.begin(), lines.end(), [](const AdviceLine& line) { return line.title == "Memory"; });
  ASSERT_NE(memory, lines.end());
  EXPECT_EQ(memory->have, "16 GB");
  EXPECT_EQ(memory->next, Level::recommended);
  EXPECT_EQ(memory->wanted, "32 GB");
  const auto open = open_choices(report.roles[0]);
  EXPECT_TRUE(std::any_of(open.begin(), open.end(),
                          [](const OpenChoice& choice) { return choice.title == "Processor cores"; }));
}

}  // namespace
}  // namespace deskpath
