// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of whatever the window shows. A QUndoGroup would not do: a stack belongs to one group, and several
// windows share the profile's.
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QUndoStack;

namespace deskpath::app {

class UndoActions final : public QObject {
  Q_OBJECT

 public:
  // The actions belong to `parent`.
  explicit UndoActions(QWidget* parent);

  [[nodiscard]] QAction* undo() const noexcept { return undo_; }
  [[nodiscard]] QAction* redo() const noexcept { return redo_; }
  void setStack(QUndoStack* stack);

 private:
  void refresh();

  QAction* undo_;
  QAction* redo_;
  QPointer<QUndoStack> stack_;
};

}  // namespace deskpath::app
