// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/contributions.h"

#include <algorithm>

namespace deskpath {

std::vector<FitShare> fit_shares(const Fit& fit) {
  double whole = 0;
  double rated = 0;
  for (const Contribution& entry : fit.contributions) {
    if (entry.kind != RequirementKind::essential) continue;
    const double points = static_cast<double>(entry.weight) * entry.required;
    whole += points;
    if (entry.own) rated += points;
  }
  std::vector<FitShare> shares;
  for (const Contribution& entry : fit.contributions) {
    if (entry.kind != RequirementKind::essential) continue;
    const double required = entry.required;
    FitShare share;
    share.requirement = entry.requirement;
    share.worth = 100.0 * entry.weight * required / whole;
    share.low = 100.0 * entry.weight * std::min(entry.low, required) / whole;
    share.high = 100.0 * entry.weight * std::min(entry.high, required) / whole;
    if (entry.own) {
      share.earned = 100.0 * entry.weight * std::min<double>(*entry.own, required) / rated;
      share.lost = 100.0 * entry.weight * entry.gap() / rated;
    }
    shares.push_back(share);
  }
  return shares;
}

}  // namespace deskpath
