// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/catalogue.h"

#include <algorithm>

#include "roles/role_json.h"

namespace deskpath {
namespace {

using json::Kind;
using json::Node;

template <class T>
void replace_or_add(std::vector<T>& list, T entry) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& other) { return other.id == entry.id; });
  if (found == list.end()) {
    list.push_back(std::move(entry));
  } else {
    *found = std::move(entry);
  }
}

template <class T>
void read_list(Node list, std::vector<T>& into, Problems& problems, std::optional<T> (*read)(Node, Problems&)) {
  if (!list.is(Kind::array)) {
    problems.push_back(list.problem("is " + std::string{json::kind_name(list.kind())} + "; expected a list"));
    return;
  }
  for (Node node : list.children()) {
    if (json::enough(problems, list)) return;
    if (auto entry = read(node, problems)) replace_or_add(into, std::move(*entry));
  }
}

void put_in_order(std::vector<Role>& roles) {
  std::stable_sort(roles.begin(), roles.end(), [](const Role& a, const Role& b) { return a.order < b.order; });
}

template <class T>
const T* find_in(const std::vector<T>& list, const auto& id) noexcept {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.id == id; });
  return found == list.end() ? nullptr : &*found;
}

}  // namespace

Problems RoleCatalogue::add_areas(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  read_list(document->root(), areas_, problems, read_area);
  return problems;
}

Problems RoleCatalogue::add_skills(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  read_list(document->root(), skills_, problems, read_skill);
  return problems;
}

Problems RoleCatalogue::add_roles(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  const Node root = document->root();
  if (root.is(Kind::object) && root.find("id")) {
    if (auto role = read_role(root, problems)) replace_or_add(roles_, std::move(*role));
    put_in_order(roles_);
    return problems;
  }
  if (root.is(Kind::object) && root.find("roles")) {
    json::ObjectReader in{root, problems};
    const auto version = in.integer("version", 0, 1'000'000);
    if (version && *version > 1) {
      problems.push_back(root.find("version")->problem("is " + std::to_string(*version) +
                                                       "; this program reads version 1. Use a newer Deskpath"));
      return problems;
    }
    if (const auto areas = in.array("areas")) read_list(*areas, areas_, problems, read_area);
    if (const auto skills = in.array("skills")) read_list(*skills, skills_, problems, read_skill);
    if (const auto roles = in.array("roles")) read_list(*roles, roles_, problems, read_role);
    put_in_order(roles_);
    return problems;
  }
  if (root.is(Kind::array)) {
    read_list(root, roles_, problems, read_role);
    put_in_order(roles_);
    return problems;
  }
  problems.push_back(root.problem("is not a roles file; expected a role or a list of roles"));
  return problems;
}

Problems RoleCatalogue::add_guide(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  json::ObjectReader in{document->root(), problems};
  if (const auto sections = in.array("sections")) {
    for (Node node : sections->children()) {
      json::ObjectReader reader{node, problems};
      guide_.sections.push_back(
          {reader.required_text("id"), reader.required_text("title"), reader.required_text("text")});
    }
  }
  if (const auto links = in.array("links")) {
    for (Node node : links->children()) {
      if (auto link = read_link(node, problems)) guide_.links.push_back(std::move(*link));
    }
  }
  return problems;
}

Problems RoleCatalogue::add_interest_items(std::string_view text, const std::string& file) {
  const auto document = json::Document::parse(text, file);
  if (!document) return document.error();
  Problems problems;
  json::ObjectReader in{document->root(), problems};
  const auto items = in.array("items");
  if (!items) return problems;
  static constexpr std::string_view letters = "riasec";
  for (Node node : items->children()) {
    json::ObjectReader reader{node, problems};
    InterestItem item{reader.required_text("id", max_identifier_length), 0, reader.required_text("text")};
    const std::string type = reader.required_text("type");
    const auto at = letters.find(type);
    if (type.size() == 1 && at != std::string_view::npos) {
      item.type = at;
      replace_or_add(interest_items_, std::move(item));
    } else if (!type.empty()) {
      problems.push_back(node.find("type")->problem("is \"" + type + "\"; expected one of r, i, a, s, e, c"));
    }
  }
  return problems;
}

Problems RoleCatalogue::dangling_references() const {
  Problems problems;
  for (const Role& role : roles_) {
    for (const SkillRequirement& requirement : role.skills) {
      for (const SkillId& id : requirement.any_of) {
        if (find(id) == nullptr)
          problems.push_back({"role " + role.id.str() + " asks for the unknown skill " + id.str(), {}, {}, 0});
      }
    }
    for (const HandOff& hand_off : role.hand_offs) {
      if (find(hand_off.other) == nullptr) {
        problems.push_back(
            {"role " + role.id.str() + " hands over to the unknown role " + hand_off.other.str(), {}, {}, 0});
      }
    }
  }
  for (const Skill& skill : skills_) {
    if (find_in(areas_, skill.area) == nullptr) {
      problems.push_back({"skill " + skill.id.str() + " belongs to the unknown area " + skill.area.str(), {}, {}, 0});
    }
  }
  return problems;
}

const Role* RoleCatalogue::find(const RoleId& id) const noexcept { return find_in(roles_, id); }
const Skill* RoleCatalogue::find(const SkillId& id) const noexcept { return find_in(skills_, id); }

std::string RoleCatalogue::skill_title(const SkillId& id) const {
  const Skill* skill = find(id);
  return skill == nullptr ? id.str() : skill->title;
}

std::string RoleCatalogue::requirement_members(const SkillRequirement& requirement) const {
  std::string text;
  for (std::size_t i = 0; i < requirement.any_of.size(); ++i) {
    if (i > 0) text += i + 1 == requirement.any_of.size() ? " or " : ", ";
    text += skill_title(requirement.any_of[i]);
  }
  return text;
}

std::string RoleCatalogue::requirement_title(const SkillRequirement& requirement) const {
  return requirement.title.empty() ? requirement_members(requirement) : requirement.title;
}

}  // namespace deskpath
