// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of the plan about the work whose change is a true remedy: saving more often, running a model
// with smaller weights. A fact of the room or of a part is never among them.
#pragma once

#include <vector>

#include "plan/plan.h"
#include "rules/finding.h"

namespace deskpath {

// What could be set otherwise to clear `finding`, the least change first.
[[nodiscard]] std::vector<SettingChange> settings_to_try(const Plan& plan, const Finding& finding,
                                                         const Context& context);

// False when the plan has no such place.
bool apply_setting(Plan& plan, const SettingChange& change);

}  // namespace deskpath
