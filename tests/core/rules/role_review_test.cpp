// SPDX-License-Identifier: GPL-3.0-or-later
// Levels of roles, tried on the shipped roles: each recommendation is a behaviour, not a word.
#include "rules/role_review.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "rules/report.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

using testing::Contains;
using testing::Not;

MeasureReading known(std::variant<double, bool, std::string> value) {
  MeasureReading reading;
  reading.state = MeasureState::known;
  reading.value = std::move(value);
  return reading;
}

// The review of one need of a shipped role, all else left open.
NeedReview need_of(std::string_view role, Measure measure, MeasureReading reading,
                   const std::vector<std::string>& conditions = {},
                   std::optional<std::pair<Measure, MeasureReading>> other = {}) {
  Measures measures;
  measures[static_cast<std::size_t>(measure)] = std::move(reading);
  if (other) measures[static_cast<std::size_t>(other->first)] = std::move(other->second);
  for (NeedReview& need : review_role(shipped_role(role), measures, conditions).needs) {
    if (need.need->measure == measure) return need;
  }
  throw std::runtime_error("not asked");
}

Level level(std::string_view role, Measure measure, std::variant<double, bool, std::string> value) {
  const NeedReview need = need_of(role, measure, known(std::move(value)));
  EXPECT_EQ(need.low, need.high);
  return need.low;
}

TEST(role_review, memory_of_a_backend_engineer) {
  EXPECT_EQ(level("backend-engineer", Measure::memory_total, 8.0), Level::below);
  EXPECT_EQ(level("backend-engineer", Measure::memory_total, 16.0), Level::minimum);
  EXPECT_EQ(level("backend-engineer", Measure::memory_total, 31.0), Level::minimum);
  EXPECT_EQ(level("backend-engineer", Measure::memory_total, 32.0), Level::recommended);
}

TEST(role_review, memory_of_the_roles_that_work_with_models_and_data) {
  for (const char* role : {"ai-ml-engineer", "data-scientist"}) {
    EXPECT_EQ(level(role, Measure::memory_total, 16.0), Level::below) << role;
    EXPECT_EQ(level(role, Measure::memory_total, 32.0), Level::minimum) << role;
    EXPECT_EQ(level(role, Measure::memory_total, 64.0), Level::recommended) << role;
  }
}

TEST(role_review, a_terabyte_is_the_minimum_and_two_are_recommended_for_all) {
  for (const char* role : {"ai-ml-engineer", "backend-engineer", "data-scientist"}) {
    EXPECT_EQ(level(role, Measure::storage_nvme, 512.0), Level::below) << role;
    EXPECT_EQ(level(role, Measure::storage_nvme, 1000.0), Level::minimum) << role;
    EXPECT_GE(level(role, Measure::storage_nvme, 2000.0), Level::recommended) << role;
  }
}

TEST(role_review, a_connection_below_100_down_or_20_up_is_too_slow) {
  EXPECT_EQ(level("backend-engineer", Measure::internet_down, 99.0), Level::below);
  EXPECT_GE(level("backend-engineer", Measure::internet_down, 100.0), Level::minimum);
  EXPECT_EQ(level("backend-engineer", Measure::internet_up, 19.0), Level::below);
  EXPECT_GE(level("backend-engineer", Measure::internet_up, 20.0), Level::minimum);
}

TEST(role_review, a_step_left_out_counts_as_met_once_the_one_below_is) {
  EXPECT_EQ(level("backend-engineer", Measure::keyboard_ergonomic, true), Level::ideal);
  EXPECT_EQ(level("backend-engineer", Measure::keyboard_ergonomic, false), Level::below);
}

TEST(role_review, nvidia_is_preferred_where_models_run) {
  EXPECT_GE(level("ai-ml-engineer", Measure::gpu_vendor, std::string{"nvidia"}), Level::recommended);
  EXPECT_LT(level("ai-ml-engineer", Measure::gpu_vendor, std::string{"amd"}), Level::recommended);
}

TEST(role_review, a_switch_turns_the_backend_engineers_graphics_need_on) {
  Measures measures;
  measures[static_cast<std::size_t>(Measure::gpu_vram)] = known(0.0);
  const auto asks = [&](const std::vector<std::string>& conditions) {
    const RoleReview review = review_role(shipped_role("backend-engineer"), measures, conditions);
    return std::any_of(review.needs.begin(), review.needs.end(),
                       [](const NeedReview& need) { return need.need->measure == Measure::gpu_vram; });
  };
  EXPECT_FALSE(asks({}));
  EXPECT_TRUE(asks({"ai-service-integration"}));
  EXPECT_EQ(need_of("backend-engineer", Measure::gpu_vram, known(0.0), {"ai-service-integration"}).low, Level::below);
  EXPECT_EQ(need_of("backend-engineer", Measure::gpu_vram, known(16.0), {"ai-service-integration"}).low, Level::ideal);
}

TEST(role_review, a_cloud_instance_meets_the_graphics_need_up_to_recommended) {
  const NeedReview without = need_of("ai-ml-engineer", Measure::gpu_vram, known(0.0));
  EXPECT_EQ(without.low, Level::below);
  const NeedReview with =
      need_of("ai-ml-engineer", Measure::gpu_vram, known(0.0), {}, std::pair{Measure::cloud_vram, known(80.0)});
  EXPECT_EQ(with.low, Level::recommended);
  EXPECT_TRUE(with.by_alternative);
  const NeedReview small =
      need_of("ai-ml-engineer", Measure::gpu_vram, known(0.0), {}, std::pair{Measure::cloud_vram, known(12.0)});
  EXPECT_EQ(small.low, Level::minimum);
  const NeedReview own =
      need_of("ai-ml-engineer", Measure::gpu_vram, known(24.0), {}, std::pair{Measure::cloud_vram, known(80.0)});
  EXPECT_EQ(own.low, Level::ideal);
  EXPECT_FALSE(own.by_alternative);
}

TEST(role_review, a_cloud_instance_fills_a_choice_that_is_open) {
  const NeedReview need =
      need_of("ai-ml-engineer", Measure::gpu_vram, MeasureReading{}, {}, std::pair{Measure::cloud_vram, known(80.0)});
  EXPECT_FALSE(need.not_chosen);
  EXPECT_EQ(need.low, Level::recommended);
}

TEST(role_review, windows_with_virtualization_is_as_good_as_linux) {
  EXPECT_EQ(need_of("backend-engineer", Measure::os_family, known(std::string{"windows"})).low, Level::minimum);
  EXPECT_GE(need_of("backend-engineer", Measure::os_family, known(std::string{"windows"}), {},
                    std::pair{Measure::software_virtualization, known(true)})
                .low,
            Level::recommended);
  EXPECT_GE(need_of("backend-engineer", Measure::os_family, known(std::string{"linux"})).low, Level::recommended);
}

TEST(role_review, a_missing_fact_makes_a_range_and_an_open_choice_makes_it_incomplete) {
  MeasureReading unknown;
  unknown.state = MeasureState::unknown;
  unknown.at_least = 16;
  const NeedReview need = need_of("backend-engineer", Measure::memory_total, unknown);
  EXPECT_EQ(need.low, Level::minimum);
  EXPECT_EQ(need.high, Level::ideal);

  const RoleReview empty = review_role(shipped_role("backend-engineer"), Measures{}, {});
  EXPECT_TRUE(empty.overall.incomplete);
  EXPECT_EQ(to_text(empty.overall), "incomplete");
  EXPECT_THAT(empty.not_chosen(), Contains(Measure::memory_total));
  EXPECT_THAT(empty.not_chosen(), Not(Contains(Measure::internet_backup)));  // optional
}

TEST(role_review, the_weakest_required_need_decides_and_is_named) {
  Role role = role_of("tester", {});
  role.workstation.push_back({Measure::memory_total, Importance::required, 16.0, 32.0, {}, {}, "", "", {}});
  role.workstation.push_back({Measure::monitor_count, Importance::required, 1.0, 2.0, {}, {}, "", "", {}});
  role.workstation.push_back({Measure::light_task, Importance::recommended, true, {}, {}, {}, "", "", {}});
  Measures measures;
  measures[static_cast<std::size_t>(Measure::memory_total)] = known(64.0);
  measures[static_cast<std::size_t>(Measure::monitor_count)] = known(1.0);
  measures[static_cast<std::size_t>(Measure::light_task)] = known(false);
  const RoleReview review = review_role(role, measures, {});
  EXPECT_EQ(to_text(review.overall), "minimum");
  EXPECT_EQ(to_text(review.groups[static_cast<std::size_t>(NeedGroup::machine)]), "ideal");
  EXPECT_EQ(to_text(review.groups[static_cast<std::size_t>(NeedGroup::desk_and_room)]), "nothing asked");
  ASSERT_EQ(review.holding_back().size(), 1U);
  EXPECT_EQ(review.holding_back().front()->need->measure, Measure::monitor_count);
}

}  // namespace
}  // namespace deskpath::test
