// SPDX-License-Identifier: GPL-3.0-or-later
// A role's fit as a bar with its range: without a rating all is open, a bar of nothing whose range says so.
#pragma once

#include "assessment/fit.h"
#include "charts/chart_data.h"
#include "roles_tab/role_choice.h"

namespace deskpath::app {

[[nodiscard]] BarRow fitBar(const Role& role, const Fit& fit, const RoleChoice& choice);

}  // namespace deskpath::app
