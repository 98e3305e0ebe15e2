// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts make sense as a repair, before any rule is asked: nobody mends a tower with a laptop's memory, or a
// container engine with a chat program.
#pragma once

#include "parts/part.h"
#include "plan/plan.h"

namespace deskpath {

// Whether adding one of a category can mend anything in this plan; `there`: it holds one already. What belongs to
// another kind of machine mends nothing in this one.
[[nodiscard]] bool sensible_to_add(Category category, const Plan& plan, bool there);

// A program gives way only to one that does all that it was there for; another part of its category serves as well.
[[nodiscard]] bool serves_as(const Part& candidate, const Part& replaced);

// Whether a plan may do with fewer of a category's parts. What a program is there for, nobody knows better than the
// user.
[[nodiscard]] bool can_be_left_out(Category category);

// What does the work was chosen for it: a cheaper one is a step back even where every measure stays the same.
[[nodiscard]] bool does_the_work(Category category);

}  // namespace deskpath
