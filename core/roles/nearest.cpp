// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/nearest.h"

#include <algorithm>

namespace deskpath {

std::optional<std::size_t> most_alike(const Comparison& comparison) {
  std::optional<std::size_t> best;
  bool tied = false;
  for (std::size_t i = 0; i < comparison.pairs.size(); ++i) {
    const double percent = comparison.pairs[i].overlap.percent;
    const double leading = best ? comparison.pairs[*best].overlap.percent : -1.0;
    if (percent > leading) {
      best = i;
      tied = false;
    } else if (percent == leading) {
      tied = true;
    }
  }
  return tied ? std::nullopt : best;
}

std::vector<Move> moves(const Comparison& comparison) {
  std::vector<Move> result;
  for (const RolePair& pair : comparison.pairs) {
    result.push_back({pair.first, pair.second, pair.forth.low, pair.forth.high});
    result.push_back({pair.second, pair.first, pair.back.low, pair.back.high});
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Move& a, const Move& b) { return a.low != b.low ? a.low > b.low : a.high > b.high; });
  return result;
}

std::optional<Move> shortest_move(const Comparison& comparison) {
  const std::vector<Move> all = moves(comparison);
  if (all.empty()) return std::nullopt;
  const bool clear =
      std::all_of(all.begin() + 1, all.end(), [&](const Move& other) { return other.high < all[0].low; });
  return clear ? std::optional{all[0]} : std::nullopt;
}

std::optional<AreaSpread> widest_area(std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  std::vector<std::vector<double>> profiles;
  for (const Role* role : roles) profiles.push_back(area_profile(*role, catalogue));
  std::optional<AreaSpread> best;
  for (std::size_t a = 0; a < catalogue.areas().size(); ++a) {
    AreaSpread spread{a, 0, max_level, 0};
    for (std::size_t r = 0; r < profiles.size(); ++r) {
      spread.low = std::min(spread.low, profiles[r][a]);
      if (profiles[r][a] <= spread.high) continue;
      spread.high = profiles[r][a];
      spread.most = r;
    }
    const double width = spread.high - spread.low;
    if (width > 0 && (!best || width > best->high - best->low)) best = spread;
  }
  return best;
}

std::vector<HandOffRow> hand_offs(std::span<const Role* const> roles) {
  std::vector<HandOffRow> rows;
  for (const Role* role : roles) {
    for (const HandOff& hand_off : role->hand_offs) {
      HandOffRow row = hand_off.gives ? HandOffRow{role->id, hand_off.other, hand_off.what}
                                      : HandOffRow{hand_off.other, role->id, hand_off.what};
      if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace deskpath
