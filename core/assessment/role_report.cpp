// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/role_report.h"

#include <algorithm>

namespace deskpath {
namespace {

ReportRole report_of(const Profile& profile, const Role& role, Standing standing) {
  ReportRole result{&role, profile.target_role == role.id, std::move(standing), {}, {}, {}};
  const Fit& fit = result.standing.fit;
  result.gaps = gaps(fit);
  for (std::size_t i = 0; i < fit.contributions.size(); ++i) {
    const Contribution& entry = fit.contributions[i];
    if (entry.kind != RequirementKind::essential) continue;
    if (!entry.own) result.unrated.push_back(i);
    if (entry.surplus() > 0) result.strengths.push_back(i);
  }
  return result;
}

}  // namespace

RoleReport make_role_report(const Profile& profile, std::span<const Role* const> roles, const RoleCatalogue& catalogue,
                            Date today) {
  const Comparison comparison = compare(roles, catalogue);
  RoleReport report{profile.name, today, {}, {}, comparison.pairs, {}, {}, hand_offs(roles)};
  std::vector<Fit> fits;
  auto all = standings(profile, roles);
  for (std::size_t i = 0; i < roles.size(); ++i) {
    fits.push_back(all[i].fit);
    report.roles.push_back(report_of(profile, *roles[i], std::move(all[i])));
  }
  report.closest = closest(fits);
  report.next = next_steps(profile, roles, catalogue.skills());
  for (const SkillArea& area : catalogue.areas()) {
    ReportArea part{area.title, {}};
    for (const SkillRow& row : comparison.skills) {
      if (row.area != area.id) continue;
      const Rating* rating = profile.current(row.skill);
      part.skills.push_back({row.skill, rating != nullptr ? std::optional{*rating} : std::nullopt, row.cells});
    }
    if (!part.skills.empty()) report.areas.push_back(std::move(part));
  }
  return report;
}

}  // namespace deskpath
