// SPDX-License-Identifier: GPL-3.0-or-later
// The choice between the system's look, the light and the dark one; follows the setting wherever it is changed.
#pragma once

#include <QMenu>

namespace deskpath::app {

class Settings;

class AppearanceMenu final : public QMenu {
  Q_OBJECT

 public:
  // `settings` must outlive the menu.
  explicit AppearanceMenu(Settings& settings, QWidget* parent = nullptr);

 private:
  void refresh();

  Settings& settings_;
};

}  // namespace deskpath::app
