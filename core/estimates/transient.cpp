// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/transient.h"

#include <algorithm>

namespace deskpath {

std::array<TransientLoad, 5> transient_loads(Watts steady, Watts cards, Watts rating, Excursion excursion) {
  std::array<TransientLoad, 5> loads;
  for (std::size_t i = 0; i < loads.size(); ++i) {
    const TransientWindow& window = transient_windows[i];
    const Watts peak{(cards.raw() * window.card_watts + measured_card_watts - 1) / measured_card_watts};
    loads[i] = {window.name, steady + peak,
                Watts{rating.raw() * window.supply_percent[static_cast<std::size_t>(excursion)] / 100}};
  }
  return loads;
}

const TransientLoad& tightest(const std::array<TransientLoad, 5>& loads) {
  return *std::max_element(loads.begin(), loads.end() - 1, [](const TransientLoad& a, const TransientLoad& b) {
    return a.need.raw() * b.offered.raw() < b.need.raw() * a.offered.raw();
  });
}

}  // namespace deskpath
