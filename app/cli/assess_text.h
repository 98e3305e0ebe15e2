// SPDX-License-Identifier: GPL-3.0-or-later
// The fit of a profile to roles as text for people.
#pragma once

#include <QString>
#include <span>

#include "assessment/fit.h"
#include "cli/style.h"
#include "roles/catalogue.h"

namespace deskpath::app::cli {

[[nodiscard]] QString assessText(const Profile& profile, std::span<const Role* const> roles,
                                 const RoleCatalogue& catalogue, Date today, const Style& style);

}  // namespace deskpath::app::cli
