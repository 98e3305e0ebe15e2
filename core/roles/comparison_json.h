// SPDX-License-Identifier: GPL-3.0-or-later
// The deskpath.comparison document: what `deskpath compare --json` writes.
#pragma once

#include <string>

#include "roles/comparison.h"

namespace deskpath {

[[nodiscard]] std::string comparison_to_json(const Comparison& comparison, const RoleCatalogue& catalogue);

}  // namespace deskpath
