// SPDX-License-Identifier: GPL-3.0-or-later
// What a monitor says about itself: the first block of VESA's Enhanced EDID 1.3 and 1.4.
#pragma once

#include <QByteArray>
#include <optional>

#include "plan/this_computer.h"

namespace deskpath::app {

// Nothing for a block that is broken. Its size is that of the preferred mode's picture, else of the screen in whole
// centimetres.
[[nodiscard]] std::optional<ReadMonitor> readEdid(const QByteArray& block);

}  // namespace deskpath::app
