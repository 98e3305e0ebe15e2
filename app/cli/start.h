// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what a call of the program needs before any application object exists: creating one without a display aborts.
#pragma once

#include <QStringList>

namespace deskpath::app::cli {

enum class Start {
  window,   // QApplication, a display
  console,  // QCoreApplication
  paper,    // QGuiApplication on the offscreen platform: a PDF is laid out with fonts
};

// `arguments` without the program's name.
[[nodiscard]] Start startOf(const QStringList& arguments);

// The file that the window is to open; empty when there is none.
[[nodiscard]] QString windowFile(const QStringList& arguments);

// Whether a window can be shown; a platform that was chosen by hand is believed.
[[nodiscard]] bool hasDisplay(const QStringList& arguments);

// The system's QFile-style streams 0 to 2 exist afterwards: a closed one would be given to the next opened file,
// and output would land in it.
void holdStandardStreams();

}  // namespace deskpath::app::cli
