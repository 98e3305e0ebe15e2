// SPDX-License-Identifier: GPL-3.0-or-later
// How long a UPS carries a load, from the points its maker publishes.
#pragma once

#include <optional>

#include "base/units.h"
#include "parts/records.h"

namespace deskpath {

// Minutes at `load` (watts at the wall, > 0). Between two published points t = t1·(P/P1)^(-n) with
// n = ln(t1/t2)/ln(P2/P1), the discharge law fitted to both; below the smallest load the time of the smallest load
// is given, because a battery's rest is not ours to promise; above the greatest load 0. Nothing without points or load.
[[nodiscard]] std::optional<double> backup_minutes(const std::vector<RuntimePoint>& points, Watts load);

}  // namespace deskpath
