// SPDX-License-Identifier: GPL-3.0-or-later
// The roles, skills and guidance that the program knows: shipped content and the user's own.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "roles/role.h"
#include "roles/skill.h"

namespace deskpath {

struct GuideSection {
  std::string id;
  std::string title;
  std::string text;
};

struct Guide {
  std::vector<GuideSection> sections;
  std::vector<WebLink> links;
};

// A short item of the interest check, to be liked or disliked.
struct InterestItem {
  std::string id;
  std::size_t type = 0;  // 0–5: R I A S E C
  std::string text;
};

class RoleCatalogue {
 public:
  // Each reads one file and returns its problems; sound entries load all the same. A later entry replaces an
  // earlier one of the same id.
  Problems add_areas(std::string_view text, const std::string& file);
  Problems add_skills(std::string_view text, const std::string& file);
  // One role, a list of roles, or a {"format": "deskpath.roles", "roles": […], "skills": […]} document.
  Problems add_roles(std::string_view text, const std::string& file);
  Problems add_guide(std::string_view text, const std::string& file);
  Problems add_interest_items(std::string_view text, const std::string& file);
  // Requirements that name no known skill and hand-offs to unknown roles; to be asked once all files are in.
  [[nodiscard]] Problems dangling_references() const;

  [[nodiscard]] const std::vector<Role>& roles() const noexcept { return roles_; }
  [[nodiscard]] const std::vector<Skill>& skills() const noexcept { return skills_; }
  [[nodiscard]] const std::vector<SkillArea>& areas() const noexcept { return areas_; }
  [[nodiscard]] const Guide& guide() const noexcept { return guide_; }
  [[nodiscard]] const std::vector<InterestItem>& interest_items() const noexcept { return interest_items_; }
  [[nodiscard]] const Role* find(const RoleId& id) const noexcept;
  [[nodiscard]] const Skill* find(const SkillId& id) const noexcept;
  // The skill's title, or its id where the skill is not known.
  [[nodiscard]] std::string skill_title(const SkillId& id) const;
  // "Python, Java or C++" or the group's title.
  [[nodiscard]] std::string requirement_title(const SkillRequirement& requirement) const;
  // "Python, Java or C++".
  [[nodiscard]] std::string requirement_members(const SkillRequirement& requirement) const;

 private:
  std::vector<SkillArea> areas_;
  std::vector<Skill> skills_;
  std::vector<Role> roles_;
  Guide guide_;
  std::vector<InterestItem> interest_items_;
};

}  // namespace deskpath
