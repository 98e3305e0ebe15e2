// SPDX-License-Identifier: GPL-3.0-or-later
// The computer that the program runs on, as owned items of a plan: parts of the catalogue where the name is certain,
// else parts of the user's own with the facts that were read and no others. How the facts are read is not this file's
// business.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "parts/catalogue.h"
#include "plan/plan.h"

namespace deskpath {

// What was read; empty or 0 where it was not.
struct ReadModule {
  std::int64_t megabytes = 0;
  std::string type;  // "DDR5"
  std::string form;  // "DIMM", "SO-DIMM"
  std::int64_t speed_mt_s = 0;
};
struct ReadCard {
  std::string name;    // "GeForce RTX 4070"
  std::string vendor;  // nvidia, amd, intel
  std::int64_t vram_mb = 0;
  bool integrated = false;  // part of the processor
};
enum class DriveBus : std::uint8_t { nvme, sata, usb };
struct ReadDrive {
  std::string model;
  std::int64_t bytes = 0;
  bool rotational = false;
  DriveBus bus = DriveBus::sata;
};
struct ReadMonitor {
  std::string name;  // "DELL U2723QE"
  std::int64_t width_px = 0;
  std::int64_t height_px = 0;
  std::int64_t width_mm = 0;
  std::int64_t height_mm = 0;
  bool internal = false;  // the panel of a laptop
};
struct ComputerFacts {
  MachineKind kind = MachineKind::tower;
  bool kind_known = false;
  bool virtual_machine = false;  // what was read is what it was given, not what is there
  std::string product;  // of a laptop or a mini PC: "Lenovo ThinkPad P1 Gen 7"
  std::string board;    // "Gigabyte X870E AORUS PRO"
  std::string processor;
  std::int64_t cores = 0;
  std::int64_t threads = 0;
  std::int64_t memory_mb = 0;  // what the system has, a little less than what is installed
  std::vector<ReadModule> modules;
  std::vector<ReadCard> cards;
  std::vector<ReadDrive> drives;
  std::vector<ReadMonitor> monitors;
  std::string system;       // "ubuntu"
  std::string system_text;  // "Ubuntu 24.04.1 LTS"
};

struct ComputerLine {
  std::string what;   // "Processor"
  std::string found;  // "AMD Ryzen 9 9950X"
  bool in_catalogue = false;
};

struct ThisComputer {
  Plan plan;                           // every item owned
  std::vector<ComputerLine> lines;     // one for each item
  std::vector<std::string> not_found;  // what could not be found out, a sentence each
};

[[nodiscard]] ThisComputer plan_of_computer(const ComputerFacts& facts, const PartCatalogue& parts, Date today);

// "amd ryzen 9 9950x" of "AMD Ryzen 9 9950X 16-Core Processor": how names are compared.
[[nodiscard]] std::string plain_product_name(std::string_view name);

}  // namespace deskpath
