// SPDX-License-Identifier: GPL-3.0-or-later
// Memory for everything that runs together on a working day.
#pragma once

namespace deskpath {

// Allowances in GB. The sum of system, browser, programs, containers and virtual machines gets a fifth on top.
namespace memory_allowance {
inline constexpr double system = 4.0;
inline constexpr double browser = 3.0;
inline constexpr double containers =
    4.0;  // where a plan runs containers and does not say how much (Docker Desktop asks for 4)
inline constexpr double machines = 4.0;  // virtual machines likewise (Hyper-V asks for 4)
}  // namespace memory_allowance

[[nodiscard]] constexpr double with_reserve(double gigabytes) noexcept { return gigabytes * 1.2; }

// WSL2 gives Linux at most half of the memory unless its settings are changed.
[[nodiscard]] constexpr double host_for_wsl(double containers_gb) noexcept { return 2.0 * containers_gb; }

}  // namespace deskpath
