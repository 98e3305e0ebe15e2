// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue of six parts, counted by hand.
#include "rules/part_audit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "places.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath::test {
namespace {

std::filesystem::path data(std::string_view name) { return std::filesystem::path{DESKPATH_TEST_DATA} / "audit" / name; }

const PartCatalogue& small_catalogue() {
  static const PartCatalogue catalogue = [] {
    PartCatalogue parts;
    EXPECT_EQ(to_text(parts.add_file(read_file(data("parts.json")), "parts.json")), "");
    return parts;
  }();
  return catalogue;
}

PartsAudit audit_of(std::optional<Category> only = std::nullopt) {
  return audit(small_catalogue(), day("2026-11-25"), only);
}

const KeyAudit& line_of(const CategoryAudit& entry, KeyRef key) { return entry.keys.at(key.index); }

TEST(PartAudit, asks_a_key_only_of_parts_for_which_it_has_a_meaning) {
  const PartsAudit result = audit_of(Category::cpu_cooler);
  ASSERT_EQ(result.categories.size(), 1U);
  const CategoryAudit& coolers = result.categories.front();
  EXPECT_EQ(coolers.parts, 3U);
  // Two air coolers, one of them without its height; one liquid cooler.
  EXPECT_EQ(line_of(coolers, key::cpu_cooler::height).asked, 2U);
  EXPECT_EQ(line_of(coolers, key::cpu_cooler::height).known, 1U);
  EXPECT_EQ(line_of(coolers, key::cpu_cooler::height).percent(), 50);
  EXPECT_EQ(line_of(coolers, key::cpu_cooler::radiator).asked, 1U);
  EXPECT_EQ(line_of(coolers, key::cpu_cooler::radiator).percent(), 100);
  // Two of three name their sockets: 66.7 %, rounded down.
  EXPECT_EQ(line_of(coolers, key::cpu_cooler::sockets).percent(), 66);
}

TEST(PartAudit, a_part_that_does_not_say_what_decides_is_asked_all_the_same) {
  EXPECT_TRUE(applies(key::cpu_cooler::height, bare_part("cpu-cooler/bare")));
  EXPECT_FALSE(applies(key::mini_pc::charge_power, bare_part("mini-pc/bare")));
  EXPECT_TRUE(applies(key::laptop::charge_power, bare_part("laptop/bare")));
}

TEST(PartAudit, asks_the_class_of_graphics_only_where_they_have_memory) {
  Part laptop = bare_part("laptop/bare");
  EXPECT_TRUE(applies(key::laptop::gpu_class, laptop));
  laptop.set(key::laptop::vram, Gigabytes{0});
  EXPECT_FALSE(applies(key::laptop::gpu_class, laptop));
  laptop.set(key::laptop::vram, Gigabytes{8});
  EXPECT_TRUE(applies(key::laptop::gpu_class, laptop));
}

TEST(PartAudit, asks_no_class_of_graphics_that_share_the_memory) {
  Part machine = bare_part("mini-pc/bare");
  machine.set(key::mini_pc::vram, Gigabytes{96});
  EXPECT_TRUE(applies(key::mini_pc::gpu_class, machine));
  machine.set(key::mini_pc::unified_memory, false);
  EXPECT_TRUE(applies(key::mini_pc::gpu_class, machine));
  machine.set(key::mini_pc::unified_memory, true);
  EXPECT_FALSE(applies(key::mini_pc::gpu_class, machine));
}

TEST(PartAudit, asks_the_class_of_the_processor_of_all_but_apples_machines) {
  Part machine = bare_part("mini-pc/bare");
  EXPECT_TRUE(applies(key::mini_pc::cpu_class, machine));
  machine.set(key::mini_pc::gpu_vendor, "nvidia");
  EXPECT_TRUE(applies(key::mini_pc::cpu_class, machine));
  machine.set(key::mini_pc::gpu_vendor, "apple");
  EXPECT_FALSE(applies(key::mini_pc::cpu_class, machine));
  EXPECT_TRUE(applies(key::mini_pc::cores, machine));
}

TEST(PartAudit, finds_the_fact_checked_longest_ago) {
  const CategoryAudit coolers = audit_of(Category::cpu_cooler).categories.front();
  ASSERT_TRUE(coolers.oldest_check);
  // The height of the second cooler was checked before its other facts.
  EXPECT_EQ(coolers.oldest_check->iso(), "2026-02-01");
  EXPECT_EQ(coolers.oldest_part->str(), "cpu-cooler/second");
}

TEST(PartAudit, sorts_prices_by_age) {
  const CategoryAudit coolers = audit_of(Category::cpu_cooler).categories.front();
  // 2026-08-25 is 92 days before; 2025-07-23 is 490.
  EXPECT_THAT(coolers.prices_by_age, testing::ElementsAre(1, 0, 0, 1));
  EXPECT_EQ(coolers.unpriced, 1U);
}

TEST(PartAudit, tells_what_is_too_empty) {
  std::vector<std::string> names;
  for (const KeyAudit& key : keys_below(audit_of(Category::cpu_cooler), 80)) names.emplace_back(info(key.key).name);
  EXPECT_THAT(names, testing::ElementsAre("sockets", "height_mm", "capacity_w", "memory_clearance_mm"));
}

TEST(PartAudit, says_who_reads_a_key) {
  EXPECT_TRUE(readers_of(key::gpu::length).rule);
  EXPECT_FALSE(readers_of(key::gpu::length).measure);
  EXPECT_TRUE(readers_of(key::gpu::gpu_class).measure);
  EXPECT_FALSE(readers_of(key::cpu::threads).any());
}

TEST(PartAudit, covers_every_category_even_an_empty_one) {
  const PartsAudit result = audit_of();
  ASSERT_EQ(result.categories.size(), category_count);
  for (const CategoryAudit& entry : result.categories) EXPECT_EQ(entry.keys.size(), keys_of(entry.category).size());
  EXPECT_EQ(result.categories.front().parts, 0U);
  EXPECT_EQ(result.categories.front().keys.front().percent(), 100);
}

// DESKPATH_UPDATE_GOLDEN=1 writes the files anew after a wanted change.
void expect_golden(const std::string& actual, std::string_view name) {
  if (std::getenv("DESKPATH_UPDATE_GOLDEN") != nullptr) std::ofstream{data(name), std::ios::binary} << actual;
  EXPECT_EQ(actual, read_file(data(name)));
}

TEST(PartAudit, is_written_as_json_and_as_a_table) {
  expect_golden(to_json(audit_of(Category::cpu_cooler)), "cooler-audit.json");
  expect_golden(to_markdown(audit_of(Category::cpu_cooler)), "cooler-audit.md");
}

// resources/README.md states the day between its two marks; DESKPATH_UPDATE_GOLDEN=1 writes the table anew.
TEST(PartAudit, the_table_of_the_content_is_the_one_that_the_program_makes) {
  const std::string begin = "<!-- audit of 2026-11-26, made by the tests -->\n";
  const std::string end = "<!-- end of the audit -->";
  std::string readme = read_file(resource("README.md"));
  const std::size_t from = readme.find(begin);
  const std::size_t to = readme.find(end);
  ASSERT_NE(from, std::string::npos);
  ASSERT_NE(to, std::string::npos);
  const std::string table = '\n' + to_markdown(audit(shipped_parts(), day("2026-11-26"))) + '\n';
  const std::string before = readme.substr(from + begin.size(), to - from - begin.size());
  if (std::getenv("DESKPATH_UPDATE_GOLDEN") != nullptr) {
    readme.replace(from + begin.size(), before.size(), table);
    std::ofstream{resource("README.md"), std::ios::binary} << readme;
    return;
  }
  EXPECT_EQ(before, table) << "after a change of parts DESKPATH_UPDATE_GOLDEN=1 writes it anew";
}

}  // namespace
}  // namespace deskpath::test
