// SPDX-License-Identifier: GPL-3.0-or-later
// The graphics of this machine: what the kernel and the NVIDIA driver tell, named by the system's list of PCI devices.
#pragma once

#include <vector>

#include "documents/machine/system_files.h"
#include "plan/this_computer.h"

namespace deskpath::app {

[[nodiscard]] std::vector<ReadCard> readGraphics(const SystemFiles& files);

}  // namespace deskpath::app
