// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped entry says where it comes from, and every skill is described in full.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "support.h"

namespace deskpath {
namespace {

using nlohmann::json;

void expect_basis(const json& entry, const std::string& where) {
  ASSERT_TRUE(entry.is_object()) << where;
  const std::string name = entry.value("basis", "");
  const auto kind = basis_from(name);
  ASSERT_TRUE(kind) << where << " has the basis \"" << name << '"';
  EXPECT_NE(*kind, Basis::Kind::user) << where;
  if (*kind == Basis::Kind::published) {
    EXPECT_FALSE(entry.value("source", "").empty()) << where;
    EXPECT_TRUE(Date::from(entry.value("checked", ""))) << where;
  } else if (*kind != Basis::Kind::article) {
    EXPECT_FALSE(entry.value("source", "").empty() && entry.value("reason", "").empty()) << where;
  }
}

void expect_basis_of_all(const json& list, const std::string& where) {
  ASSERT_TRUE(list.is_array()) << where;
  for (std::size_t i = 0; i < list.size(); ++i) expect_basis(list[i], where + '/' + std::to_string(i));
}

TEST(ShippedBasis, of_every_entry_of_the_roles) {
  const auto files = test::resource_files("roles");
  EXPECT_GE(files.size(), 6U);
  for (const auto& file : files) {
    const json role = json::parse(test::read_file(file));
    const std::string name = file.filename().string();
    expect_basis(role, name);
    expect_basis_of_all(role.at("responsibilities"), name + " responsibilities");
    expect_basis_of_all(role.at("skills"), name + " skills");
    expect_basis_of_all(role.at("workstation"), name + " workstation");
    expect_basis_of_all(role.at("hand_offs"), name + " hand-offs");
    for (const char* figure : {"pay", "outlook"}) {
      if (!role.at("facts").contains(figure)) continue;
      EXPECT_TRUE(Date::from(role.at("facts").at(figure).value("checked", ""))) << name << ' ' << figure;
    }
    for (const json& skill : role.at("skills")) {
      EXPECT_EQ(skill.value("level_basis", ""), "editorial") << name << ": no source gives levels";
      EXPECT_FALSE(skill.value("reason", "").empty()) << name;
    }
    EXPECT_EQ(role.at("id"), file.stem().string());
  }
}

TEST(ShippedBasis, of_every_skill_and_section) {
  for (const auto& file : test::resource_files("skills")) {
    if (file.filename() == "areas.json") continue;
    const json skills = json::parse(test::read_file(file));
    expect_basis_of_all(skills, file.filename().string());
    for (const json& skill : skills) {
      EXPECT_EQ(skill.at("area"), file.stem().string()) << skill.at("id");
      EXPECT_EQ(skill.value("levels_basis", ""), "editorial") << skill.at("id");
      EXPECT_FALSE(skill.value("reason", "").empty()) << skill.at("id");
    }
  }
  for (const auto& file : test::resource_files("guide")) {
    expect_basis_of_all(json::parse(test::read_file(file)).at("sections"), file.filename().string());
  }
}

TEST(ShippedSkills, have_six_distinct_levels_and_growing_hours) {
  EXPECT_GE(test::shipped().skills().size(), 60U);
  EXPECT_LE(test::shipped().areas().size(), 8U) << "the radar's spokes";
  for (const Skill& skill : test::shipped().skills()) {
    const std::set<std::string> levels(skill.levels.begin(), skill.levels.end());
    EXPECT_EQ(levels.size(), 6U) << skill.id.str();
    EXPECT_FALSE(levels.contains("")) << skill.id.str();
    std::int64_t last = 0;
    for (const std::int64_t hours : skill.hours) {
      EXPECT_GT(hours, last) << skill.id.str();
      last = hours;
    }
    EXPECT_FALSE(skill.definition.empty()) << skill.id.str();
    EXPECT_FALSE(skill.links.empty()) << skill.id.str();
    for (const WebLink& link : skill.links) EXPECT_EQ(link.url.rfind("https://", 0), 0U) << link.url;
    EXPECT_FALSE(skill.tools.empty() || skill.aliases.empty()) << skill.id.str();
    // The lowest says what is missing, the others what somebody can do.
    for (std::size_t level = 1; level < skill.levels.size(); ++level) {
      EXPECT_EQ(skill.levels[level].rfind("Can ", 0), 0U) << skill.id.str() << ' ' << level;
      EXPECT_LE(skill.levels[level].size(), 160U) << skill.id.str() << ' ' << level;
    }
  }
}

TEST(ShippedInterestItems, are_five_for_each_type) {
  std::map<std::size_t, int> count;
  std::set<std::string> texts;
  for (const InterestItem& item : test::shipped().interest_items()) {
    ++count[item.type];
    EXPECT_TRUE(texts.insert(item.text).second) << item.text;
  }
  EXPECT_EQ(count.size(), 6U);
  for (const auto& [type, items] : count) EXPECT_EQ(items, 5) << type;
  for (const auto& file : test::resource_files("interests")) {
    expect_basis(json::parse(test::read_file(file)), file.filename().string());
  }
}

TEST(ShippedSkills, are_each_asked_for_by_a_role) {
  std::set<std::string> asked;
  for (const Role& role : test::shipped().roles()) {
    for (const SkillRequirement& requirement : role.skills) {
      for (const SkillId& id : requirement.any_of) asked.insert(id.str());
    }
  }
  for (const Skill& skill : test::shipped().skills()) EXPECT_TRUE(asked.contains(skill.id.str())) << skill.id.str();
}

TEST(ShippedRoles, have_unique_ids_inside) {
  for (const Role& role : test::shipped().roles()) {
    std::set<std::string> ids;
    for (const Responsibility& entry : role.responsibilities)
      EXPECT_TRUE(ids.insert("r/" + entry.id).second) << entry.id;
    for (const RoleTask& entry : role.tasks) EXPECT_TRUE(ids.insert("t/" + entry.id).second) << entry.id;
    for (const Condition& entry : role.conditions) EXPECT_TRUE(ids.insert("c/" + entry.id).second) << entry.id;
    for (const Responsibility& entry : role.responsibilities) EXPECT_FALSE(entry.text.empty()) << entry.id;
    for (const WorkstationNeed& entry : role.workstation) EXPECT_FALSE(entry.why.empty()) << info(entry.measure).id;
  }
}

}  // namespace
}  // namespace deskpath
