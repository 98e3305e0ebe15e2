// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that fixes are made of. In place, so that a search that tries thousands copies no plan.
#pragma once

#include <optional>

#include "parts/catalogue.h"
#include "plan/plan.h"
#include "rules/fix.h"

namespace deskpath {

// Every reviewed item of `part` becomes `with`, to be bought anew.
void put_in_place(Plan& plan, const PartId& part, const PartPtr& with, std::optional<std::int64_t> quantity,
                  std::int64_t up_to_stage);

// One more of `part`; nothing where the plan is full.
void put_in(Plan& plan, const PartPtr& part, std::int64_t stage);

// Of the reviewed items of `part`, the first `pieces` stay as they are.
void keep_only(Plan& plan, const PartId& part, std::int64_t pieces, std::int64_t up_to_stage);

// Whether the fix does with fewer pieces of a part, or without it.
[[nodiscard]] bool leaves_out(const Fix& fix);

// The plan with the fix made; unchanged when it does not apply to it (any more). A replacement is to be
// bought, whatever the status of what it replaces.
[[nodiscard]] Plan with_fix(Plan plan, const Fix& fix, const PartCatalogue& catalogue,
                            std::int64_t up_to_stage = max_stage);

}  // namespace deskpath
