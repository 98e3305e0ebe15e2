// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what this machine is made of from /proc, /sys and what the system keeps about its devices. No network, no
// rights of an administrator, no other program; what cannot be read that way stays unknown.
#pragma once

#include <QString>
#include <vector>

#include "plan/this_computer.h"

namespace deskpath::app {

// May wait for a slow device: not for the window's thread. `root` is "/" but for tests.
[[nodiscard]] ComputerFacts readComputer(const QString& root);

// The monitors as the window system names them, for where the system itself tells nothing; only for the window's
// thread. One without a name is left out: it may be no monitor at all.
[[nodiscard]] std::vector<ReadMonitor> readScreens();

}  // namespace deskpath::app
