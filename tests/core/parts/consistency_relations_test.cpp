// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of one part must agree with each other, and with what its chip or platform is.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "estimates/pixel_density.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

template <class Visit>
void each(Category category, const Visit& visit) {
  for (const PartPtr& part : shipped_parts().of(category)) {
    SCOPED_TRACE(part->id().str());
    visit(*part);
  }
}

using Texts = std::set<std::string_view>;

TEST(ShippedProcessors, agree_with_their_platform) {
  struct Platform {
    Texts generations;
    Texts memory;
    std::set<std::int64_t> lanes;
    std::int64_t channels;
  };
  // Usable lanes of the processor: AMD's and Intel's product pages.
  static const std::map<std::string_view, Platform> platforms{
      {"AM4", {{"zen1", "zen1-plus", "zen2", "zen3"}, {"DDR4"}, {16, 20, 24}, 2}},
      {"AM5", {{"zen4", "zen5"}, {"DDR5"}, {10, 14, 16, 20, 24}, 2}},
      {"LGA1200", {{"intel-10", "intel-11"}, {"DDR4"}, {16, 20}, 2}},
      {"LGA1151", {{"intel-6", "intel-7", "intel-8", "intel-9"}, {"DDR4"}, {16}, 2}},
      {"LGA1700", {{"intel-12", "intel-13", "intel-14"}, {"DDR4", "DDR5"}, {16, 20}, 2}},
      {"LGA1851", {{"core-ultra-200s"}, {"DDR5"}, {20, 24}, 2}},
      {"sTR5", {{"zen4", "zen5"}, {"DDR5"}, {48, 80, 88, 92, 128, 148}, 8}},
  };
  each(Category::cpu, [&](const Part& cpu) {
    const auto socket = cpu.get(key::cpu::socket);
    ASSERT_TRUE(socket);
    const auto platform = platforms.find(*socket);
    ASSERT_NE(platform, platforms.end()) << *socket;
    const Platform& known = platform->second;
    if (const auto generation = cpu.get(key::cpu::generation)) {
      EXPECT_TRUE(known.generations.count(*generation)) << *generation;
    }
    for (const std::string& type : cpu.get(key::cpu::memory_types).value_or(std::vector<std::string>{}))
      EXPECT_TRUE(known.memory.count(type)) << type;
    if (const auto lanes = cpu.get(key::cpu::lanes)) {
      EXPECT_TRUE(known.lanes.count(lanes->raw())) << lanes->raw() << " lanes";
    }
    if (const auto channels = cpu.get(key::cpu::memory_channels)) {
      EXPECT_LE(channels->raw(), known.channels);
    }
    const auto cores = cpu.get(key::cpu::cores);
    const auto threads = cpu.get(key::cpu::threads);
    if (cores && threads) {
      EXPECT_GE(*threads, *cores);
      EXPECT_LE(threads->raw(), 2 * cores->raw());
    }
    const auto tdp = cpu.get(key::cpu::tdp);
    const auto peak = cpu.get(key::cpu::peak_power);
    if (tdp && peak) {
      EXPECT_GE(*peak, *tdp);
    }
    if (const auto which = cpu.get(key::cpu::cpu_class)) {
      EXPECT_EQ(which->raw() == 10, *socket == "sTR5") << "class 10 is a workstation's";
    }
  });
}

TEST(ShippedMotherboards, agree_with_their_socket) {
  static const std::map<std::string_view, Texts> chipsets{
      {"AM4", {"A520", "B450", "B550", "X470", "X570", "X570S", "B350", "X370", "A320"}},
      {"AM5", {"A620", "A620A", "B650", "B650E", "X670", "X670E", "B840", "B850", "X870", "X870E"}},
      {"LGA1700", {"H610", "B660", "H670", "Z690", "W680", "B760", "H770", "Z790"}},
      {"LGA1851", {"H810", "B860", "Q870", "W880", "Z890"}},
      {"LGA1200", {"H410", "B460", "H470", "Z490", "H510", "B560", "H570", "Z590"}},
      {"sTR5", {"TRX50", "WRX90"}},
  };
  each(Category::motherboard, [&](const Part& board) {
    const auto socket = board.get(key::motherboard::socket);
    ASSERT_TRUE(socket);
    const auto known = chipsets.find(*socket);
    ASSERT_NE(known, chipsets.end()) << *socket;
    if (const auto chipset = board.get(key::motherboard::chipset)) {
      EXPECT_TRUE(known->second.count(*chipset)) << *chipset;
    }
    const auto type = board.get(key::motherboard::memory_type);
    if (type && (*socket == "AM5" || *socket == "LGA1851" || *socket == "sTR5")) {
      EXPECT_EQ(*type, "DDR5");
    }
    if (type && (*socket == "AM4" || *socket == "LGA1200")) {
      EXPECT_EQ(*type, "DDR4");
    }
    const auto slots = board.get(key::motherboard::memory_slots);
    const auto most = board.get(key::motherboard::memory_max);
    if (slots && most) {
      EXPECT_GE(most->raw(), 32 * slots->raw());
      EXPECT_LE(most->raw(), 256 * slots->raw());
    }
    const auto cards = board.get(key::motherboard::expansion_slots);
    if (cards) {
      EXPECT_FALSE(cards->empty());
      if (!cards->empty()) {
        EXPECT_EQ(cards->front().link.lanes, 16) << "the slot for the graphics card comes first";
      }
    }
    const auto drives = board.get(key::motherboard::m2_slots).value_or(M2Slots{});
    std::int64_t places = 0;
    for (const M2Slot& slot : drives) {
      places += slot.count;
      EXPECT_LE(slot.link.lanes, 4);
      EXPECT_LE(slot.link.generation, 5);
    }
    EXPECT_LE(places, 8);
  });
}

TEST(ShippedMemory, agrees_with_its_type_and_costs_what_memory_costs) {
  each(Category::memory, [](const Part& kit) {
    const auto type = kit.get(key::memory::type);
    const auto speed = kit.get(key::memory::speed);
    if (type && speed) {
      EXPECT_LE(speed->raw(), *type == "DDR4" ? 5333 : 10'000);
      EXPECT_GE(speed->raw(), *type == "DDR4" ? 2133 : 4000);
    }
    if (kit.get(key::memory::registered).value_or(false)) {
      EXPECT_EQ(kit.get(key::memory::ecc), true) << "registered modules have ECC";
    }
    const auto modules = kit.get(key::memory::modules);
    const auto size = kit.get(key::memory::module_size);
    if (kit.price && modules && size) {
      const double each_gb =
          static_cast<double>(kit.price->money.minor) / 100.0 / static_cast<double>(modules->raw() * size->raw());
      EXPECT_GE(each_gb, 1.0);
      EXPECT_LE(each_gb, kit.get(key::memory::registered).value_or(false) ? 60.0 : 30.0);
    }
  });
}

TEST(ShippedStorage, agrees_with_its_kind_and_costs_what_such_drives_cost) {
  each(Category::storage, [](const Part& drive) {
    const auto kind = drive.get(key::storage::kind);
    ASSERT_TRUE(kind);
    const auto form = drive.get(key::storage::form);
    const auto speed = drive.get(key::storage::read_speed);
    const auto link = drive.get(key::storage::interface);
    if (form && *kind == "nvme") {
      EXPECT_EQ(form->substr(0, 3), "M.2");
    }
    if (form && *kind == "hdd") {
      EXPECT_NE(form->substr(0, 3), "M.2");
    }
    if (*kind != "nvme") {
      EXPECT_FALSE(link) << "only NVMe drives have a PCIe link";
    }
    // A lane of generation 3 moves 985 MB/s, each generation twice as much as the one before.
    if (link && speed) {
      EXPECT_LE(static_cast<double>(speed->raw()),
                985.0 * std::pow(2.0, static_cast<double>(link->generation - 3)) * static_cast<double>(link->lanes));
    }
    if (speed && *kind == "sata-ssd") {
      EXPECT_LE(speed->raw(), 600);
    }
    if (speed && *kind == "hdd") {
      EXPECT_LE(speed->raw(), 300);
    }
    const auto capacity = drive.get(key::storage::capacity);
    if (drive.price && capacity) {
      const double each_gb =
          static_cast<double>(drive.price->money.minor) / 100.0 / static_cast<double>(capacity->raw());
      EXPECT_GE(each_gb, *kind == "hdd" ? 0.008 : 0.03);
      EXPECT_LE(each_gb, *kind == "hdd" ? 0.10 : 0.60);
    }
    const auto endurance = drive.get(key::storage::endurance);
    if (endurance && capacity) {
      const double fills = static_cast<double>(endurance->raw()) * 1000.0 / static_cast<double>(capacity->raw());
      EXPECT_GE(fills, 100);
      EXPECT_LE(fills, 3000);
    }
  });
}

TEST(ShippedGraphicsCards, of_one_chip_agree_and_their_plugs_carry_their_power) {
  struct Seen {
    std::int64_t vram;
    std::string id;
  };
  // Chips that are sold with more than one size of memory.
  static const Texts two_sizes{"GeForce RTX 5060 Ti", "Radeon RX 9060 XT", "GeForce RTX 4060 Ti",
                               "GeForce RTX 3060",    "GeForce RTX 3080",  "RTX PRO 5000 Blackwell",
                               "Arc Pro B60"};
  std::map<std::string, Seen> seen;
  std::map<std::string, std::string> vendors;
  std::map<std::string, std::int64_t> classes;
  each(Category::gpu, [&](const Part& card) {
    const auto chip = card.get(key::gpu::chip);
    ASSERT_TRUE(chip);
    const std::string name{*chip};
    if (const auto vram = card.get(key::gpu::vram); vram && !two_sizes.count(*chip)) {
      const auto [other, fresh] = seen.emplace(name, Seen{vram->raw(), card.id().str()});
      EXPECT_EQ(vram->raw(), other->second.vram) << "differs from " << other->second.id;
    }
    if (const auto vendor = card.get(key::gpu::vendor)) {
      EXPECT_EQ(vendors.emplace(name, *vendor).first->second, *vendor);
      const bool nvidia = name.find("RTX") != std::string::npos || name.find("GeForce") != std::string::npos;
      const bool amd = name.find("Radeon") != std::string::npos;
      EXPECT_EQ(*vendor, nvidia ? "nvidia" : amd ? "amd" : "intel");
    }
    if (const auto which = card.get(key::gpu::gpu_class)) {
      EXPECT_EQ(classes.emplace(name, which->raw()).first->second, which->raw());
    }
    const auto power = card.get(key::gpu::power);
    const auto inputs = card.get(key::gpu::power_inputs);
    if (power && inputs) {
      std::int64_t carried = 75;  // the slot
      for (const Plug& plug : *inputs) {
        const std::int64_t each_w = plug.kind == "pcie-8"   ? 150
                                    : plug.kind == "pcie-6" ? 75
                                    : plug.kind == "eps-8"  ? 300
                                                            : 600;
        carried += each_w * plug.count;
      }
      // NVIDIA rates the RTX A5000 at 230 W, on one plug of 8 pins and the slot.
      EXPECT_LE(power->raw(), carried + 5);
    }
    const auto system = card.get(key::gpu::system_power);
    if (power && system) {
      EXPECT_GE(system->raw(), power->raw() + 100);
    }
    if (const auto link = card.get(key::gpu::interface)) {
      EXPECT_GE(link->generation, 3);
      EXPECT_LE(link->generation, 5);
      EXPECT_TRUE(link->lanes == 4 || link->lanes == 8 || link->lanes == 16) << link->lanes;
    }
  });
}

TEST(ShippedPowerSupplies, agree_with_their_form_and_power) {
  each(Category::psu, [](const Part& psu) {
    const auto form = psu.get(key::psu::form);
    const auto length = psu.get(key::psu::length);
    if (form && length && *form == "SFX") {
      EXPECT_LE(length->raw(), 110) << "SFX asks for 100 mm; some are a little longer";
    }
    if (form && length && *form == "ATX") {
      EXPECT_GE(length->raw(), 125);
    }
    const auto power = psu.get(key::psu::power);
    for (const Plug& plug : psu.get(key::psu::connectors).value_or(Plugs{})) {
      EXPECT_GE(plug.count, 1) << plug.kind;
      if (plug.kind == "atx-24") {
        EXPECT_EQ(plug.count, 1);
      }
      if (power && plug.kind == "12v-2x6") {
        EXPECT_GE(power->raw(), 450 * plug.count);
      }
    }
  });
}

TEST(ShippedMonitors, are_as_wide_and_as_dense_as_their_size_and_pixels) {
  each(Category::monitor, [](const Part& monitor) {
    const auto diagonal = monitor.get(key::monitor::diagonal);
    const auto across = monitor.get(key::monitor::width_px);
    const auto down = monitor.get(key::monitor::height_px);
    ASSERT_TRUE(diagonal && across && down);
    const double pixels = std::hypot(static_cast<double>(across->raw()), static_cast<double>(down->raw()));
    const double ppi = pixels / diagonal->value();
    EXPECT_GE(ppi, 68);
    EXPECT_LE(ppi, 290);
    if (const auto width = monitor.get(key::monitor::width)) {
      const double visible = diagonal->value() * 25.4 * static_cast<double>(across->raw()) / pixels;
      EXPECT_GE(static_cast<double>(width->raw()), 0.95 * visible) << "a curved screen is narrower";
      EXPECT_LE(static_cast<double>(width->raw()), visible + 60);
    }
    const auto inputs = monitor.get(key::monitor::inputs);
    const auto charge = monitor.get(key::monitor::usb_c_power);
    if (inputs && charge && charge->raw() > 0) {
      EXPECT_TRUE(std::any_of(inputs->begin(), inputs->end(), [](const Port& port) {
        return port.kind == "usb-c" || port.kind == "thunderbolt";
      })) << "charges over a port that it does not have";
    }
  });
}

TEST(ShippedMachines, share_no_more_memory_than_they_have) {
  for (const Category category : {Category::laptop, Category::mini_pc}) {
    each(category, [&](const Part& machine) {
      const auto of = [&](auto key) {
        key.category = category;
        return machine.get(key);
      };
      const auto memory = of(key::laptop::memory);
      const auto vram = of(key::laptop::vram);
      if (of(key::laptop::unified_memory).value_or(false) && memory && vram) {
        EXPECT_LE(*vram, *memory);
      }
      if (category == Category::mini_pc) {
        EXPECT_FALSE(of(key::laptop::panel));
      }
    });
  }
}

TEST(ShippedDesks, move_upwards_and_only_if_they_can) {
  each(Category::desk, [](const Part& desk) {
    const auto least = desk.get(key::desk::height_min);
    const auto most = desk.get(key::desk::height_max);
    const auto moves = desk.get(key::desk::height_adjustable);
    if (least && most) {
      EXPECT_LE(*least, *most);
    }
    if (least && most && moves) {
      EXPECT_EQ(*moves, most->raw() - least->raw() >= 200) << "from sitting to standing";
    }
    const auto width = desk.get(key::desk::width);
    const auto depth = desk.get(key::desk::depth);
    if (width && depth) {
      EXPECT_GT(*width, *depth);
    }
  });
  each(Category::chair, [](const Part& chair) {
    const auto least = chair.get(key::chair::seat_min);
    const auto most = chair.get(key::chair::seat_max);
    if (least && most) {
      EXPECT_LT(*least, *most);
    }
  });
}

TEST(ShippedBackupPower, carries_no_more_watts_than_volt_amperes_and_runs_shorter_under_load) {
  each(Category::ups, [](const Part& ups) {
    const auto power = ups.get(key::ups::power);
    const auto capacity = ups.get(key::ups::capacity);
    if (power && capacity) {
      EXPECT_LE(power->raw(), capacity->raw());
      EXPECT_GE(2 * power->raw(), capacity->raw());
    }
    auto points = ups.get(key::ups::runtime).value_or(RuntimePoints{});
    std::sort(points.begin(), points.end(),
              [](const RuntimePoint& a, const RuntimePoint& b) { return a.load_w < b.load_w; });
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (power) {
        EXPECT_LE(points[i].load_w, power->raw());
      }
      if (i > 0) {
        EXPECT_LT(points[i].tenth_minutes, points[i - 1].tenth_minutes);
      }
    }
  });
}

TEST(ShippedConnections, are_not_faster_up_than_down) {
  each(Category::internet, [](const Part& plan) {
    const auto down = plan.get(key::internet::down);
    const auto up = plan.get(key::internet::up);
    ASSERT_TRUE(down && up);
    EXPECT_LE(*up, *down);
  });
}

}  // namespace
}  // namespace deskpath::test
