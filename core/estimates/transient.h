// SPDX-License-Identifier: GPL-3.0-or-later
// Short peaks of graphics cards against what a supply rides out, window by window.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/units.h"

namespace deskpath {

// How far above its rating a supply carries short peaks: an older one promises nothing; an ATX 3 one up to 450 W or
// without a 16-pin plug somewhat; an ATX 3 one above 450 W with that plug the full table. In rising order.
enum class Excursion : std::uint8_t { none, small, full };

struct TransientWindow {
  std::string_view name;
  std::int64_t card_watts;                     // what a card of 575 W was measured to draw for that long
  std::array<std::int64_t, 3> supply_percent;  // of the rating, by Excursion
};

// Supplies: Intel ATX 3 design guide, table 3-3 (200, 180, 160, 120 and 100 %; without the plug 150, 145, 135, 110 and
// 100 %). Cards: measured on a GeForce RTX 5090 of 575 W: 901 W below 1 ms, 738 W to 10 ms, 659 W from 100 ms on.
inline constexpr std::int64_t measured_card_watts = 575;
inline constexpr std::array<TransientWindow, 5> transient_windows{{{"100 µs", 901, {100, 150, 200}},
                                                                   {"1 ms", 901, {100, 145, 180}},
                                                                   {"10 ms", 738, {100, 135, 160}},
                                                                   {"100 ms", 659, {100, 110, 120}},
                                                                   {"long", 575, {100, 100, 100}}}};

struct TransientLoad {
  std::string_view window;
  Watts need;
  Watts offered;
  [[nodiscard]] constexpr bool fits() const noexcept { return need <= offered; }
};

// `steady` is the processor's peak and the rest, `cards` the rated power of all cards: they rise together when work
// starts, so no averaging. A card's peak scales with its rated power.
[[nodiscard]] std::array<TransientLoad, 5> transient_loads(Watts steady, Watts cards, Watts rating,
                                                           Excursion excursion);

// The short window that leaves least room; what a supply carries for long is the load's own rule.
[[nodiscard]] const TransientLoad& tightest(const std::array<TransientLoad, 5>& loads);

}  // namespace deskpath
