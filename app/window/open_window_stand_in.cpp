// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the call while the tabs of the real window are not in this tree; app/CMakeLists.txt chooses.
#include <QApplication>
#include <QLabel>

#include "window/open_window.h"

namespace deskpath::app {

int openWindow(QApplication& application, const QString& file) {
  QLabel label(file.isEmpty() ? QStringLiteral("Deskpath") : file);
  label.show();
  return application.exec();
}

}  // namespace deskpath::app
