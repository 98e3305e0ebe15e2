// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be set up once the parts are there: connection, room and heights, firmware, displays, software.
#pragma once

#include <array>

#include "checklist/checklist.h"

namespace deskpath {

// Internet plans and cloud machines: ordered rather than bought.
[[nodiscard]] bool is_contract(Category category) noexcept;

// The sections in the order in which it is done.
inline constexpr std::array<std::string_view, 5> setup_order{"Connection", "Room and heights", "Firmware", "Displays",
                                                             "Software"};

// `report` must be that plan's.
[[nodiscard]] std::vector<SetupSection> setup_of(const Plan& plan, const Report& report, const Context& context);

// "69 cm (27 in)".
[[nodiscard]] std::string height_text(double millimetres);

}  // namespace deskpath
