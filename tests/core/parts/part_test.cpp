// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/part.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::bare_part;

TEST(Part, gives_what_was_set_and_nothing_else) {
  Part part = bare_part("gpu/x");
  EXPECT_FALSE(part.get(key::gpu::length));
  EXPECT_FALSE(part.has(key::gpu::length));
  part.set(key::gpu::length, Millimetres{303});
  part.set(key::gpu::slots, SlotWidths{25});
  part.set(key::gpu::vendor, "nvidia");
  part.set(key::gpu::interface, {5, 16});
  part.set(key::gpu::power_inputs, {{"12v-2x6", 1}});
  EXPECT_EQ(part.get(key::gpu::length), Millimetres{303});
  EXPECT_EQ(part.get(key::gpu::slots), SlotWidths{25});
  EXPECT_EQ(part.get(key::gpu::vendor), "nvidia");
  EXPECT_EQ(part.get(key::gpu::interface), (PcieLink{5, 16}));
  EXPECT_EQ(part.get(key::gpu::power_inputs), (Plugs{{"12v-2x6", 1}}));
  EXPECT_FALSE(part.get(key::gpu::power));
  EXPECT_EQ(part.attributes().size(), 5U);
}

TEST(Part, keeps_no_apart_from_not_known) {
  Part part = bare_part("cpu/x");
  EXPECT_EQ(part.get(key::cpu::graphics), std::nullopt);
  part.set(key::cpu::graphics, false);
  EXPECT_EQ(part.get(key::cpu::graphics), false);
  part.set(key::cpu::cores, Count{0});
  EXPECT_EQ(part.get(key::cpu::cores), Count{0});
}

TEST(Part, overwrites_and_removes_values) {
  Part part = bare_part("gpu/x");
  part.set(key::gpu::power, Watts{300});
  part.set(key::gpu::power, Watts{320});
  EXPECT_EQ(part.get(key::gpu::power), Watts{320});
  EXPECT_EQ(part.attributes().size(), 1U);
  part.set_basis(key::gpu::power, {Basis::Kind::derived, "measured", {}, {}});
  part.remove(key::gpu::power);
  EXPECT_FALSE(part.has(key::gpu::power));
  EXPECT_TRUE(part.attributes().empty());
  EXPECT_TRUE(part.attribute_basis().empty()) << "the basis of a removed value goes with it";
  part.remove(key::gpu::power);
  EXPECT_TRUE(part.attributes().empty());
}

TEST(Part, is_equal_whatever_the_order_of_setting) {
  Part one = bare_part("gpu/x");
  Part two = one;
  one.set(key::gpu::vram, Gigabytes{16});
  one.set(key::gpu::chip, "RTX");
  two.set(key::gpu::chip, "RTX");
  EXPECT_FALSE(one == two);
  two.set(key::gpu::vram, Gigabytes{16});
  EXPECT_TRUE(one == two);
}

TEST(Part, tells_the_basis_of_each_value) {
  Part part = bare_part("gpu/x");
  part.basis = {Basis::Kind::published, "https://x", {}, {}};
  part.set_basis(key::gpu::bandwidth, {Basis::Kind::derived, "256 bit × 28 GT/s", {}, {}});
  EXPECT_EQ(part.basis_of(key::gpu::power).kind, Basis::Kind::published);
  EXPECT_EQ(part.basis_of(key::gpu::bandwidth).source, "256 bit × 28 GT/s");
}

TEST(Part, is_named_by_brand_and_model) {
  Part part = bare_part("desk/x");
  part.model = "Desk 160 × 80 cm";
  EXPECT_EQ(part.name(), "Desk 160 × 80 cm");
  part.brand = "Dell";
  EXPECT_EQ(part.name(), "Dell Desk 160 × 80 cm");
  // A name that begins with its brand is not called by it twice.
  part.brand = "Docker";
  part.model = "Docker Desktop";
  EXPECT_EQ(part.name(), "Docker Desktop");
  part.brand = "Zoom";
  part.model = "Zoom";
  EXPECT_EQ(part.name(), "Zoom");
  part.model = "Zoomer";
  EXPECT_EQ(part.name(), "Zoom Zoomer");
  EXPECT_EQ(billing_name(Billing::once), "once");
  EXPECT_EQ(billing_name(Billing::hourly), "hourly");
}

template <class T>
std::string shown(Key<T> key, Value value) {
  return format_value(info(key), value);
}

TEST(FormatValue, of_quantities_has_unit_grouping_and_no_idle_zeros) {
  EXPECT_EQ(shown(key::gpu::length, std::int64_t{303}), "303 mm");
  EXPECT_EQ(shown(key::gpu::slots, std::int64_t{25}), "2.5 slots");
  EXPECT_EQ(shown(key::gpu::slots, std::int64_t{20}), "2 slots");
  EXPECT_EQ(shown(key::cpu::cores, std::int64_t{16}), "16");
  EXPECT_EQ(shown(key::storage::capacity, std::int64_t{2'000}), "2,000 GB");
  EXPECT_EQ(shown(key::monitor::diagonal, std::int64_t{0}), "0 in");
}

TEST(FormatValue, of_words) {
  EXPECT_EQ(shown(key::cpu::graphics, true), "yes");
  EXPECT_EQ(shown(key::cpu::graphics, false), "no");
  EXPECT_EQ(shown(key::memory::type, std::string{"DDR5"}), "DDR5");
  EXPECT_EQ(shown(key::gpu::chip, std::string{"GeForce RTX 5070 Ti"}), "GeForce RTX 5070 Ti");
  EXPECT_EQ(shown(key::cpu::memory_types, std::vector<std::string>{"DDR4", "DDR5"}), "DDR4, DDR5");
}

TEST(FormatValue, of_records) {
  EXPECT_EQ(shown(key::gpu::outputs, Ports{{"displayport", "2.1", 3, 0}, {"hdmi", "2.1", 1, 0}}),
            "3 × DisplayPort 2.1, 1 × HDMI 2.1");
  EXPECT_EQ(shown(key::monitor::inputs, Ports{{"usb-c", "", 1, 90}}), "1 × USB-C (90 W)");
  EXPECT_EQ(shown(key::gpu::power_inputs, Plugs{{"pcie-8", 2}, {"something-new", 1}}),
            "2 × 8-pin PCIe, 1 × something-new");
  EXPECT_EQ(shown(key::gpu::power_inputs, Plugs{}), "none");
  EXPECT_EQ(shown(key::gpu::interface, PcieLink{5, 16}), "PCIe 5.0 ×16");
  EXPECT_EQ(shown(key::motherboard::expansion_slots, ExpansionSlots{{{5, 16}, 1}, {{4, 4}, 2}}),
            "1 × PCIe 5.0 ×16, 2 × PCIe 4.0 ×4");
  EXPECT_EQ(shown(key::motherboard::expansion_slots, ExpansionSlots{{{5, 8}, 1, 16}}), "1 × PCIe 5.0 ×8 (long as ×16)");
  EXPECT_EQ(shown(key::motherboard::sharing, SlotSharings{{"m2-3", 8, 0}, {"m2-2", 0, 2}, {"pcie-2", 0, 0}}),
            "m2-3 leaves the graphics card ×8, m2-2 switches off 2 SATA, pcie-2");
  EXPECT_EQ(shown(key::motherboard::m2_slots, M2Slots{{{5, 4}, {"2280", "22110"}, true, 1}, {{4, 4}, {}, false, 2}}),
            "1 × PCIe 5.0 ×4 (2280, 22110), 2 × PCIe 4.0 ×4");
  EXPECT_EQ(shown(key::pc_case::radiators, Radiators{{"top", 360}, {"rear", 120}}), "top 360 mm, rear 120 mm");
  EXPECT_EQ(shown(key::ups::runtime, RuntimePoints{{500, 100}, {900, 25}}), "10 min at 500 W, 2.5 min at 900 W");
}

TEST(FormatQuantity, writes_fractions_of_any_scale) {
  EXPECT_EQ(format_quantity(315, 10), "31.5");
  EXPECT_EQ(format_quantity(12'345, 10), "1,234.5");
  EXPECT_EQ(format_quantity(5, 10), "0.5");
  EXPECT_EQ(format_quantity(-5, 10), "-0.5");
  EXPECT_EQ(format_quantity(-15, 10), "-1.5");
  EXPECT_EQ(format_quantity(105, 100), "1.05");
  EXPECT_EQ(format_quantity(150, 100), "1.5");
  EXPECT_EQ(format_quantity(1'001, 1'000), "1.001");
}

}  // namespace
}  // namespace deskpath
