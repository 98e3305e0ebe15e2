// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the window and runs until it closes.
#pragma once

#include <QString>

class QApplication;

namespace deskpath::app {

// `file` may be empty. Returns the program's exit code.
int openWindow(QApplication& application, const QString& file);

}  // namespace deskpath::app
