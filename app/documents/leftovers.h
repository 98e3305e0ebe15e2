// SPDX-License-Identifier: GPL-3.0-or-later
// What killed programs left unfinished beside the files that they saved. The next save beside it removes it (see
// replacement.h); a file that is never saved again would keep it for ever.
#pragma once

#include <QStringList>

namespace deskpath::app {

class Settings;

// Where this program, or one before it, may have saved something: whole paths, of folders and of files in them. The
// disk is not touched.
struct SavedPlaces {
  QStringList folders;
  QStringList files;
};
[[nodiscard]] SavedPlaces savedPlaces(const Settings& settings);

// Removes what is left unfinished in the folders and beside the files, where a link leads to, too.
void removeLeftovers(const SavedPlaces& places);

// The same on a thread of its own that nobody waits for: one of the folders may be on a network that is asleep.
void removeLeftoversInBackground(SavedPlaces places);

}  // namespace deskpath::app
