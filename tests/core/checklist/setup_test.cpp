// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/setup.h"

#include "rules/fixtures.h"
#include "support.h"

namespace deskpath {
namespace {

using test::bare_part;
using test::day;

void put(Plan& plan, Part part) {
  Item item;
  item.part = std::make_shared<const Part>(std::move(part));
  plan.items.push_back(std::move(item));
}

std::vector<std::string> lines_of(const Plan& plan, std::string_view section) {
  const Context context{day("2026-11-23"), nullptr};
  std::vector<std::string> lines;
  for (const SetupSection& entry : setup_of(plan, review(plan, {}, context), context)) {
    if (entry.title != section) continue;
    for (const SetupLine& line : entry.lines) lines.push_back(line.title + " | " + line.detail);
  }
  return lines;
}

Part desk(std::int64_t lowest, std::int64_t greatest) {
  Part part = bare_part("desk/d");
  part.set(key::desk::height_min, Millimetres{lowest});
  part.set(key::desk::height_max, Millimetres{greatest});
  part.set(key::desk::height_adjustable, lowest != greatest);
  return part;
}

// For 1,780 mm: seat 0.245 · 1,780 + 25 = 461, desk sitting 461 + 249 = 710, standing 0.63 · 1,780 + 25 = 1,146,
// eyes sitting 461 + 806 = 1,267 and standing 0.936 · 1,780 + 25 = 1,691.
TEST(Setup, heights_are_worked_out_for_the_person) {
  Plan plan;
  plan.room.body_height_mm = 1'780;
  put(plan, desk(620, 1'270));
  put(plan, bare_part("chair/c"));
  put(plan, bare_part("monitor/m"));
  EXPECT_EQ(
      lines_of(plan, "Room and heights"),
      (std::vector<std::string>{
          "Seat height: 46 cm (18 in) | feet flat on the floor, knees at a right angle; for a body height of 178 cm "
          "(70 in)",
          "Desk height, sitting: 71 cm (28 in) | elbows at a right angle on the keyboard",
          "Desk height, standing: 115 cm (45 in) | store both heights if the desk remembers them",
          "Top edge of the screen: 127 cm (50 in) above the floor, sitting | at eye height; standing 169 cm (67 in)"}));
}

TEST(Setup, furniture_that_does_not_reach_says_so) {
  Plan plan;
  plan.room.body_height_mm = 1'780;
  put(plan, desk(730, 1'100));
  EXPECT_EQ(lines_of(plan, "Room and heights"),
            (std::vector<std::string>{"Desk height, sitting: 73 cm (29 in), as low as the desk goes; 71 cm (28 in) "
                                      "would be right | elbows at a right angle on the keyboard",
                                      "Desk height, standing: 110 cm (43 in), as high as the desk goes; 115 cm (45 in) "
                                      "would be right | store both heights if the desk remembers them"}));
  plan.items.clear();
  put(plan, desk(740, 740));
  EXPECT_EQ(lines_of(plan, "Room and heights").front(),
            "The desk stays at 74 cm (29 in) | sitting, 71 cm (28 in) would be right: raise the seat or use a footrest "
            "to make up for it");
}

TEST(Setup, without_a_body_height_the_sheet_asks_for_it) {
  Plan plan;
  put(plan, desk(620, 1'270));
  EXPECT_EQ(
      lines_of(plan, "Room and heights"),
      std::vector<std::string>{
          "Set desk, seat and screen to your height | with your body height in the plan, the figures stand here"});
}

TEST(Setup, firmware_settings_come_from_the_findings) {
  Plan plan;
  Part cpu = bare_part("cpu/a");
  cpu.set(key::cpu::memory_speed, Megatransfers{5'600});
  cpu.set(key::cpu::memory_channels, Count{2});
  cpu.set(key::cpu::virtualization, true);
  Part kit = bare_part("memory/kit");
  kit.set(key::memory::modules, Count{2});
  kit.set(key::memory::speed, Megatransfers{6'000});
  kit.set(key::memory::type, "DDR5");
  Part system = bare_part("os/windows");
  system.set(key::os::family, "windows");
  system.set(key::os::wsl, true);
  Part docker = bare_part("software/docker");
  docker.set(key::software::functions, {"containers"});
  docker.set(key::software::needs_virtualization, true);
  docker.set(key::software::windows_feature, "wsl");
  for (const Part& part : {cpu, kit, system, docker}) put(plan, part);
  EXPECT_EQ(
      lines_of(plan, "Firmware"),
      (std::vector<std::string>{"Switch on the memory profile (XMP or EXPO) | the memory is sold for 6,000 MT/s, the "
                                "processor officially takes 5,600 MT/s",
                                "Switch on hardware virtualization | SVM or AMD-V on AMD, VT-x on Intel; for docker"}));
  EXPECT_EQ(lines_of(plan, "Software"),
            (std::vector<std::string>{"Install windows | current version, price not known",
                                      "Install docker | current version, licence and price not known",
                                      "Switch on the Windows feature Windows Subsystem for Linux | for docker"}));

  // Four modules on two channels are not promised the kit's speed; a program that does without needs no setting.
  plan.items[1].quantity = 2;
  docker.set(key::software::needs_virtualization, false);
  plan.items[3].part = std::make_shared<const Part>(docker);
  EXPECT_EQ(lines_of(plan, "Firmware"),
            std::vector<std::string>{
                "Start without the memory profile (XMP or EXPO) | 4 modules on 2 channels may not run at 6,000 MT/s"});
}

TEST(Setup, equal_monitors_are_plugged_in_by_one_line) {
  Plan plan;
  Part card = bare_part("gpu/g");
  card.set(key::gpu::outputs, Ports{{"displayport", "1.4", 3, 0}});
  Part monitor = bare_part("monitor/m");
  monitor.set(key::monitor::inputs, Ports{{"displayport", "1.4", 1, 0}});
  put(plan, card);
  put(plan, monitor);
  plan.items.back().quantity = 2;
  EXPECT_EQ(lines_of(plan, "Displays"),
            std::vector<std::string>{
                "Plug m into DisplayPort 1.4 of g, and a second one likewise | its own port: DisplayPort 1.4"});
}

}  // namespace
}  // namespace deskpath
