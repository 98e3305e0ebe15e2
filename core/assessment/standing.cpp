// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/standing.h"

namespace deskpath {
namespace {

Side side_of(bool known, double low, double high) noexcept {
  if (!known) return Side::open;
  if (low >= middle_percent) return Side::high;
  return high < middle_percent ? Side::low : Side::open;
}

}  // namespace

Side Standing::fit_side() const noexcept { return side_of(fit.point.has_value(), fit.low, fit.high); }

Side Standing::interest_side() const noexcept {
  return side_of(interest.tasks.point.has_value(), interest.tasks.low, interest.tasks.high);
}

bool comparable(const RoleChange& change) noexcept {
  return change.change().has_value() && change.before.rated == change.after.rated;
}

std::vector<Standing> standings(const Profile& profile, std::span<const Role* const> roles) {
  std::vector<Standing> result;
  for (const Role* role : roles) result.push_back({assess(profile, *role), interest(profile, *role, roles)});
  return result;
}

}  // namespace deskpath
