// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sheet is saved: a name that every file system takes, in the folder that was chosen last.
#pragma once

#include <QString>

#include "documents/settings.h"

namespace deskpath::app {

// "…/Home office.pdf"; `fallback` names what has no title.
[[nodiscard]] QString suggestedFile(const QString& title, const QString& fallback, const QString& extension,
                                    const Settings& settings);
// For the next suggestion.
void rememberFolder(const QString& savedFile, Settings& settings);

}  // namespace deskpath::app
