// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/own_parts.h"

#include <QDir>
#include <QFileInfo>

#include "widgets/notice_bar.h"
#include "window/import_text.h"
#include "window/preferences_dialog.h"

namespace deskpath::app {

OwnParts::OwnParts(Settings& settings, const Dialogs& dialogs, NoticeBar& notice, QWidget& window)
    : QObject(&window), settings_(settings), dialogs_(dialogs), notice_(notice), window_(window) {}

bool OwnParts::undo(const UserCatalogue::Change& change) {
  const auto undone = catalogue_->undo(change);
  if (!undone) dialogs_.error(&window_, tr("Your own parts could not be put back"), undone.error());
  return undone.has_value();
}

void OwnParts::import(const QStringList& paths) {
  if (catalogue_ == nullptr) return;
  std::vector<UserCatalogue::Change> changes;
  QStringList texts;
  QStringList details;
  for (const QString& path : paths) {
    auto change = catalogue_->import(path);
    if (!change) {
      dialogs_.error(&window_, tr("%1 could not be added to your own parts").arg(QDir::toNativeSeparators(path)),
                     change.error());
      continue;
    }
    texts << importedText(*change);
    if (const QString more = importedDetails(*change); !more.isEmpty()) details << more;
    changes.push_back(std::move(*change));
  }
  if (changes.empty()) return;
  const auto takeBack = [this, changes = std::move(changes)] {
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
      if (!undo(*change)) return;
    }
    notice_.tell(tr("Your own parts are as they were."));
  };
  notice_.tell(texts.join(QChar::Space), {NoticeBar::undo(takeBack)}, details.join(QChar::LineFeed));
}

void OwnParts::showPreferences() {
  PreferencesDialog dialog(settings_, catalogue_, dialogs_, &window_);
  connect(&dialog, &PreferencesDialog::removed, this, [this](const UserCatalogue::Change& change) {
    notice_.tell(tr("Removed %1 from your own parts.").arg(QFileInfo(change.path).fileName()),
                 {NoticeBar::undo([this, change] { undo(change); })});
  });
  dialog.exec();
}

}  // namespace deskpath::app
