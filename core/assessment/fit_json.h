// SPDX-License-Identifier: GPL-3.0-or-later
// The deskpath.fit document: what `deskpath assess --json` writes.
#pragma once

#include <span>
#include <string>

#include "assessment/fit.h"
#include "roles/catalogue.h"

namespace deskpath {

// The fit of one profile to each of `roles`, the next steps towards them, and the closest where there is one.
[[nodiscard]] std::string fits_to_json(const Profile& profile, std::span<const Role* const> roles,
                                       const RoleCatalogue& catalogue);

}  // namespace deskpath
