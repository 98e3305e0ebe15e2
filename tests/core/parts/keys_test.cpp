// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/keys.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/identifier.h"

namespace deskpath {
namespace {

TEST(Category, ids_are_slugs_and_lead_back) {
  std::set<std::string_view> ids;
  for (const CategoryInfo& entry : category_table) {
    EXPECT_TRUE(is_slug(entry.id)) << entry.id;
    EXPECT_TRUE(ids.insert(entry.id).second) << entry.id << " twice";
    EXPECT_EQ(category_from_id(entry.id), entry.category);
    EXPECT_EQ(&info(entry.category), &entry) << "the table follows the enumeration";
    EXPECT_FALSE(entry.title.empty() || entry.plural.empty()) << entry.id;
  }
  EXPECT_FALSE(category_from_id(""));
  EXPECT_FALSE(category_from_id("CPU"));
  EXPECT_FALSE(category_from_id("cpu "));
}

TEST(Category, covers_the_designs_list) {
  for (const char* id : {"cpu",    "cpu-cooler", "motherboard", "memory",   "gpu",         "storage",          "psu",
                         "case",   "laptop",     "mini-pc",     "monitor",  "monitor-arm", "keyboard",         "mouse",
                         "webcam", "microphone", "headset",     "speakers", "dock",        "external-storage", "nas",
                         "router", "chair",      "desk",        "light",    "ups",         "surge-protector",  "cable",
                         "os",     "software",   "cloud-gpu",   "internet"}) {
    EXPECT_TRUE(category_from_id(id)) << id;
  }
  EXPECT_EQ(category_count, 32U);
}

TEST(Category, groups_have_ids_and_titles) {
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < group_count; ++i) {
    const auto group = static_cast<Group>(i);
    EXPECT_TRUE(is_slug(group_id(group)));
    EXPECT_TRUE(ids.insert(group_id(group)).second);
    EXPECT_FALSE(group_title(group).empty());
  }
  EXPECT_EQ(group_id(Group::desk_and_room), "desk-and-room");
  EXPECT_EQ(group_title(Group::input_and_calls), "Input and calls");
}

TEST(Keys, every_category_has_some_with_unique_names_and_titles) {
  for (const CategoryInfo& category : category_table) {
    const auto keys = keys_of(category.category);
    ASSERT_FALSE(keys.empty()) << category.id;
    std::set<std::string_view> names;
    std::set<std::string_view> titles;
    for (const KeyInfo& key : keys) {
      EXPECT_FALSE(key.name.empty()) << category.id;
      EXPECT_FALSE(key.title.empty()) << category.id << ' ' << key.name;
      EXPECT_TRUE(names.insert(key.name).second) << category.id << ' ' << key.name << " twice";
      EXPECT_TRUE(titles.insert(key.title).second) << category.id << ' ' << key.title << " twice";
    }
  }
}

TEST(Keys, are_found_by_name_and_know_themselves) {
  for (const CategoryInfo& category : category_table) {
    std::uint8_t index = 0;
    for (const KeyInfo& key : keys_of(category.category)) {
      EXPECT_EQ(key.ref, (KeyRef{category.category, index++}));
      EXPECT_EQ(find_key(category.category, key.name), key.ref) << key.name;
      EXPECT_EQ(&info(key.ref), &key);
    }
  }
  EXPECT_FALSE(find_key(Category::gpu, "no_such_key"));
  EXPECT_FALSE(find_key(Category::gpu, ""));
  EXPECT_FALSE(find_key(Category::gpu, "socket")) << "a key of another category";
}

TEST(Keys, of_choices_have_choices_and_only_those) {
  for (const CategoryInfo& category : category_table) {
    for (const KeyInfo& key : keys_of(category.category)) {
      const bool chooses = key.type == ValueType::choice || key.type == ValueType::choices;
      EXPECT_EQ(!key.choices.empty(), chooses) << category.id << ' ' << key.name;
      const std::set<std::string_view> unique(key.choices.begin(), key.choices.end());
      EXPECT_EQ(unique.size(), key.choices.size()) << category.id << ' ' << key.name;
      EXPECT_FALSE(unique.contains("")) << category.id << ' ' << key.name;
    }
  }
}

// The unit stands in the name, so that a file says what its figures mean.
TEST(Keys, of_quantities_carry_their_unit_in_the_name) {
  const std::map<std::string_view, std::string_view> endings{
      {"mm", "_mm"}, {"W", "_w"}, {"GB", "_gb"}, {"in", "_in"}, {"g", "_g"}, {"kg", "_kg"}, {"Mbit/s", "_mbps"}};
  for (const CategoryInfo& category : category_table) {
    for (const KeyInfo& key : keys_of(category.category)) {
      const auto ending = endings.find(key.unit);
      if (ending == endings.end()) continue;
      EXPECT_TRUE(key.name.ends_with(ending->second)) << category.id << ' ' << key.name;
    }
  }
}

TEST(Keys, know_type_unit_and_scale) {
  const KeyInfo& length = info(key::gpu::length);
  EXPECT_EQ(length.name, "length_mm");
  EXPECT_EQ(length.type, ValueType::quantity);
  EXPECT_EQ(length.unit, "mm");
  EXPECT_EQ(length.scale, 1);
  EXPECT_EQ(length.shown, Shown::column);
  const KeyInfo& slots = info(key::gpu::slots);
  EXPECT_EQ(slots.unit, "slots");
  EXPECT_EQ(slots.scale, 10);
  EXPECT_EQ(info(key::cpu::socket).choices.size(), 7U);
  EXPECT_EQ(info(key::cpu::socket).choices.front(), "AM4");
  EXPECT_EQ(info(key::gpu::outputs).type, ValueType::ports);
}

}  // namespace
}  // namespace deskpath
