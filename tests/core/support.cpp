// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "places.h"

namespace deskpath::test {
namespace {

template <class Id>
Id must(std::string_view text) {
  const auto id = Id::from(text);
  if (!id) throw std::invalid_argument("no identifier: " + std::string{text});
  return *id;
}

RoleCatalogue load() {
  RoleCatalogue catalogue;
  const auto expect_sound = [](const Problems& problems) { EXPECT_EQ(to_text(problems), ""); };
  for (const auto& file : resource_files("skills")) {
    const std::string text = read_file(file);
    const bool areas = file.filename() == "areas.json";
    expect_sound(areas ? catalogue.add_areas(text, file.string()) : catalogue.add_skills(text, file.string()));
  }
  for (const auto& file : resource_files("roles")) expect_sound(catalogue.add_roles(read_file(file), file.string()));
  for (const auto& file : resource_files("guide")) expect_sound(catalogue.add_guide(read_file(file), file.string()));
  for (const auto& file : resource_files("interests")) {
    expect_sound(catalogue.add_interest_items(read_file(file), file.string()));
  }
  return catalogue;
}

}  // namespace

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  EXPECT_TRUE(in.good()) << path;
  return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

std::filesystem::path resource(std::string_view name) { return std::filesystem::path{DESKPATH_RESOURCES} / name; }

std::vector<std::filesystem::path> resource_files(std::string_view folder) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::exists(resource(folder))) return files;
  for (const auto& entry : std::filesystem::directory_iterator{resource(folder)}) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

const RoleCatalogue& shipped() {
  static const RoleCatalogue catalogue = load();
  return catalogue;
}

const Role& shipped_role(std::string_view id) {
  const Role* role = shipped().find(role_id(id));
  if (role == nullptr) throw std::runtime_error("no shipped role " + std::string{id});
  return *role;
}

Date day(std::string_view iso) {
  const auto date = Date::from(iso);
  if (!date) throw std::invalid_argument("no date: " + std::string{iso});
  return *date;
}

SkillId skill(std::string_view id) { return must<SkillId>(id); }
RoleId role_id(std::string_view id) { return must<RoleId>(id); }
PartId part_id(std::string_view id) { return must<PartId>(id); }

Part bare_part(std::string_view id) {
  Part part{part_id(id), category_from_id(id.substr(0, id.find('/'))).value()};
  part.model = std::string{id.substr(id.find('/') + 1)};
  return part;
}

PartPtr shared_part(std::string_view id) { return std::make_shared<const Part>(bare_part(id)); }

Plan plan_of(const std::vector<std::string>& ids) {
  Plan plan;
  for (const std::string& id : ids) {
    Item item;
    item.part = shared_part(id);
    plan.items.push_back(std::move(item));
  }
  return plan;
}

SkillRequirement essential(const std::vector<std::string>& any_of, int level, int weight) {
  SkillRequirement requirement;
  for (const std::string& id : any_of) requirement.any_of.push_back(skill(id));
  requirement.level = level;
  requirement.weight = weight;
  return requirement;
}

SkillRequirement plus(std::string_view id, int level, int weight) {
  SkillRequirement requirement = essential({std::string{id}}, level, weight);
  requirement.kind = RequirementKind::plus;
  return requirement;
}

Role role_of(std::string_view id, std::vector<SkillRequirement> skills) {
  Role role{role_id(id), std::string{id}, {}, {}, {}, std::move(skills), {}, {}, {}, {}, {}, {}, {}, {}, last_in_order};
  return role;
}

Profile rated(Profile profile, std::string_view id, int level, Confidence confidence) {
  return with_rating(std::move(profile), skill(id), {day("2026-11-23"), level, confidence, {}, {}, {}, {}});
}

json::Document parsed(std::string_view text) {
  auto document = json::Document::parse(text, "test.json");
  if (!document) throw std::invalid_argument(to_text(document.error()));
  return std::move(*document);
}

}  // namespace deskpath::test
