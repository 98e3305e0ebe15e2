// SPDX-License-Identifier: GPL-3.0-or-later
// Joining what two programs have made of the same document since both read it.
#pragma once

#include "base/json_write.h"

namespace deskpath::json {

// Three-way: what only one side changed is taken from that side; where both changed the same value, mine wins. Objects
// are joined by member. Lists whose entries are objects with an own "skill", "id", "date" or "name" are joined by
// entry, those with dates in the order of the dates; other lists are values. Nothing for an absent member is the
// discarded value.
[[nodiscard]] Object merged(const Object& base, const Object& mine, const Object& theirs);

}  // namespace deskpath::json
