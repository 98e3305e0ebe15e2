// SPDX-License-Identifier: GPL-3.0-or-later
// Screens that are rendered to pictures for people to look at: STYLE.md cannot be checked by a machine alone.
#pragma once

#include <QSize>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace deskpath::gallery {

struct Screen {
  QString name;  // the pictures are NAME-light-1x.png and so on
  QSize size;    // in device-independent pixels
  // Called once for each appearance; the gallery owns what it returns.
  std::function<QWidget*()> make;
};

// Returns true, so that a file can register its screens while the program starts:
//   const bool registered = registerScreen(u"start-page"_s, {1280, 800}, [] { return new StartPage; });
bool registerScreen(const QString& name, QSize size, std::function<QWidget*()> make);
[[nodiscard]] const std::vector<Screen>& screens();

}  // namespace deskpath::gallery
