// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/leftovers.h"

#include <QFileInfo>
#include <QSet>
#include <thread>

#include "documents/file_lock.h"
#include "documents/profile_store.h"
#include "documents/recovery.h"
#include "documents/replacement.h"
#include "documents/settings.h"
#include "documents/user_catalogue.h"

namespace deskpath::app {

SavedPlaces savedPlaces(const Settings& settings) {
  SavedPlaces places;
  places.files = settings.get(setting::recentFiles);
  places.files << Settings::defaultPath() << ProfileStore::defaultPath();
  places.folders << RecoveryFile::defaultFolder() << UserCatalogue::ownFolder();
  if (const QString sheets = settings.get(setting::sheetFolder); !sheets.isEmpty()) places.folders << sheets;
  return places;
}

void removeLeftovers(const SavedPlaces& places) {
  QSet<QString> folders(places.folders.begin(), places.folders.end());
  for (const QString& file : places.files)
    folders << QFileInfo(file).absolutePath() << QFileInfo(realPath(file)).path();
  for (const QString& folder : folders) removeAllUnfinished(folder);
}

void removeLeftoversInBackground(SavedPlaces places) {
  std::thread([places = std::move(places)] { removeLeftovers(places); }).detach();
}

}  // namespace deskpath::app
