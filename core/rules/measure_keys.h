// SPDX-License-Identifier: GPL-3.0-or-later
// Which attributes the measures of a plan are read from, as rule_table.cpp says it of the rules.
#pragma once

#include <span>

#include "parts/keys.h"

namespace deskpath {

[[nodiscard]] std::span<const KeyRef> keys_of_measures();

}  // namespace deskpath
