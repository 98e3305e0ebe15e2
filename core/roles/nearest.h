// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a comparison in a sentence's worth: which roles are most alike, which step is shortest,
// where they lie furthest apart, and who hands what to whom.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "roles/comparison.h"

namespace deskpath {

// The pair with the greatest overlap; nothing when several share it or there is no pair.
[[nodiscard]] std::optional<std::size_t> most_alike(const Comparison& comparison);

struct Move {
  std::size_t from = 0;  // indices into the comparison's roles
  std::size_t to = 0;
  double low = 0;   // percent
  double high = 0;  // percent
};
// Both directions of every pair, most certain first.
[[nodiscard]] std::vector<Move> moves(const Comparison& comparison);
// The move whose whole range lies above all others'; nothing when it is too close to tell.
[[nodiscard]] std::optional<Move> shortest_move(const Comparison& comparison);

// The area in which the roles' greatest levels lie furthest apart, the first of several; nothing when all ask
// the same.
struct AreaSpread {
  std::size_t area = 0;  // index into the catalogue's areas
  std::size_t most = 0;  // index into `roles`
  double low = 0;        // levels
  double high = 0;
};
[[nodiscard]] std::optional<AreaSpread> widest_area(std::span<const Role* const> roles, const RoleCatalogue& catalogue);

struct HandOffRow {
  RoleId from;
  RoleId to;
  std::string what;
  friend bool operator==(const HandOffRow&, const HandOffRow&) = default;
};
// What these roles give and take, in their order; what both sides state stands once.
[[nodiscard]] std::vector<HandOffRow> hand_offs(std::span<const Role* const> roles);

}  // namespace deskpath
