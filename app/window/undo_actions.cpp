// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/undo_actions.h"

#include <QAction>
#include <QUndoStack>
#include <QWidget>

#include "widgets/icons.h"
#include "widgets/plain_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

// The names of edits hold text from files: no mnemonic and no markup comes out of them.
void name(QAction* action, const QString& verb, QString what) {
  QString plain = verb;
  plain.remove(u'&');
  action->setToolTip(plainToolTip(what.isEmpty() ? plain : plain + u' ' + what));
  action->setText(what.isEmpty() ? verb : verb + u' ' + what.replace(u'&', u"&&"_s));
}

}  // namespace

UndoActions::UndoActions(QWidget* parent) : QObject(parent), undo_(new QAction(parent)), redo_(new QAction(parent)) {
  undo_->setIcon(icon(u"undo"_s));
  undo_->setShortcut(QKeySequence::Undo);
  undo_->setObjectName(u"actionUndo"_s);
  redo_->setIcon(icon(u"redo"_s));
  redo_->setShortcut(QKeySequence::Redo);
  redo_->setObjectName(u"actionRedo"_s);
  connect(undo_, &QAction::triggered, this, [this] {
    if (stack_) stack_->undo();
  });
  connect(redo_, &QAction::triggered, this, [this] {
    if (stack_) stack_->redo();
  });
  refresh();
}

void UndoActions::setStack(QUndoStack* stack) {
  if (stack_) stack_->disconnect(this);
  stack_ = stack;
  if (stack_) {
    connect(stack_, &QUndoStack::canUndoChanged, this, &UndoActions::refresh);
    connect(stack_, &QUndoStack::canRedoChanged, this, &UndoActions::refresh);
    connect(stack_, &QUndoStack::undoTextChanged, this, &UndoActions::refresh);
    connect(stack_, &QUndoStack::redoTextChanged, this, &UndoActions::refresh);
  }
  refresh();
}

void UndoActions::refresh() {
  undo_->setEnabled(stack_ && stack_->canUndo());
  redo_->setEnabled(stack_ && stack_->canRedo());
  name(undo_, tr("&Undo"), stack_ ? stack_->undoText() : QString());
  name(redo_, tr("&Redo"), stack_ ? stack_->redoText() : QString());
}

}  // namespace deskpath::app
