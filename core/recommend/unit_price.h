// SPDX-License-Identifier: GPL-3.0-or-later
// What one useful unit of a part costs: a gigabyte of memory, a core, an inch of screen. How many people compare
// prices.
#pragma once

#include <optional>
#include <string_view>

#include "estimates/prices.h"

namespace deskpath {

// "GB", "core", "in", "W": the unit that parts of a category are compared by; empty where none makes sense.
[[nodiscard]] std::string_view useful_unit(Category category) noexcept;
// How many of these units a part has; nothing when that is not known or none.
[[nodiscard]] std::optional<double> useful_amount(const Part& part);
// Minor units of the currency for one useful unit.
[[nodiscard]] std::optional<double> unit_price(const Part& part, const ItemPrice& price);

}  // namespace deskpath
