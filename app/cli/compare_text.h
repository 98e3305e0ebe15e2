// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison of roles as text for people.
#pragma once

#include <QString>

#include "cli/style.h"
#include "roles/comparison.h"

namespace deskpath::app::cli {

[[nodiscard]] QString compareText(const Comparison& comparison, const RoleCatalogue& catalogue, const Style& style);

}  // namespace deskpath::app::cli
