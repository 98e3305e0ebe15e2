// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a window asks. Tests put answers in their place, so that no test waits for a dialog.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <functional>

#include "documents/file_lock.h"

class QWidget;

namespace deskpath::app {

enum class UnsavedAnswer { save, discard, cancel };
enum class InUseAnswer { openAnyway, openCopy, cancel };
enum class ChangedAnswer { keepMine, loadTheirs, saveAs, cancel };
enum class ReplaceAnswer { replace, cancel };
enum class RecoverAnswer { recover, later, discard };

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

  // Somebody else has the file open. Where there is no question, it is opened anyway.
  std::function<InUseAnswer(QWidget*, const QString& path, const LockHolder& holder)> inUse = {};
  // The plan's file was changed by somebody else: what saving would change in it, line by line, and whether it can be
  // loaded.
  std::function<ChangedAnswer(QWidget*, const QString& title, const QStringList& difference, bool canLoad)>
      changedOnDisk = {};
  // Work that an earlier run left, with what it differs by from the file on the disk.
  std::function<RecoverAnswer(QWidget*, const QString& title, const QDateTime& time, const QStringList& difference)>
      recover = {};

  // The file to save to is open elsewhere.
  std::function<ReplaceAnswer(QWidget*, const QString& path, const LockHolder& holder)> replaceInUse = {};
  // The differences between two plans, line by line, just to be read.
  std::function<void(QWidget*, const QString& title, const QStringList& difference)> difference = {};

  [[nodiscard]] static Dialogs real();
};

}  // namespace deskpath::app
