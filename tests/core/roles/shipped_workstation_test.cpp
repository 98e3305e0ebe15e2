// SPDX-License-Identifier: GPL-3.0-or-later
// What the article says of the three roles' home offices, as the shipped content states it over measures.
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

#include "support.h"

namespace deskpath {
namespace {

using test::shipped_role;

const std::vector<std::string> role_ids{"ai-ml-engineer", "backend-engineer", "data-scientist"};
const std::vector<std::string> all_ids{"ai-ml-engineer", "backend-engineer",    "data-engineer",
                                       "data-scientist", "full-stack-engineer", "mlops-engineer"};
const std::vector<std::string> gpu_role_ids{"ai-ml-engineer", "data-scientist"};

// The one need of a role over a measure; what on-call work asks beyond it has a test of its own.
const WorkstationNeed& need(std::string_view role, Measure measure) {
  const WorkstationNeed* found = nullptr;
  for (const WorkstationNeed& entry : shipped_role(role).workstation) {
    if (entry.measure != measure || entry.when == "on-call") continue;
    EXPECT_EQ(found, nullptr) << role << " states " << info(measure).id << " twice";
    found = &entry;
  }
  if (found == nullptr)
    throw std::out_of_range(std::string{role} + " says nothing of " + std::string{info(measure).id});
  return *found;
}

bool states(std::string_view role, Measure measure) {
  const auto& needs = shipped_role(role).workstation;
  return std::any_of(needs.begin(), needs.end(),
                     [&](const WorkstationNeed& entry) { return entry.measure == measure; });
}

void expect_steps(const WorkstationNeed& entry, std::optional<StepValue> minimum,
                  std::optional<StepValue> recommended) {
  EXPECT_EQ(entry.minimum, minimum) << info(entry.measure).id;
  EXPECT_EQ(entry.recommended, recommended) << info(entry.measure).id;
}

void expect_must(Measure measure) {
  for (const std::string& role : all_ids) {
    const WorkstationNeed& entry = need(role, measure);
    EXPECT_EQ(entry.importance, Importance::required) << role << ' ' << info(measure).id;
    EXPECT_EQ(entry.minimum, StepValue{true}) << role << ' ' << info(measure).id;
    EXPECT_TRUE(entry.when.empty()) << role << ' ' << info(measure).id;
  }
}

TEST(ShippedWorkstation, of_the_roles_beside_the_articles_follows_the_work_they_share_with_them) {
  expect_steps(need("full-stack-engineer", Measure::memory_total), 16.0, 32.0);
  for (const char* role : {"mlops-engineer", "data-engineer"})
    expect_steps(need(role, Measure::memory_total), 32.0, 64.0);
  EXPECT_EQ(need("mlops-engineer", Measure::gpu_vram).when, "local-model-tests");
  EXPECT_EQ(need("full-stack-engineer", Measure::gpu_vram).when, "ai-service-integration");
  EXPECT_FALSE(states("data-engineer", Measure::gpu_vram));
  EXPECT_EQ(need("data-engineer", Measure::storage_total).when, "large-local-data");
}

TEST(ShippedWorkstation, memory_is_16_and_32_for_backend_32_and_64_for_the_others) {
  expect_steps(need("backend-engineer", Measure::memory_total), 16.0, 32.0);
  for (const std::string& role : gpu_role_ids) expect_steps(need(role, Measure::memory_total), 32.0, 64.0);
  for (const std::string& role : role_ids)
    EXPECT_EQ(need(role, Measure::memory_total).importance, Importance::required);
}

TEST(ShippedWorkstation, nvme_is_one_and_two_terabytes_for_all) {
  for (const std::string& role : all_ids) {
    expect_steps(need(role, Measure::storage_nvme), 1'000.0, 2'000.0);
    EXPECT_EQ(need(role, Measure::storage_nvme).importance, Importance::required);
  }
}

TEST(ShippedWorkstation, an_external_drive_or_nas_is_advised_to_all) {
  for (const std::string& role : all_ids) {
    EXPECT_EQ(need(role, Measure::storage_backup).importance, Importance::recommended);
    EXPECT_EQ(need(role, Measure::storage_backup).recommended, StepValue{true});
  }
}

TEST(ShippedWorkstation, processors_are_i7_or_i9_for_models_and_strong_for_backends) {
  for (const std::string& role : gpu_role_ids) {
    EXPECT_EQ(need(role, Measure::cpu_class).recommended, StepValue{7.0}) << "Intel i7, Ryzen 7";
    EXPECT_EQ(need(role, Measure::cpu_class).ideal, StepValue{9.0}) << "Intel i9, Ryzen 9";
    EXPECT_EQ(need(role, Measure::cpu_cores).minimum, StepValue{8.0});
  }
  EXPECT_EQ(need("backend-engineer", Measure::cpu_class).recommended, StepValue{7.0});
  for (const std::string& role : role_ids) {
    EXPECT_EQ(need(role, Measure::cpu_class).importance, Importance::required);
    EXPECT_GE(std::get<double>(*need(role, Measure::cpu_cores).minimum), 6.0) << "multi-core";
  }
}

TEST(ShippedWorkstation, graphics_are_nvidia_of_the_80_class_for_models) {
  for (const std::string& role : gpu_role_ids) {
    EXPECT_EQ(need(role, Measure::gpu_vendor).recommended, StepValue{std::vector<std::string>{"nvidia"}});
    EXPECT_EQ(need(role, Measure::gpu_vendor).importance, Importance::recommended) << "a preference, no condition";
    EXPECT_EQ(need(role, Measure::gpu_class).recommended, StepValue{80.0}) << "RTX 3080, 4080 or higher";
    EXPECT_EQ(need(role, Measure::gpu_vram).importance, Importance::required);
    EXPECT_TRUE(need(role, Measure::gpu_vram).when.empty());
  }
  expect_steps(need("ai-ml-engineer", Measure::gpu_vram), 12.0, 16.0);
  expect_steps(need("data-scientist", Measure::gpu_vram), 8.0, 12.0);
}

TEST(ShippedWorkstation, a_cloud_instance_can_stand_in_for_a_card_up_to_recommended) {
  for (const std::string& role : role_ids) {
    const auto& alternative = need(role, Measure::gpu_vram).alternative;
    ASSERT_TRUE(alternative) << role;
    EXPECT_EQ(alternative->measure, Measure::cloud_vram);
    EXPECT_EQ(alternative->up_to, Level::recommended);
  }
  for (const std::string& role : gpu_role_ids) {
    EXPECT_EQ(need(role, Measure::cloud_vram).when, "intermittent-heavy-loads");
    EXPECT_NE(need(role, Measure::cloud_vram).importance, Importance::required);
  }
}

TEST(ShippedWorkstation, backends_need_a_card_only_when_they_integrate_ai_services) {
  EXPECT_EQ(need("backend-engineer", Measure::gpu_vram).when, "ai-service-integration");
  EXPECT_EQ(shipped_role("backend-engineer").conditions.at(0).id, "ai-service-integration");
  for (const Measure measure :
       {Measure::gpu_vendor, Measure::gpu_class, Measure::cloud_vram, Measure::gpu_vram_total}) {
    EXPECT_FALSE(states("backend-engineer", measure)) << info(measure).id;
  }
}

TEST(ShippedWorkstation, monitors_are_two_of_27_inches_and_4k) {
  for (const std::string& role : all_ids) {
    EXPECT_EQ(need(role, Measure::monitor_count).recommended, StepValue{2.0});
    EXPECT_EQ(need(role, Measure::monitor_largest).recommended, StepValue{27.0});
    EXPECT_EQ(need(role, Measure::monitor_long_edge).recommended, StepValue{3'840.0});
    EXPECT_EQ(need(role, Measure::monitor_count).importance, Importance::required);
    EXPECT_EQ(need(role, Measure::monitor_long_edge).importance, Importance::recommended) << "an example, no condition";
  }
}

TEST(ShippedWorkstation, keyboard_mouse_webcam_and_headset_are_musts) {
  expect_must(Measure::keyboard_ergonomic);
  expect_must(Measure::mouse_ergonomic);
  expect_must(Measure::headset_microphone);
  for (const std::string& role : all_ids) {
    EXPECT_EQ(need(role, Measure::webcam_lines).importance, Importance::required);
    EXPECT_EQ(need(role, Measure::webcam_lines).minimum, StepValue{1'080.0});
  }
}

TEST(ShippedWorkstation, software_for_work_and_teams_is_a_must) {
  expect_must(Measure::software_ide);
  expect_must(Measure::software_virtualization);
  expect_must(Measure::software_chat);
  expect_must(Measure::software_meetings);
  expect_must(Measure::software_tracker);
  EXPECT_EQ(need("ai-ml-engineer", Measure::software_containers).importance, Importance::required);
  EXPECT_EQ(need("backend-engineer", Measure::software_containers).importance, Importance::required);
  EXPECT_TRUE(states("data-scientist", Measure::software_containers));
}

TEST(ShippedWorkstation, every_system_will_do_and_linux_is_popular_with_engineers) {
  const StepValue any{std::vector<std::string>{"linux", "macos", "windows"}};
  for (const std::string& role : role_ids) EXPECT_EQ(need(role, Measure::os_family).minimum, any) << role;
  const StepValue linux_only{std::vector<std::string>{"linux"}};
  for (const std::string role : {"ai-ml-engineer", "backend-engineer"}) {
    EXPECT_EQ(need(role, Measure::os_family).recommended, linux_only) << role;
    EXPECT_EQ(need(role, Measure::os_family).alternative.value().measure, Measure::software_virtualization)
        << role << ": WSL2 or a virtual machine";
  }
  EXPECT_FALSE(need("data-scientist", Measure::os_family).recommended);
}

TEST(ShippedWorkstation, internet_is_100_down_and_20_up_with_an_optional_backup) {
  for (const std::string& role : all_ids) {
    EXPECT_EQ(need(role, Measure::internet_down).minimum, StepValue{100.0});
    EXPECT_EQ(need(role, Measure::internet_up).minimum, StepValue{20.0});
    EXPECT_EQ(need(role, Measure::internet_down).importance, Importance::required);
    EXPECT_EQ(need(role, Measure::internet_up).importance, Importance::required);
  }
  for (const std::string& role : role_ids)
    EXPECT_EQ(need(role, Measure::internet_backup).importance, Importance::optional_);
  EXPECT_EQ(need("mlops-engineer", Measure::internet_backup).importance, Importance::recommended) << "on call";
}

TEST(ShippedWorkstation, the_room_is_dedicated_and_quiet_with_desk_and_chair) {
  expect_must(Measure::room_dedicated);
  expect_must(Measure::room_quiet);
  expect_must(Measure::desk_height);
  expect_must(Measure::chair_ergonomic);
}

TEST(ShippedWorkstation, daylight_is_ideal_and_a_task_light_supplements_it) {
  for (const std::string& role : all_ids) {
    EXPECT_EQ(need(role, Measure::room_daylight).ideal, StepValue{true});
    EXPECT_FALSE(need(role, Measure::room_daylight).minimum);
    EXPECT_EQ(need(role, Measure::room_daylight).importance, Importance::optional_);
    EXPECT_EQ(need(role, Measure::light_task).recommended, StepValue{true});
  }
}

TEST(ShippedWorkstation, backup_power_gives_minutes_to_save) {
  for (const std::string& role : all_ids) {
    expect_steps(need(role, Measure::ups_minutes), 5.0, 10.0);
    EXPECT_EQ(need(role, Measure::ups_minutes).importance, Importance::recommended);
  }
}

TEST(ShippedWorkstation, on_call_work_requires_backup_power_and_a_second_connection) {
  for (const std::string role : {"ai-ml-engineer", "backend-engineer"}) {
    const Role& entry = shipped_role(role);
    const auto asked = [](const Condition& condition) { return condition.id == "on-call"; };
    EXPECT_TRUE(std::any_of(entry.conditions.begin(), entry.conditions.end(), asked)) << role;
    std::vector<Measure> measures;
    for (const WorkstationNeed& need : entry.workstation) {
      if (need.when != "on-call") continue;
      EXPECT_EQ(need.importance, Importance::required) << role;
      measures.push_back(need.measure);
    }
    EXPECT_EQ(measures, (std::vector<Measure>{Measure::ups_minutes, Measure::internet_backup})) << role;
  }
}

TEST(ShippedWorkstation, steps_of_numbers_rise) {
  for (const std::string& role : all_ids) {
    for (const WorkstationNeed& entry : shipped_role(role).workstation) {
      double last = 0;
      for (const auto* step : {&entry.minimum, &entry.recommended, &entry.ideal}) {
        if (!*step || !std::holds_alternative<double>(**step)) continue;
        EXPECT_GT(std::get<double>(**step), last) << role << ' ' << info(entry.measure).id;
        last = std::get<double>(**step);
      }
    }
  }
}

}  // namespace
}  // namespace deskpath
