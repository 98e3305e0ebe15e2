// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/gaps.h"

#include <algorithm>

namespace deskpath {

std::vector<Gap> gaps(const Fit& fit) {
  std::vector<Gap> result;
  double lost = 0;
  for (const Contribution& entry : fit.contributions) {
    if (entry.kind != RequirementKind::essential || entry.gap() == 0) continue;
    const double points = entry.weight * entry.gap();
    lost += points;
    result.push_back({entry.requirement, *entry.own, entry.required, points});
  }
  for (Gap& gap : result) gap.share = 100.0 * gap.share / lost;
  std::stable_sort(result.begin(), result.end(), [](const Gap& a, const Gap& b) { return a.share > b.share; });
  return result;
}

std::optional<NextRating> next_rating(std::span<const Fit> fits) {
  std::optional<NextRating> best;
  double widest = 0;
  for (std::size_t i = 0; i < fits.size(); ++i) {
    const auto requirement = rate_next(fits[i]);
    if (!requirement || fits[i].high - fits[i].low <= widest) continue;
    widest = fits[i].high - fits[i].low;
    best = NextRating{i, *requirement};
  }
  return best;
}

std::vector<std::optional<double>> own_area_levels(const Profile& profile, const RoleCatalogue& catalogue) {
  std::vector<std::optional<double>> levels(catalogue.areas().size());
  for (const Skill& skill : catalogue.skills()) {
    const Rating* rating = profile.current(skill.id);
    if (rating == nullptr) continue;
    for (std::size_t a = 0; a < levels.size(); ++a) {
      if (catalogue.areas()[a].id == skill.area) levels[a] = std::max<double>(levels[a].value_or(0), rating->level);
    }
  }
  return levels;
}

}  // namespace deskpath
