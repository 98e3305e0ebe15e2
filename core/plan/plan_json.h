// SPDX-License-Identifier: GPL-3.0-or-later
// The plan's JSON form, version 1: self-contained (it holds the record of every part), deterministic, and keeping
// members it does not know.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "plan/plan.h"

namespace deskpath {

inline constexpr std::int64_t plan_version = 1;
inline constexpr std::size_t max_plan_bytes = std::size_t{8} << 20;

// Finds a part that the plan names but does not hold (templates hold none); may give nullptr.
using PartLookup = std::function<PartPtr(const PartId&)>;

// The plan's own parts decide over `lookup`. A part found in neither is a problem.
[[nodiscard]] Result<Plan> read_plan(std::string_view text, const std::string& file, const PartLookup& lookup = {});

[[nodiscard]] std::string write_plan(const Plan& plan);

}  // namespace deskpath
