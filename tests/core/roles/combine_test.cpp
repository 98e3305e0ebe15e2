// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "roles/comparison.h"
#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::plus;
using test::role_id;
using test::role_of;
using test::shipped_role;

WorkstationNeed need(Measure measure, std::optional<StepValue> minimum, std::optional<StepValue> recommended = {},
                     std::optional<StepValue> ideal = {}) {
  WorkstationNeed result;
  result.measure = measure;
  result.minimum = std::move(minimum);
  result.recommended = std::move(recommended);
  result.ideal = std::move(ideal);
  return result;
}

TEST(Combine, takes_the_higher_level_weight_and_kind_of_each_skill) {
  const Role a = role_of("a", {essential({"sql"}, 3, 5), plus("rag", 2, 1), essential({"x", "y"}, 2, 1)});
  const Role b =
      role_of("b", {essential({"sql"}, 4, 2), essential({"rag"}, 1, 2), essential({"y", "x"}, 5, 1), plus("go", 1, 1)});
  const Role both = combine(a, b);
  ASSERT_EQ(both.skills.size(), 4U);
  EXPECT_EQ(both.skills[0].level, 4);
  EXPECT_EQ(both.skills[0].weight, 5);
  EXPECT_EQ(both.skills[1].level, 2);
  EXPECT_EQ(both.skills[1].kind, RequirementKind::essential);
  EXPECT_EQ(both.skills[2].level, 5) << "the same group in another order";
  EXPECT_EQ(both.skills[3].kind, RequirementKind::plus);
}

TEST(Combine, takes_the_stricter_step_of_each_measure) {
  Role a = role_of("a", {});
  Role b = role_of("b", {});
  a.workstation = {need(Measure::memory_total, 16.0, 32.0), need(Measure::keyboard_ergonomic, {}, true),
                   need(Measure::os_family, std::vector<std::string>{"linux", "macos", "windows"})};
  b.workstation = {need(Measure::memory_total, 32.0, {}, 64.0), need(Measure::keyboard_ergonomic, true),
                   need(Measure::os_family, std::vector<std::string>{"windows", "linux"}),
                   need(Measure::gpu_vram, 12.0)};
  b.workstation[0].importance = Importance::recommended;
  a.workstation[1].importance = Importance::optional_;
  const Role both = combine(a, b);
  ASSERT_EQ(both.workstation.size(), 4U);
  EXPECT_EQ(both.workstation[0].minimum, StepValue{32.0});
  EXPECT_EQ(both.workstation[0].recommended, StepValue{32.0});
  EXPECT_EQ(both.workstation[0].ideal, StepValue{64.0});
  EXPECT_EQ(both.workstation[0].importance, Importance::required);
  EXPECT_EQ(both.workstation[1].minimum, StepValue{true});
  EXPECT_EQ(both.workstation[1].recommended, StepValue{true});
  EXPECT_EQ(both.workstation[1].importance, Importance::required);
  EXPECT_EQ(both.workstation[2].minimum, (StepValue{std::vector<std::string>{"linux", "windows"}}));
  EXPECT_EQ(both.workstation[3].measure, Measure::gpu_vram);
}

TEST(Combine, keeps_needs_under_different_terms_apart) {
  Role a = role_of("a", {});
  Role b = role_of("b", {});
  a.workstation = {need(Measure::gpu_vram, 12.0)};
  b.workstation = {need(Measure::gpu_vram, 8.0)};
  b.workstation[0].when = "ai";
  EXPECT_EQ(combine(a, b).workstation.size(), 2U);
}

TEST(Combine, names_both_and_drops_what_they_hand_each_other) {
  const Role& engineer = shipped_role("ai-ml-engineer");
  const Role& backend = shipped_role("backend-engineer");
  const Role both = combine(engineer, backend);
  EXPECT_EQ(both.id.str(), "ai-ml-engineer-and-backend-engineer");
  EXPECT_EQ(both.title, engineer.title + " and " + backend.title);
  EXPECT_EQ(both.responsibilities.size(), 12U);
  ASSERT_FALSE(both.hand_offs.empty());
  for (const HandOff& hand_off : both.hand_offs) EXPECT_NE(hand_off.other, engineer.id);
  for (const HandOff& hand_off : both.hand_offs) EXPECT_NE(hand_off.other, backend.id);
  // Each has two hand-offs with every one of the four other roles, one in each direction.
  EXPECT_EQ(both.hand_offs.size(), 16U);
  // Being on call is asked of both, once.
  EXPECT_EQ(both.conditions.size(), 3U);
}

TEST(Combine, asks_of_shipped_roles_no_less_than_either) {
  const Role both = combine(shipped_role("backend-engineer"), shipped_role("data-scientist"));
  const auto steps = [&](Measure measure) -> const WorkstationNeed& {
    return *std::find_if(both.workstation.begin(), both.workstation.end(),
                         [&](const WorkstationNeed& entry) { return entry.measure == measure; });
  };
  EXPECT_EQ(steps(Measure::memory_total).minimum, StepValue{32.0});
  EXPECT_EQ(steps(Measure::memory_total).recommended, StepValue{64.0});
  EXPECT_EQ(steps(Measure::cpu_cores).minimum, StepValue{8.0});
}

TEST(Combine, of_a_role_with_itself_is_the_role) {
  const Role& role = shipped_role("data-scientist");
  const Role both = combine(role, role);
  EXPECT_EQ(both.id, role.id);
  EXPECT_EQ(both.title, role.title);
  EXPECT_EQ(both.skills.size(), role.skills.size());
  EXPECT_EQ(both.workstation.size(), role.workstation.size());
  EXPECT_EQ(both.hand_offs.size(), role.hand_offs.size());
}

TEST(Combine, gives_a_legal_id_to_roles_with_long_ones) {
  for (std::size_t length = 85; length <= max_identifier_length; ++length) {
    const Role a = role_of(std::string(length, 'a'), {});
    const Role b = role_of("b-c-d-e-f-g-h-i", {});
    const RoleId id = combine(a, b).id;
    EXPECT_TRUE(is_slug(id.str())) << id.str();
    EXPECT_EQ(id.str().compare(0, length, a.id.str()), 0);
  }
}

}  // namespace
}  // namespace deskpath
