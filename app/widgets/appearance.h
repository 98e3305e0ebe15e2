// SPDX-License-Identifier: GPL-3.0-or-later
// System, light or dark. Qt 6.4 has no colour-scheme interface: light and dark are our palettes on Fusion
// with CalmStyle, system is the style and palette that the platform gave the program at its start.
#pragma once

#include <QString>

namespace deskpath::app {

enum class Appearance { system, light, dark };

// Takes effect at once in every window. Needs a QApplication.
void applyAppearance(Appearance appearance);

// The name in the settings: "system", "light", "dark". An unknown name gives system.
[[nodiscard]] Appearance appearanceFromName(const QString& name);
[[nodiscard]] QString appearanceName(Appearance appearance);

}  // namespace deskpath::app
