// SPDX-License-Identifier: GPL-3.0-or-later
// Items that travel between plans: a text that holds their parts and all their fields, so that the other plan needs no
// catalogue.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "plan/plan.h"

namespace deskpath {

// How the text is announced to other programs.
inline constexpr std::string_view copied_items_type = "application/vnd.deskpath.items+json";

// As a plan that holds these items and nothing else; places beyond the items are left out.
[[nodiscard]] std::string copy_items(const Plan& plan, std::span<const std::size_t> places);
// "2 × Dell U2723QE\nDell P2723QE": a line each, for any other program.
[[nodiscard]] std::string items_as_text(const Plan& plan, std::span<const std::size_t> places);

// The copied items with their currency; a problem when the text is broken, foreign or holds no item.
[[nodiscard]] Result<Plan> read_copied_items(std::string_view text);

// Adds the items. One that is already there in every field but the quantity grows instead. Prices of one's own in
// another currency are left behind, and a part that is already in the plan keeps the plan's record.
[[nodiscard]] Plan with_pasted(Plan plan, const Plan& copied);

}  // namespace deskpath
