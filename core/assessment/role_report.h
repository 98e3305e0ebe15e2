// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a comparison and an assessment as data: what print, PDF and tests show.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assessment/gaps.h"
#include "assessment/standing.h"
#include "roles/nearest.h"

namespace deskpath {

struct ReportRole {
  const Role* role = nullptr;
  bool target = false;
  Standing standing;
  std::vector<Gap> gaps;               // greatest share first
  std::vector<std::size_t> strengths;  // contributions beyond what is asked
  std::vector<std::size_t> unrated;    // contributions that are not rated, essentials alone
};

struct ReportSkill {
  SkillId skill;
  std::optional<Rating> rating;
  std::vector<std::optional<SkillCell>> asked;  // one per role
};
struct ReportArea {
  std::string title;
  std::vector<ReportSkill> skills;
};

struct RoleReport {
  std::string profile;
  Date as_of;
  std::vector<ReportRole> roles;
  std::optional<std::size_t> closest;
  std::vector<RolePair> pairs;
  std::vector<ReportArea> areas;  // every skill that one of the roles asks for
  std::vector<NextStep> next;     // most gained per hour first
  std::vector<HandOffRow> hand_offs;
};
// The roles must belong to `catalogue` or outlive the report.
[[nodiscard]] RoleReport make_role_report(const Profile& profile, std::span<const Role* const> roles,
                                          const RoleCatalogue& catalogue, Date today);

}  // namespace deskpath
