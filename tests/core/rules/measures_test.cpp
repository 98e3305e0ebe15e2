// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/measures.h"

#include <gtest/gtest.h>

#include "plan/edits.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

Part machine_part(std::string_view id) { return bare_part(id); }

template <class T, class V>
Part with(Part part, Key<T> key, V value) {
  part.set(key, value);
  return part;
}

Plan plan_with(std::vector<Part> parts) {
  Plan plan;
  for (Part& part : parts)
    plan.items.push_back({std::make_shared<const Part>(std::move(part)), 1, ItemStatus::to_buy, 1, {}, {}, {}, {}, {}});
  return plan;
}

std::string text(const Plan& plan, Measure which) { return to_text(reading(measure(Build{plan}), which), which); }

TEST(measures, an_empty_plan_has_chosen_nothing) {
  const Measures measures = measure(Build{Plan{}});
  for (const MeasureInfo& entry : measure_table) {
    EXPECT_EQ(reading(measures, entry.measure).state, MeasureState::not_chosen) << entry.id;
  }
}

TEST(measures, memory_is_the_sum_of_all_modules) {
  Plan plan = plan_with(
      {with(with(bare_part("memory/a"), key::memory::modules, Count{2}), key::memory::module_size, Gigabytes{16}),
       with(with(bare_part("memory/b"), key::memory::modules, Count{1}), key::memory::module_size, Gigabytes{8})});
  plan.items[0].quantity = 2;
  EXPECT_EQ(text(plan, Measure::memory_total), "72 GB");  // 2 · 2 · 16 + 8
}

TEST(measures, memory_with_an_unknown_kit_is_at_least_the_known_rest) {
  const Plan plan = plan_with(
      {with(with(bare_part("memory/a"), key::memory::modules, Count{2}), key::memory::module_size, Gigabytes{16}),
       bare_part("memory/b")});
  const Measures measures = measure(Build{plan});
  const MeasureReading& memory = reading(measures, Measure::memory_total);
  EXPECT_EQ(memory.state, MeasureState::unknown);
  EXPECT_DOUBLE_EQ(memory.at_least, 32.0);
  ASSERT_EQ(memory.missing.size(), 2U);
  EXPECT_EQ(memory.missing.front(), (MissingFact{part_id("memory/b"), key::memory::modules}));
}

TEST(measures, largest_card_and_all_cards_differ) {
  Plan plan = plan_with({with(with(bare_part("gpu/a"), key::gpu::vram, Gigabytes{24}), key::gpu::vendor, "nvidia"),
                         with(with(bare_part("gpu/b"), key::gpu::vram, Gigabytes{12}), key::gpu::vendor, "amd")});
  plan.items[1].quantity = 2;
  EXPECT_EQ(text(plan, Measure::gpu_vram), "24 GB");
  EXPECT_EQ(text(plan, Measure::gpu_vram_total), "48 GB");  // 24 + 2 · 12
  EXPECT_EQ(text(plan, Measure::gpu_vendor), "nvidia");     // the card with the most memory
}

TEST(measures, a_tower_complete_without_a_card_has_no_graphics_memory) {
  std::vector<Part> parts;
  for (const char* id : {"cpu/a", "motherboard/b", "memory/c", "storage/d", "psu/e"}) parts.push_back(bare_part(id));
  EXPECT_EQ(text(plan_with(parts), Measure::gpu_vram), "not chosen");
  parts.push_back(bare_part("case/f"));
  EXPECT_EQ(text(plan_with(parts), Measure::gpu_vram), "0 GB");
  EXPECT_EQ(text(plan_with(parts), Measure::gpu_vendor), "none");
}

TEST(measures, only_nvme_drives_count_as_nvme) {
  const Plan plan = plan_with(
      {with(with(bare_part("storage/a"), key::storage::kind, "nvme"), key::storage::capacity, Gigabytes{1000}),
       with(with(bare_part("storage/b"), key::storage::kind, "hdd"), key::storage::capacity, Gigabytes{8000})});
  EXPECT_EQ(text(plan, Measure::storage_nvme), "1,000 GB");
  EXPECT_EQ(text(plan, Measure::storage_total), "9,000 GB");
}

TEST(measures, an_external_drive_or_a_nas_is_a_backup) {
  EXPECT_EQ(text(plan_with({bare_part("external-storage/a")}), Measure::storage_backup), "yes");
  EXPECT_EQ(text(plan_with({bare_part("nas/a")}), Measure::storage_backup), "yes");
  EXPECT_EQ(text(plan_with({bare_part("storage/a")}), Measure::storage_backup), "not chosen");
}

TEST(measures, monitors_are_counted_with_their_quantity) {
  const auto uhd = with(
      with(with(bare_part("monitor/a"), key::monitor::diagonal, Inches{270}), key::monitor::width_px, Pixels{3840}),
      key::monitor::height_px, Pixels{2160});
  const auto wide = with(
      with(with(bare_part("monitor/b"), key::monitor::diagonal, Inches{340}), key::monitor::width_px, Pixels{3440}),
      key::monitor::height_px, Pixels{1440});
  Plan plan = plan_with({uhd, wide});
  plan.items[0].quantity = 2;
  EXPECT_EQ(text(plan, Measure::monitor_count), "3");
  EXPECT_EQ(text(plan, Measure::monitor_largest), "34 in");
  EXPECT_EQ(text(plan, Measure::monitor_long_edge), "3,840 px");
  EXPECT_EQ(text(plan, Measure::monitor_uhd_count), "2");
}

TEST(measures, a_laptop_reads_itself_and_its_panel_is_no_monitor) {
  Plan plan = plan_with(
      {with(with(with(machine_part("laptop/a"), key::laptop::memory, Gigabytes{32}), key::laptop::cores, Count{10}),
            key::laptop::panel, Inches{140}),
       with(with(bare_part("memory/c"), key::memory::modules, Count{2}), key::memory::module_size, Gigabytes{64})});
  plan.machine = MachineKind::laptop;
  EXPECT_EQ(text(plan, Measure::memory_total), "32 GB");  // the kit belongs to another computer
  EXPECT_EQ(text(plan, Measure::cpu_cores), "10");
  EXPECT_EQ(text(plan, Measure::monitor_count), "not chosen");
}

TEST(measures, the_backup_line_is_not_the_main_connection) {
  const auto line = [](const char* id, std::int64_t down, bool backup) {
    return with(with(with(bare_part(id), key::internet::down, MegabitsPerSecond{down}), key::internet::up,
                     MegabitsPerSecond{20}),
                key::internet::backup, backup);
  };
  const Plan plan = plan_with({line("internet/a", 100, false), line("internet/b", 300, true)});
  EXPECT_EQ(text(plan, Measure::internet_down), "100 Mbit/s");
  EXPECT_EQ(text(plan, Measure::internet_backup), "yes");
  EXPECT_EQ(text(plan_with({line("internet/a", 100, false)}), Measure::internet_backup), "no");
}

TEST(measures, virtualization_needs_processor_and_edition) {
  const auto plan = [](bool cpu, bool os) {
    return plan_with({with(bare_part("cpu/a"), key::cpu::virtualization, cpu),
                      with(bare_part("os/b"), key::os::virtualization, os)});
  };
  EXPECT_EQ(text(plan(true, true), Measure::software_virtualization), "yes");
  EXPECT_EQ(text(plan(true, false), Measure::software_virtualization), "no");
  EXPECT_EQ(text(plan(false, true), Measure::software_virtualization), "no");
  EXPECT_EQ(
      text(plan_with({with(bare_part("cpu/a"), key::cpu::virtualization, true)}), Measure::software_virtualization),
      "not chosen");
  EXPECT_EQ(text(plan_with({with(bare_part("cpu/a"), key::cpu::virtualization, true), bare_part("os/b")}),
                 Measure::software_virtualization),
            "not known");
}

TEST(measures, software_is_read_by_what_it_is_used_for) {
  const Plan plan = plan_from_catalogue({"software/visual-studio-code", "software/slack"});
  EXPECT_EQ(text(plan, Measure::software_ide), "yes");
  EXPECT_EQ(text(plan, Measure::software_chat), "yes");
  EXPECT_EQ(text(plan, Measure::software_tracker), "not chosen");
}

TEST(measures, the_room_is_known_only_when_said) {
  Plan plan;
  plan.room.quiet = false;
  EXPECT_EQ(text(plan, Measure::room_quiet), "no");
  EXPECT_EQ(text(plan, Measure::room_dedicated), "not chosen");
}

TEST(measures, backup_minutes_come_from_the_makers_points_at_the_plans_load) {
  // CPU 88 + board 50 + fans 12 + USB 25 = 175 W; typical 0.7 · 175 = 122.5, rounded 123, + 20 W for the network = 143
  // W.
  Part ups = bare_part("ups/u");
  ups.set(key::ups::runtime, RuntimePoints{{143, 120}, {286, 60}});
  Plan plan = plan_with({with(bare_part("cpu/a"), key::cpu::peak_power, Watts{88}), ups});
  EXPECT_EQ(text(plan, Measure::ups_minutes), "12 min");
  plan.items[1].part = shared_part("ups/u");
  EXPECT_EQ(text(plan, Measure::ups_minutes), "not known");
}

TEST(measures, later_stages_can_be_left_out) {
  Plan plan = plan_from_catalogue({"monitor/dell-s2725qs", "monitor/dell-u2723qe"});
  plan = with_stage(std::move(plan), 1, 2);
  const Measures now = measure(Build{plan, 1});
  EXPECT_EQ(to_text(reading(now, Measure::monitor_count), Measure::monitor_count), "1");
  EXPECT_EQ(text(plan, Measure::monitor_count), "2");
}

}  // namespace
}  // namespace deskpath::test
