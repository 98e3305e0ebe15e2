// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/backup_power.h"

#include <algorithm>
#include <cmath>

namespace deskpath {

std::optional<double> backup_minutes(const std::vector<RuntimePoint>& points, Watts load) {
  if (points.empty() || load.raw() <= 0) return std::nullopt;
  std::vector<RuntimePoint> sorted = points;
  std::sort(sorted.begin(), sorted.end(),
            [](const RuntimePoint& a, const RuntimePoint& b) { return a.load_w < b.load_w; });
  const auto minutes = [](const RuntimePoint& point) { return static_cast<double>(point.tenth_minutes) / 10.0; };
  if (load.raw() <= sorted.front().load_w) return minutes(sorted.front());
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    const RuntimePoint& low = sorted[i - 1];
    const RuntimePoint& high = sorted[i];
    if (load.raw() > high.load_w) continue;
    if (low.tenth_minutes <= 0 || high.tenth_minutes <= 0 || low.load_w == high.load_w) return minutes(high);
    const double exponent = std::log(minutes(low) / minutes(high)) /
                            std::log(static_cast<double>(high.load_w) / static_cast<double>(low.load_w));
    return minutes(low) * std::pow(static_cast<double>(load.raw()) / static_cast<double>(low.load_w), -exponent);
  }
  return 0.0;
}

}  // namespace deskpath
