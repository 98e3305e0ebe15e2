// SPDX-License-Identifier: GPL-3.0-or-later
// Appearance, units, paper, and the folders with parts of one's own. Every choice takes effect at once.
#pragma once

#include <QDialog>

#include "documents/user_catalogue.h"
#include "window/dialogs.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace deskpath::app {

class PreferencesDialog final : public QDialog {
  Q_OBJECT
 public:
  // `catalogue` may be nullptr: then there is nothing about parts of one's own.
  PreferencesDialog(Settings& settings, UserCatalogue* catalogue, const Dialogs& dialogs, QWidget* parent = nullptr);

 Q_SIGNALS:
  // A file was taken out of the own folder; the receiver offers to put it back.
  void removed(const deskpath::app::UserCatalogue::Change& change);

 private:
  [[nodiscard]] QWidget* choices();
  [[nodiscard]] QWidget* ownParts();
  void fill();
  void showSelected();
  void addFolder();
  void removeSelected();
  void openSelected();

  Settings& settings_;
  UserCatalogue* catalogue_;
  const Dialogs& dialogs_;
  QTreeWidget* tree_ = nullptr;
  QLabel* problems_ = nullptr;
  QPushButton* remove_ = nullptr;
};

}  // namespace deskpath::app
