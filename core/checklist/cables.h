// SPDX-License-Identifier: GPL-3.0-or-later
// Cables and adapters that nobody plans and everybody misses on the day: read from what the review found.
#pragma once

#include "checklist/checklist.h"

namespace deskpath {

// For all seats together; without those that the plan holds already. `report` must be that plan's.
[[nodiscard]] std::vector<ChecklistCable> needed_cables(const Plan& plan, const Report& report, const Wording& wording);

}  // namespace deskpath
