// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody stands towards several roles: fit, interest and goals side by side, and never merged into
// one figure.
#pragma once

#include <span>
#include <vector>

#include "assessment/fit.h"
#include "assessment/interest.h"
#include "assessment/what_if.h"

namespace deskpath {

// On which side of the middle a percentage lies; `open` while its range crosses it or nothing is known.
enum class Side : std::uint8_t { open, low, high };
inline constexpr double middle_percent = 50;

struct Standing {
  Fit fit;
  Interest interest;
  [[nodiscard]] Side fit_side() const noexcept;
  [[nodiscard]] Side interest_side() const noexcept;
  // Both known, and both at or above the middle.
  [[nodiscard]] bool fits_and_liked() const noexcept {
    return fit_side() == Side::high && interest_side() == Side::high;
  }
};
// One for each role, in the order given.
[[nodiscard]] std::vector<Standing> standings(const Profile& profile, std::span<const Role* const> roles);

// Whether two points of a fit may be set against each other: both known, over equally many rated essentials.
// A point is taken over what is rated alone, so that rating more moves it without anybody having learnt a
// thing.
[[nodiscard]] bool comparable(const RoleChange& change) noexcept;

}  // namespace deskpath
