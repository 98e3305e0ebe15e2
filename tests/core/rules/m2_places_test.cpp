// SPDX-License-Identifier: GPL-3.0-or-later
// The assignment of M.2 drives to slots: everything gets a place, then the fastest, then the cheapest in lanes.
#include "rules/m2_places.h"

#include <gtest/gtest.h>

#include "plan/edits.h"
#include "rules/rule.h"
#include "support.h"

namespace deskpath::test {
namespace {

PartPtr board(M2Slots slots, SlotSharings sharing = {}) {
  Part part{part_id("motherboard/b"), Category::motherboard};
  part.set(key::motherboard::m2_slots, std::move(slots));
  part.set(key::motherboard::sharing, std::move(sharing));
  return std::make_shared<const Part>(std::move(part));
}

PartPtr drive(const std::string& name, std::string_view form, PcieLink link) {
  Part part{part_id("storage/" + name), Category::storage};
  part.model = name;
  part.set(key::storage::kind, "nvme");
  part.set(key::storage::form, form);
  part.set(key::storage::interface, link);
  return std::make_shared<const Part>(std::move(part));
}

// The slot numbers of the drives in the order of the plan; 0 for none.
std::vector<std::int64_t> slots_of(const Plan& plan) {
  const Build build{plan};
  const M2Places places = place_m2_drives(build, *build.first(Category::motherboard));
  std::vector<std::int64_t> numbers;
  for (const M2Drive& entry : places.drives) numbers.push_back(entry.socket ? places.sockets[*entry.socket].number : 0);
  return numbers;
}

Plan plan_with(const std::vector<PartPtr>& parts) {
  Plan plan;
  for (const PartPtr& part : parts) plan = with_added(std::move(plan), part);
  return plan;
}

TEST(M2Places, a_place_for_all_comes_before_speed) {
  const M2Slots slots{{{5, 4}, {"2242", "2280"}, false, 1}, {{4, 4}, {"2280"}, false, 1}};
  EXPECT_EQ(slots_of(plan_with({board(slots), drive("fast", "M.2-2280", {5, 4}), drive("short", "M.2-2242", {4, 4})})),
            (std::vector<std::int64_t>{2, 1}));
}

TEST(M2Places, the_faster_drive_takes_the_faster_slot_and_a_slow_one_leaves_it_free) {
  const M2Slots slots{{{5, 4}, {"2280"}, false, 1}, {{4, 4}, {"2280"}, false, 1}};
  EXPECT_EQ(slots_of(plan_with({board(slots), drive("slow", "M.2-2280", {4, 4}), drive("fast", "M.2-2280", {5, 4})})),
            (std::vector<std::int64_t>{2, 1}));
  EXPECT_EQ(slots_of(plan_with({board(slots), drive("slow", "M.2-2280", {4, 4})})), (std::vector<std::int64_t>{2}));
}

TEST(M2Places, speed_comes_before_sharing_and_sharing_before_tidiness) {
  const M2Slots unequal{{{5, 4}, {"2280"}, false, 1}, {{4, 4}, {"2280"}, false, 1}};
  const auto fast = drive("fast", "M.2-2280", {5, 4});
  EXPECT_EQ(slots_of(plan_with({board(unequal, {{"m2-1", 8, 0}}), fast})), (std::vector<std::int64_t>{1}));
  const auto slow = drive("slow", "M.2-2280", {4, 4});
  EXPECT_EQ(slots_of(plan_with({board(unequal, {{"m2-2", 8, 0}}), slow})), (std::vector<std::int64_t>{1}));
  EXPECT_EQ(slots_of(plan_with({board(unequal, {{"m2-2", 0, 2}}), slow})), (std::vector<std::int64_t>{1}));
}

TEST(M2Places, links_agree_on_the_lower_end_and_generations_double) {
  EXPECT_EQ(common_link({5, 2}, {4, 4}), (PcieLink{4, 2}));
  EXPECT_EQ(link_rate({5, 8}), link_rate({4, 16}));
  EXPECT_EQ(link_percent({3, 4}, {5, 4}), 25);
  EXPECT_EQ(link_percent({3, 4}, {}), 100);
  EXPECT_EQ(link_text({4, 4}), "PCIe 4.0 ×4");
}

TEST(M2Places, are_shown_as_evidence_with_slot_and_speed) {
  const M2Slots slots{{{5, 4}, {"2242", "2280"}, false, 1}, {{4, 4}, {"2280"}, false, 1}};
  const Plan plan = plan_with({board(slots), drive("fast", "M.2-2280", {5, 4}), drive("short", "M.2-2242", {4, 4})});
  std::vector<Finding> findings;
  find_rule("storage.m2_slots")->run(Build{plan}, findings);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings.front().evidence,
            (std::vector<EvidenceLine>{{"fast", "M.2 slot 2: PCIe 4.0 ×4"}, {"short", "M.2 slot 1: PCIe 4.0 ×4"}}));
}

}  // namespace
}  // namespace deskpath::test
