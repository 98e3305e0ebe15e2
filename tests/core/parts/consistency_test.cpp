// SPDX-License-Identifier: GPL-3.0-or-later
// All shipped parts together: each figure within what such a thing can be, each name spelled one way, nothing
// twice, each key that checks read filled. How facts of one part agree with each other:
// consistency_relations_test.cpp.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules/part_audit.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

// What products of this kind can measure, a little wider than what is on sale. Every quantity has its line.
struct Range {
  KeyRef key;
  double least;
  double most;
};

const std::vector<Range>& ranges() {
  namespace k = key;
  static const std::vector<Range> table{
      {k::cpu::cpu_class, 3, 10},
      {k::cpu::cores, 2, 128},
      {k::cpu::threads, 2, 256},
      {k::cpu::boost, 2500, 6500},
      {k::cpu::tdp, 10, 400},
      {k::cpu::peak_power, 15, 800},
      {k::cpu::memory_max, 32, 6144},
      {k::cpu::memory_channels, 1, 12},
      {k::cpu::memory_speed, 2133, 8800},
      {k::cpu::lanes, 8, 160},
      {k::cpu_cooler::height, 25, 175},
      {k::cpu_cooler::radiator, 120, 480},
      {k::cpu_cooler::capacity, 65, 500},
      {k::cpu_cooler::memory_clearance, 20, 180},
      {k::motherboard::memory_slots, 1, 16},
      {k::motherboard::memory_max, 32, 4096},
      {k::motherboard::sata_ports, 0, 14},
      {k::motherboard::ethernet, 0, 25'000},
      {k::memory::modules, 1, 8},
      {k::memory::module_size, 4, 256},
      {k::memory::speed, 2133, 10'000},
      {k::memory::latency, 13, 64},
      {k::memory::height, 28, 60},
      {k::gpu::gpu_class, 30, 100},
      {k::gpu::vram, 4, 192},
      {k::gpu::bandwidth, 90, 2000},
      {k::gpu::power, 30, 650},
      {k::gpu::system_power, 250, 1300},
      {k::gpu::length, 145, 380},
      {k::gpu::slots, 1, 4.5},
      {k::storage::capacity, 100, 40'000},
      {k::storage::read_speed, 100, 15'000},
      {k::storage::endurance, 40, 20'000},
      {k::psu::power, 300, 2500},
      {k::psu::length, 100, 220},
      {k::pc_case::gpu_length, 160, 600},
      {k::pc_case::cooler_height, 35, 220},
      {k::pc_case::psu_length, 100, 350},
      {k::pc_case::expansion_slots, 1, 14},
      {k::pc_case::bays_35, 0, 20},
      {k::pc_case::bays_25, 0, 24},
      {k::external_storage::capacity, 250, 40'000},
      {k::external_storage::read_speed, 80, 6500},
      {k::nas::bays, 1, 16},
      {k::nas::capacity, 0, 400'000},
      {k::nas::ethernet, 1000, 25'000},
      {k::nas::power, 5, 300},
      {k::monitor::diagonal, 19, 58},
      {k::monitor::width_px, 1280, 7680},
      {k::monitor::height_px, 1024, 4320},
      {k::monitor::refresh, 50, 560},
      {k::monitor::usb_c_power, 0, 240},
      {k::monitor::power, 8, 250},
      {k::monitor::weight, 1500, 20'000},
      {k::monitor::width, 380, 1400},
      {k::monitor::stand_depth, 100, 520},
      {k::monitor_arm::monitors, 1, 6},
      {k::monitor_arm::max_weight, 2000, 30'000},
      {k::monitor_arm::max_diagonal, 24, 60},
      {k::monitor_arm::weight, 500, 15'000},
      {k::dock::displays, 1, 4},
      {k::dock::charge_power, 0, 240},
      {k::dock::ethernet, 0, 10'000},
      {k::webcam::lines, 720, 2160},
      {k::webcam::frame_rate, 24, 120},
      {k::speakers::power, 1, 200},
      {k::desk::width, 600, 2600},
      {k::desk::depth, 400, 1250},
      {k::desk::height_min, 500, 850},
      {k::desk::height_max, 650, 1400},
      {k::desk::load, 20, 250},
      {k::chair::seat_min, 320, 560},
      {k::chair::seat_max, 400, 720},
      {k::light::lux, 150, 3000},
      {k::light::power, 2, 100},
      {k::ups::power, 150, 4000},
      {k::ups::capacity, 250, 5000},
      {k::surge_protector::energy, 200, 8000},
      {k::surge_protector::outlets, 2, 24},
      {k::internet::down, 5, 10'000},
      {k::internet::up, 1, 10'000},
      {k::router::ethernet, 1000, 25'000},
      {k::router::power, 2, 80},
      {k::cable::length, 100, 50'000},
      {k::os::memory_max, 4, 32'768},
      {k::os::memory, 0.5, 16},
      {k::software::memory, 0.1, 128},
      {k::software::disk, 0.01, 500},
      {k::cloud_gpu::vram, 8, 1536},
  };
  return table;
}

// Laptops and mini PCs share one list of keys.
std::vector<Range> machine_ranges(Category category) {
  namespace k = key::laptop;
  std::vector<Range> table{{k::cpu_class, 3, 10},      {k::cores, 4, 128},      {k::memory, 8, 768},
                           {k::nvme, 0, 32'000},       {k::gpu_class, 0, 100},  {k::vram, 0, 768},
                           {k::bandwidth, 30, 8000},   {k::max_displays, 1, 8}, {k::power, 10, 1000},
                           {k::charge_power, 20, 420}, {k::panel, 10, 18.5},    {k::webcam_lines, 720, 2160},
                           {k::ethernet, 0, 400'000},  {k::weight, 300, 20'000}};
  for (Range& range : table) range.key.category = category;
  return table;
}

std::optional<Range> range_of(KeyRef key) {
  const auto in = [&](const std::vector<Range>& table) -> std::optional<Range> {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Range& range) { return range.key == key; });
    return found == table.end() ? std::nullopt : std::optional{*found};
  };
  const bool machine = key.category == Category::laptop || key.category == Category::mini_pc;
  return machine ? in(machine_ranges(key.category)) : in(ranges());
}

template <class Visit>
void for_each_part(const Visit& visit) {
  for (const CategoryInfo& entry : category_table) {
    for (const PartPtr& part : shipped_parts().of(entry.category)) visit(*part);
  }
}

std::string lower(std::string text) {
  std::string result;
  for (char c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80) result += c;
  }
  return result;
}

TEST(ShippedPartsTogether, keep_every_quantity_within_what_such_a_thing_can_be) {
  for (const CategoryInfo& entry : category_table) {
    for (const KeyInfo& key : keys_of(entry.category)) {
      if (key.type != ValueType::quantity) continue;
      const auto range = range_of(key.ref);
      ASSERT_TRUE(range) << entry.id << '/' << key.name << " has no range";
      for (const PartPtr& part : shipped_parts().of(entry.category)) {
        const Value* value = part->find(key.ref);
        if (value == nullptr) continue;
        const double number = static_cast<double>(std::get<std::int64_t>(*value)) / static_cast<double>(key.scale);
        EXPECT_GE(number, range->least) << part->id().str() << ' ' << key.name;
        EXPECT_LE(number, range->most) << part->id().str() << ' ' << key.name;
      }
    }
  }
}

TEST(ShippedPartsTogether, have_part_numbers_and_barcodes_of_their_own) {
  std::map<std::string, std::string> numbers;
  std::map<std::string, std::string> barcodes;
  for_each_part([&](const Part& part) {
    if (!part.mpn.empty()) {
      const auto [other, fresh] = numbers.emplace(lower(part.mpn), part.id().str());
      EXPECT_TRUE(fresh) << part.mpn << " of " << part.id().str() << " and " << other->second;
    }
    if (part.gtin.empty()) return;
    const auto [other, fresh] = barcodes.emplace(part.gtin, part.id().str());
    EXPECT_TRUE(fresh) << part.gtin << " of " << part.id().str() << " and " << other->second;
    int sum = 0;
    for (std::size_t i = 0; i < part.gtin.size(); ++i) {
      const char c = part.gtin[part.gtin.size() - 1 - i];
      ASSERT_TRUE(c >= '0' && c <= '9') << part.id().str();
      sum += (c - '0') * (i % 2 == 0 ? 1 : 3);  // GS1: weights 1 and 3 from the right
    }
    EXPECT_EQ(sum % 10, 0) << part.id().str() << ": the barcode's check digit";
  });
}

TEST(ShippedPartsTogether, hold_no_product_twice) {
  std::map<std::pair<Category, std::string>, std::string> products;
  for_each_part([&](const Part& part) {
    const auto [other, fresh] =
        products.emplace(std::pair{part.category(), lower(part.brand + part.model)}, part.id().str());
    EXPECT_TRUE(fresh) << part.id().str() << " is the product of " << other->second;
  });
}

TEST(ShippedPartsTogether, name_their_brand_once) {
  for_each_part([](const Part& part) {
    if (part.brand.empty()) return;
    const std::string name = ' ' + lower(part.name()) + ' ';
    const std::string brand = lower(part.brand);
    EXPECT_EQ(name.find(brand, name.find(brand) + 1), std::string::npos) << part.id().str() << ": " << part.name();
  });
}

// Texts of free form that stand for one thing each: brands, chipsets, chips.
TEST(ShippedPartsTogether, spell_each_name_one_way) {
  std::map<std::pair<std::string, std::string>, std::string> spelled;
  const auto note = [&](const std::string& kind, const std::string& text, const Part& part) {
    const auto [other, fresh] = spelled.emplace(std::pair{kind, lower(text)}, text);
    EXPECT_EQ(text, other->second) << part.id().str();
  };
  for_each_part([&](const Part& part) {
    if (!part.brand.empty()) note("brand", part.brand, part);
    for (const KeyRef key : {KeyRef{key::motherboard::chipset}, KeyRef{key::gpu::chip}, KeyRef{key::cloud_gpu::gpu}}) {
      const Value* value = key.category == part.category() ? part.find(key) : nullptr;
      if (value != nullptr) note(std::string{info(key).name}, std::get<std::string>(*value), part);
    }
  });
}

using Words = std::set<std::string>;

void expect_word(const Words& words, const std::string& word, const Part& part, const KeyInfo& key) {
  EXPECT_EQ(words.count(word), 1U) << part.id().str() << ' ' << key.name << ": \"" << word << '"';
}

void expect_known_words(const Part& part, const KeyInfo& key, const Value& value) {
  static const std::map<std::string, Words> versions{{"displayport", {"", "1.2", "1.4", "2.0", "2.1"}},
                                                     {"mini-displayport", {"", "1.2", "1.4", "2.1"}},
                                                     {"hdmi", {"", "1.4", "2.0", "2.1"}},
                                                     {"usb-c", {"", "DP 1.2", "DP 1.4", "DP 2.1"}},
                                                     {"thunderbolt", {"", "3", "4", "5"}},
                                                     {"dvi", {""}},
                                                     {"vga", {""}}};
  static const Words plugs{"atx-24",  "eps-8", "eps-4", "pcie-8",  "pcie-6",      "12vhpwr",
                           "12v-2x6", "sata",  "molex", "usb-2.0", "usb-3-19pin", "usb-type-e"};
  static const Words places{"top", "front", "rear", "side", "bottom"};
  static const Words drives{"2230", "2242", "2260", "2280", "2580", "22110", "25110"};
  if (const auto* ports = std::get_if<Ports>(&value)) {
    for (const Port& port : *ports) {
      const auto known = versions.find(port.kind);
      ASSERT_NE(known, versions.end()) << part.id().str() << ' ' << port.kind;
      expect_word(known->second, port.version, part, key);
    }
  } else if (const auto* list = std::get_if<Plugs>(&value)) {
    for (const Plug& plug : *list) expect_word(plugs, plug.kind, part, key);
  } else if (const auto* radiators = std::get_if<Radiators>(&value)) {
    for (const RadiatorPlace& radiator : *radiators) expect_word(places, radiator.place, part, key);
  } else if (const auto* slots = std::get_if<M2Slots>(&value)) {
    for (const M2Slot& slot : *slots) {
      EXPECT_FALSE(slot.sizes.empty()) << part.id().str() << " has an M.2 slot for drives of no length";
      for (const std::string& size : slot.sizes) expect_word(drives, size, part, key);
    }
  }
}

TEST(ShippedPartsTogether, call_ports_plugs_and_places_by_the_same_words) {
  for_each_part([](const Part& part) {
    for (const auto& [key, value] : part.attributes()) expect_known_words(part, info(key), value);
  });
}

TEST(ShippedPartsTogether, price_each_thing_as_it_is_paid_and_none_in_the_future) {
  static const Words kinds{"list", "street", "estimate"};
  for_each_part([](const Part& part) {
    if (!part.price) return;
    const ReferencePrice& price = *part.price;
    EXPECT_EQ(kinds.count(price.kind), 1U) << part.id().str();
    const Billing billing = part.category() == Category::internet    ? Billing::monthly
                            : part.category() == Category::cloud_gpu ? Billing::hourly
                                                                     : price.billing;
    EXPECT_EQ(price.billing, billing) << part.id().str();
    EXPECT_GE(price.date.iso(), "2020-01-01") << part.id().str();
    const bool given = part.category() == Category::os || part.category() == Category::software;
    EXPECT_TRUE(price.money.minor > 0 || given) << part.id().str();
    if (part.basis.checked) {
      EXPECT_LE(price.date, *part.basis.checked) << part.id().str() << " has a price younger than its last check";
    }
  });
}

// A key on the sheet alone is for the reader's own judgement; each such key is named here with what it tells.
TEST(ShippedPartsTogether, have_no_key_that_nothing_reads) {
  static const std::map<KeyRef, std::string_view> for_the_reader{
      {key::cpu::threads, "how much runs at once"},
      {key::cpu::lanes, "checked against the platform in these tests"},
      {key::memory::latency, "compared between kits of one speed"},
      {key::gpu::bandwidth, "the speed of generated text, estimates/model_memory"},
      {key::storage::endurance, "how long a drive lasts under checkpoints"},
      {key::psu::modular, "which cables can stay in the box"},
      {key::laptop::bandwidth, "the speed of generated text"},
      {key::mini_pc::bandwidth, "the speed of generated text"},
      {key::laptop::panel, "its own screen"},
      {key::mini_pc::panel, "its own screen"},
      {key::mini_pc::webcam_lines, "shared with laptops"},
      {key::mini_pc::charge_power, "shared with laptops"},
      {key::laptop::weight, "carried, and on the desk"},
      {key::mini_pc::weight, "on the desk"},
      {key::chair::seat_min, "compared with the seat height for one's size"},
      {key::chair::seat_max, "compared with the seat height for one's size"},
      {key::router::power, "what the UPS carries"},
      {key::cable::ends, "which ports it joins"},
      {key::os::memory, "counted by software.memory where stated"},
      {key::software::disk, "room for the installation"},
      {key::software::version, "which version the facts are of"},
  };
  for (const CategoryInfo& entry : category_table) {
    for (const KeyInfo& key : keys_of(entry.category)) {
      const bool read = readers_of(key.ref).any() || key.shown != Shown::detail;
      EXPECT_NE(read, for_the_reader.count(key.ref) == 1) << entry.id << '/' << key.name;
    }
  }
}

TEST(ShippedPartsTogether, fill_the_keys_that_checks_read_to_four_fifths) {
  for (const KeyAudit& key : keys_below(audit(shipped_parts(), day("2026-11-26")), 80)) {
    ADD_FAILURE() << info(key.key.category).id << '/' << info(key.key).name << ": " << key.known << " of " << key.asked;
  }
}

// Generic parts state everything, so products must be as full without them. A key that no source is found for is named
// here with the reason.
TEST(ShippedPartsTogether, fill_them_to_four_fifths_without_generic_parts_too) {
  static const std::map<KeyRef, std::string_view> not_published{
      {key::mini_pc::ecc,
       "neither Apple nor NVIDIA says whether the memory of the M4 Pro and the GB10 corrects errors"},
      {key::mini_pc::outputs, "four small machines are quoted without their sockets"}};
  PartCatalogue products;
  for_each_part([&](const Part& part) {
    if (!part.generic) products.add(part);
  });
  for (const KeyAudit& key : keys_below(audit(products, day("2026-11-26")), 80)) {
    if (key.key.category == Category::laptop) continue;  // two machines of one maker
    EXPECT_EQ(not_published.count(key.key), 1U)
        << info(key.key.category).id << '/' << info(key.key).name << ": " << key.known << " of " << key.asked;
  }
}

}  // namespace
}  // namespace deskpath::test
