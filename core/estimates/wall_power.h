// SPDX-License-Identifier: GPL-3.0-or-later
// From what a computer draws of its supply to what the wall, a UPS and the room's air get of it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/units.h"

namespace deskpath {

// What of the wall's power a supply passes on, in percent, by its 80 PLUS label. Bronze 85, gold 87 and platinum 90 are
// the lower ends of the figures that builders use, titanium 94 is at half load; white 80 and silver 85 are what the
// label asks for at full load. Nothing for another label.
[[nodiscard]] constexpr std::optional<std::int64_t> efficiency_percent(std::string_view label) noexcept {
  if (label == "white") return 80;
  if (label == "bronze" || label == "silver") return 85;
  if (label == "gold") return 87;
  if (label == "platinum") return 90;
  if (label == "titanium") return 94;
  return std::nullopt;
}

// Watts at the wall for `draw` of the supply's output, rounded up: P / efficiency. `percent` is 1 to 100.
[[nodiscard]] constexpr Watts at_wall(Watts draw, std::int64_t percent) noexcept {
  return Watts{(draw.raw() * 100 + percent - 1) / percent};
}

// What a circuit may carry for hours: 80 % of volts × amperes (15 A at 120 V: 1,440 W; 16 A at 230 V: 2,944 W). The 80
// % are asked for in North America; elsewhere they are our allowance for what else hangs on the circuit.
inline constexpr std::int64_t assumed_volts = 120;  // the more cautious of the usual two
[[nodiscard]] constexpr Watts circuit_limit(std::int64_t amperes, std::int64_t volts = assumed_volts) noexcept {
  return Watts{amperes * volts * 8 / 10};
}
[[nodiscard]] constexpr Watts circuit_rating(std::int64_t amperes, std::int64_t volts = assumed_volts) noexcept {
  return Watts{amperes * volts};
}

// The heat that a load gives the room: 3.412 BTU/h for every watt.
[[nodiscard]] constexpr double btu_per_hour(Watts load) noexcept { return 3.412 * load.value(); }

// Allowances of gear beside the computer that states no power of its own (ours, from typical figures: a monitor
// 20–40 W up to 27 in, modem and router 20–30 W).
namespace allowance {
inline constexpr Watts monitor{40};
inline constexpr Watts network{20};
inline constexpr Watts light{20};
inline constexpr Watts speakers{20};
inline constexpr Watts nas{40};
}  // namespace allowance

// What a UPS must offer for `load`: a quarter more, in watts and, as the load's power factor asks, in volt-amperes.
struct BackupNeed {
  Watts power;
  VoltAmperes capacity;
};
// Hundredths. Supplies with an 80 PLUS label correct their power factor to 0.9 and above; small adapters don't.
inline constexpr std::int64_t corrected_power_factor = 90;
inline constexpr std::int64_t plain_power_factor = 60;
[[nodiscard]] constexpr VoltAmperes volt_amperes(Watts load, std::int64_t power_factor) noexcept {
  return VoltAmperes{(load.raw() * 100 + power_factor - 1) / power_factor};
}
[[nodiscard]] constexpr BackupNeed backup_need(Watts load, std::int64_t power_factor) noexcept {
  const Watts power{(load.raw() * 5 + 3) / 4};
  return {power, volt_amperes(power, power_factor)};
}

}  // namespace deskpath
