// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a window asks. Tests put answers in their place, so that no test waits for a dialog.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace deskpath::app {

enum class UnsavedAnswer { save, discard, cancel };

struct Dialogs {
  // "Discard changes to ‘Home office’?" with Save, Discard, Cancel.
  std::function<UnsavedAnswer(QWidget*, const QString& title)> unsaved;
  // Empty when the user cancels.
  std::function<QString(QWidget*)> openPlan;
  std::function<QString(QWidget*, const QString& suggestion)> savePlan;
  // What happened, where and what to do; shown as plain text.
  std::function<void(QWidget*, const QString& title, const QString& message)> error;
  // Empty when the user cancels.
  std::function<QString(QWidget*)> chooseFolder = {};

  [[nodiscard]] static Dialogs real();
};

}  // namespace deskpath::app
