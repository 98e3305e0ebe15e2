// SPDX-License-Identifier: GPL-3.0-or-later
// Every number opens into what it is made of: the parts of a list add up to the figure that is shown. Those
// of overlaps and transitions are in roles/shares.h.
#pragma once

#include <optional>
#include <vector>

#include "assessment/fit.h"
#include "roles/shares.h"

namespace deskpath {

// What one essential requirement adds to a fit, in percent points.
struct FitShare {
  std::size_t requirement = 0;  // index into the role's skills
  double worth = 0;             // of the whole role: these add up to 100
  double low = 0;               // to the low end
  double high = 0;              // to the high end
  // To the point, which is taken over rated requirements alone; nothing when it is not rated.
  std::optional<double> earned;
  std::optional<double> lost;  // what it keeps the point from 100
};
[[nodiscard]] std::vector<FitShare> fit_shares(const Fit& fit);

}  // namespace deskpath
