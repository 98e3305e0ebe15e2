// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between a person and a role, greatest first, and what to rate next when several roles are
// compared.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "assessment/fit.h"
#include "roles/catalogue.h"

namespace deskpath {

// An essential requirement that is rated and not met.
struct Gap {
  std::size_t requirement = 0;  // index into the role's skills
  int own = 0;
  int required = 0;
  double share = 0;  // percent of all that is lost to gaps: 100 · w·(required − own) / Σ w·(required − own)
};
// Greatest share first, else in the role's order.
[[nodiscard]] std::vector<Gap> gaps(const Fit& fit);

struct NextRating {
  std::size_t role = 0;         // index into the fits
  std::size_t requirement = 0;  // index into that role's skills
};
// The rating that tells the roles apart soonest: rate_next() of the role with the widest range.
[[nodiscard]] std::optional<NextRating> next_rating(std::span<const Fit> fits);

// The greatest own level in each area of the catalogue; nothing where no skill of the area is rated.
[[nodiscard]] std::vector<std::optional<double>> own_area_levels(const Profile& profile,
                                                                 const RoleCatalogue& catalogue);

}  // namespace deskpath
