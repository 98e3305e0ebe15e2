// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, by which licence, and whose facts it shows.
#pragma once

class QWidget;

namespace deskpath::app {

void showAbout(QWidget* window);

}  // namespace deskpath::app
