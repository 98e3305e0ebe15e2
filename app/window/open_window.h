// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window and runs until it closes.
#pragma once

#include <QString>

namespace deskpath::app {

// Needs a QApplication. `file` may be empty. Returns the program's exit code.
int openWindow(const QString& file);

}  // namespace deskpath::app
