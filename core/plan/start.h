// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning a plan: what somebody says on the start page, applied to a template.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "plan/plan.h"

namespace deskpath {

// Things people commonly own already, as asked on the start page.
struct Ownable {
  std::string_view id;
  std::string_view title;
  std::vector<Category> categories;
};
[[nodiscard]] std::span<const Ownable> ownables();

// Marks every item of these things as owned, so that it costs nothing.
[[nodiscard]] Plan with_owned(Plan plan, std::span<const std::string_view> ownable_ids);

}  // namespace deskpath
