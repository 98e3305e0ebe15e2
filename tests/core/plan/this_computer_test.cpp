// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/this_computer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

ComputerFacts desktop() {
  ComputerFacts facts;
  facts.kind_known = true;
  facts.board = "ACME Z1";
  facts.processor = "AMD Ryzen 9 9950X 16-Core Processor";
  facts.cores = 16;
  facts.threads = 32;
  facts.memory_mb = 63'200;
  facts.modules = {{32'768, "DDR5", "DIMM", 6'000}, {32'768, "DDR5", "DIMM", 6'000}};
  facts.cards = {{"Granite Ridge", "amd", 512, true}, {"GeForce RTX 4070", "nvidia", 0, false}};
  facts.drives = {{"ACME Fast 2TB", 2'000'398'934'016, false, DriveBus::nvme},
                  {"ACME Slow", 4'000'787'030'016, true, DriveBus::sata},
                  {"Stick", 64'000'000'000, false, DriveBus::usb}};
  facts.monitors = {{"DELL U2723QE", 3840, 2160, 597, 336, false}, {"DELL U2723QE", 3840, 2160, 597, 336, false}};
  facts.system = "ubuntu";
  facts.system_text = "Ubuntu 24.04.1 LTS";
  return facts;
}

const Item* item_of(const ThisComputer& computer, Category category) {
  for (const Item& item : computer.plan.items) {
    if (item.part->category() == category) return &item;
  }
  return nullptr;
}

TEST(ThisComputer, is_owned_and_known_where_the_name_is_certain) {
  const ThisComputer computer = plan_of_computer(desktop(), shipped_parts(), day("2026-11-25"));
  for (const Item& item : computer.plan.items) EXPECT_EQ(item.status, ItemStatus::owned) << item.part->name();
  EXPECT_EQ(item_of(computer, Category::cpu)->part, shipped_parts().find(part_id("cpu/amd-ryzen-9-9950x")));
  const Item* monitors = item_of(computer, Category::monitor);
  EXPECT_EQ(monitors->part->id(), part_id("monitor/dell-u2723qe"));
  EXPECT_EQ(monitors->quantity, 2);
  EXPECT_EQ(item_of(computer, Category::os)->part->id(), part_id("os/ubuntu"));
  ASSERT_EQ(computer.lines.size(), computer.plan.items.size());
  EXPECT_EQ(computer.lines.front().found, "AMD Ryzen 9 9950X");
  EXPECT_TRUE(computer.lines.front().in_catalogue);
}

TEST(ThisComputer, holds_no_more_of_other_parts_than_was_read) {
  const ThisComputer computer = plan_of_computer(desktop(), shipped_parts(), day("2026-11-25"));
  const Part& memory = *item_of(computer, Category::memory)->part;
  EXPECT_EQ(memory.name(), "64 GB DDR5 memory");
  EXPECT_EQ(memory.get(key::memory::modules), Count{2});
  EXPECT_EQ(memory.get(key::memory::module_size), Gigabytes{32});
  const Part& card = *item_of(computer, Category::gpu)->part;
  EXPECT_EQ(card.attributes().size(), 2U);  // chip and vendor; its memory was not read
  EXPECT_EQ(to_text(card.basis), "your own entry, read from this computer, checked 25 Nov 2026");
  EXPECT_THAT(computer.not_found,
              testing::Contains("The memory of the GeForce RTX 4070, and which maker's card it is."));
  EXPECT_EQ(item_of(computer, Category::motherboard)->part->attributes().size(), 0U);
  const Part& fast = *item_of(computer, Category::storage)->part;
  EXPECT_EQ(fast.get(key::storage::kind), "nvme");
  EXPECT_EQ(fast.get(key::storage::capacity), Gigabytes{2000});
  EXPECT_EQ(item_of(computer, Category::external_storage)->part->get(key::external_storage::capacity), Gigabytes{64});
}

TEST(ThisComputer, keeps_a_laptops_parts_in_one_record) {
  ComputerFacts facts = desktop();
  facts.kind = MachineKind::laptop;
  facts.product = "ACME Book 14";
  facts.modules.clear();
  facts.memory_mb = 31'400;
  facts.monitors = {{"", 1920, 1200, 302, 189, true}};
  const ThisComputer computer = plan_of_computer(facts, shipped_parts(), day("2026-11-25"));
  EXPECT_EQ(computer.plan.machine, MachineKind::laptop);
  const Part& laptop = *item_of(computer, Category::laptop)->part;
  EXPECT_EQ(laptop.name(), "ACME Book 14");
  EXPECT_EQ(laptop.get(key::laptop::memory), Gigabytes{32});
  EXPECT_EQ(laptop.get(key::laptop::nvme), Gigabytes{2000});
  EXPECT_EQ(laptop.get(key::laptop::gpu_chip), "GeForce RTX 4070");
  EXPECT_EQ(laptop.get(key::laptop::panel), Inches{140});  // 356 mm
  EXPECT_FALSE(laptop.has(key::laptop::vram));
  EXPECT_EQ(computer.lines.front().found,
            "ACME Book 14: AMD Ryzen 9 9950X 16-Core Processor, 32 GB, GeForce RTX 4070, drive of 2000 GB");
  EXPECT_EQ(item_of(computer, Category::monitor), nullptr);
  EXPECT_EQ(item_of(computer, Category::cpu), nullptr);
}

TEST(ThisComputer, says_of_everything_that_it_is_not_known) {
  const ThisComputer computer = plan_of_computer({}, shipped_parts(), day("2026-11-25"));
  EXPECT_TRUE(computer.plan.items.empty());
  EXPECT_THAT(computer.not_found,
              testing::IsSupersetOf({"The processor.", "The motherboard.", "The size of the memory.", "The graphics.",
                                     "The drives.", "The monitors.", "The operating system.",
                                     "Whether this is a tower, a laptop or a mini PC: it is planned as a tower."}));
}

TEST(ThisComputer, takes_a_virtual_machines_share_for_no_hardware) {
  ComputerFacts facts;
  facts.virtual_machine = true;
  facts.memory_mb = 24'105;
  facts.drives = {{"", 274'877'906'944, true, DriveBus::sata}};
  const ThisComputer computer = plan_of_computer(facts, shipped_parts(), day("2026-11-25"));
  ASSERT_FALSE(computer.not_found.empty());
  EXPECT_EQ(computer.not_found.front(),
            "The machine underneath: this is a virtual machine, which sees only the share that it was given.");
  EXPECT_THAT(computer.not_found, testing::Contains("How many memory modules there are, their type and their speed."));
  const Item* drive = item_of(computer, Category::storage);
  ASSERT_NE(drive, nullptr);
  EXPECT_EQ(drive->part->get(key::storage::capacity), Gigabytes{274});
  EXPECT_FALSE(drive->part->get(key::storage::kind));
}

TEST(ThisComputer, compares_names_without_what_makers_add) {
  EXPECT_EQ(plain_product_name("AMD Ryzen 9 9950X 16-Core Processor"), "amd ryzen 9 9950x");
  EXPECT_EQ(plain_product_name("13th Gen Intel(R) Core(TM) i7-13700K CPU @ 3.40GHz"), "intel core i7-13700k");
  EXPECT_EQ(plain_product_name("Samsung SSD 990 PRO 2TB"), plain_product_name("Samsung 990 PRO 2 TB"));
  EXPECT_NE(plain_product_name("Samsung 990 PRO 1TB"), plain_product_name("Samsung 990 PRO 2 TB"));
}

}  // namespace
}  // namespace deskpath
