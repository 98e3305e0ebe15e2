// SPDX-License-Identifier: GPL-3.0-or-later
// Why a role's level is not higher, as lines a screen can show: what is there and what the next step asks.
#pragma once

#include <string>
#include <vector>

#include "rules/role_review.h"

namespace deskpath {

struct AdviceLine {
  const NeedReview* need = nullptr;
  std::string title;  // "Memory"
  std::string have;   // "32 GB", "not chosen", "not known"
  Level next = Level::minimum;
  std::string wanted;  // "64 GB": what `next` asks; empty when no step asks for more
};

// The required needs that keep the role at its level. `review` must outlive the lines.
[[nodiscard]] std::vector<AdviceLine> holding_back_lines(const RoleReview& review);
// The recommended and optional needs that are not met: they never lower the level.
[[nodiscard]] std::vector<AdviceLine> advice_lines(const RoleReview& review);

// A required choice that is open, with the categories that would fill it.
struct OpenChoice {
  Measure measure{};
  std::string title;
  std::vector<Category> categories;  // empty for facts of the room
};
[[nodiscard]] std::vector<OpenChoice> open_choices(const RoleReview& review);

}  // namespace deskpath
