// SPDX-License-Identifier: GPL-3.0-or-later
// Which attributes of a part the measures read that its own category fills. Parts with equal values under these keys
// meet a role's needs alike.
#pragma once

#include <vector>

#include "parts/keys.h"

namespace deskpath {

[[nodiscard]] std::vector<KeyRef> measure_reads(Category category);

}  // namespace deskpath
