// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>
#include <memory>
#include <vector>

#include "widgets/plain_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Dialogs", text); }

QString planFilter() { return tr("Deskpath plans (*.deskplan)") + u";;"_s + tr("All files (*)"); }

UnsavedAnswer askUnsaved(QWidget* parent, const QString& title) {
  QMessageBox box(parent);
  box.setTextFormat(Qt::PlainText);
  box.setIcon(QMessageBox::Question);
  box.setWindowTitle(tr("Unsaved changes"));
  box.setText(tr("Discard changes to ‘%1’?").arg(title));
  informPlainly(box, tr("They are not in the file yet."));
  box.addButton(QMessageBox::Save);
  box.addButton(QMessageBox::Discard);
  box.addButton(QMessageBox::Cancel);
  box.setDefaultButton(QMessageBox::Save);
  switch (box.exec()) {
    case QMessageBox::Save: return UnsavedAnswer::save;
    case QMessageBox::Discard: return UnsavedAnswer::discard;
    default: return UnsavedAnswer::cancel;
  }
}

QMessageBox* question(QWidget* parent, const QString& title, const QString& text, const QString& information) {
  auto* box = new QMessageBox(parent);
  box->setTextFormat(Qt::PlainText);
  box->setIcon(QMessageBox::Question);
  box->setWindowTitle(title);
  box->setText(text);
  informPlainly(*box, information);
  return box;
}

constexpr qsizetype shownLines = 6;
// A difference may take more lines than one where the box is narrow.
const QString bullet = u"• "_s;

// The first lines tell enough, the rest is a click away.
QString beginning(const QStringList& lines, const QString& mark = {}) {
  QStringList text;
  for (const QString& line : lines.mid(0, shownLines))
    text += mark + (line.size() > 200 ? QString(line.left(199) + u'…') : line);
  if (lines.size() > shownLines) text += tr("… and %1 more").arg(lines.size() - shownLines);
  return text.join(u'\n');
}

// Runs the question: the answer of the button pressed, `otherwise` when the box was closed.
template <class Answer>
Answer answerOf(QMessageBox* box, const std::vector<std::pair<QAbstractButton*, Answer>>& answers, Answer otherwise) {
  const std::unique_ptr<QMessageBox> owned(box);
  box->exec();
  for (const auto& [button, answer] : answers) {
    if (button != nullptr && box->clickedButton() == button) return answer;
  }
  return otherwise;
}

QString whereOpen(const LockHolder& holder) {
  if (holder.isThisProcess()) return tr("in another window of this program");
  if (holder.host == QSysInfo::machineHostName())
    return tr("in another program (%1, process %2)").arg(holder.program).arg(holder.process);
  return tr("on the computer %1 (%2, process %3)").arg(holder.host, holder.program).arg(holder.process);
}

InUseAnswer askInUse(QWidget* parent, const QString& path, const LockHolder& holder) {
  QMessageBox* box = question(parent, tr("The plan is open already"),
                              tr("%1 is open %2.").arg(QFileInfo(path).fileName(), whereOpen(holder)),
                              tr("It has been since %1. Work on a copy, or open it anyway: you are asked before a save "
                                 "replaces what the other has saved.")
                                  .arg(QLocale().toString(holder.since, QLocale::ShortFormat)));
  QPushButton* copy = box->addButton(tr("Open a &copy"), QMessageBox::AcceptRole);
  QAbstractButton* anyway = box->addButton(tr("Open &anyway"), QMessageBox::AcceptRole);
  box->addButton(QMessageBox::Cancel);
  box->setDefaultButton(copy);
  return answerOf<InUseAnswer>(box, {{copy, InUseAnswer::openCopy}, {anyway, InUseAnswer::openAnyway}},
                               InUseAnswer::cancel);
}

ReplaceAnswer askReplaceInUse(QWidget* parent, const QString& path, const LockHolder& holder) {
  QMessageBox* box =
      question(parent, tr("The file is open elsewhere"), tr("Replace %1 all the same?").arg(QFileInfo(path).fileName()),
               tr("It has been open %1 since %2.")
                   .arg(whereOpen(holder), QLocale().toString(holder.since, QLocale::ShortFormat)));
  QAbstractButton* replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
  box->setDefaultButton(box->addButton(QMessageBox::Cancel));
  return answerOf<ReplaceAnswer>(box, {{replace, ReplaceAnswer::replace}}, ReplaceAnswer::cancel);
}

ChangedAnswer askChangedOnDisk(QWidget* parent, const QString& title, const QStringList& difference, bool canLoad) {
  QMessageBox* box = question(parent, tr("The file was changed"),
                              tr("Another program has changed the file of ‘%1’ since you opened it.").arg(title),
                              (canLoad ? tr("Saving yours would change in it:") : tr("It cannot be read any more:")) +
                                  u"\n\n"_s + beginning(difference, canLoad ? bullet : QString()));
  if (difference.size() > shownLines) box->setDetailedText(difference.join(u'\n'));
  QPushButton* saveAs = box->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
  QAbstractButton* mine = box->addButton(tr("&Keep mine"), QMessageBox::DestructiveRole);
  QAbstractButton* theirs = canLoad ? box->addButton(tr("&Load theirs"), QMessageBox::DestructiveRole) : nullptr;
  box->addButton(QMessageBox::Cancel);
  box->setDefaultButton(saveAs);
  return answerOf<ChangedAnswer>(
      box, {{saveAs, ChangedAnswer::saveAs}, {mine, ChangedAnswer::keepMine}, {theirs, ChangedAnswer::loadTheirs}},
      ChangedAnswer::cancel);
}

RecoverAnswer askRecover(QWidget* parent, const QString& title, const QDateTime& time, const QStringList& difference) {
  QMessageBox* box = question(parent, tr("Unsaved work"), tr("Recover unsaved work on ‘%1’?").arg(title),
                              tr("The program ended before it was saved. It was kept on %1, and differs from the file:")
                                      .arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)) +
                                  u"\n\n"_s + beginning(difference, bullet));
  if (difference.size() > shownLines) box->setDetailedText(difference.join(u'\n'));
  QPushButton* recover = box->addButton(tr("&Recover"), QMessageBox::AcceptRole);
  QAbstractButton* later = box->addButton(tr("Ask me &later"), QMessageBox::RejectRole);
  QAbstractButton* discard = box->addButton(tr("&Discard it"), QMessageBox::DestructiveRole);
  box->setDefaultButton(recover);
  return answerOf<RecoverAnswer>(
      box, {{recover, RecoverAnswer::recover}, {later, RecoverAnswer::later}, {discard, RecoverAnswer::discard}},
      RecoverAnswer::later);
}

void showDifference(QWidget* parent, const QString& title, const QStringList& difference) {
  QMessageBox box(parent);
  box.setTextFormat(Qt::PlainText);
  box.setIcon(QMessageBox::Information);
  box.setWindowTitle(tr("Differences"));
  box.setText(title);
  informPlainly(box, beginning(difference, bullet));
  if (difference.size() > shownLines) box.setDetailedText(difference.join(u'\n'));
  box.exec();
}

void showError(QWidget* parent, const QString& title, const QString& message) {
  QMessageBox box(parent);
  box.setTextFormat(Qt::PlainText);
  box.setIcon(QMessageBox::Warning);
  box.setWindowTitle(title);
  box.setText(title);
  // A broken file can have many problems; the first few tell enough, the rest is a click away.
  const QStringList lines = message.split(u'\n');
  informPlainly(box, beginning(lines));
  if (lines.size() > shownLines) box.setDetailedText(message);
  box.exec();
}

}  // namespace

Dialogs Dialogs::real() {
  return {askUnsaved,
          [](QWidget* parent) { return QFileDialog::getOpenFileName(parent, tr("Open a plan"), {}, planFilter()); },
          [](QWidget* parent, const QString& suggestion) {
            // The dialog itself must add the ending: it asks before a file is replaced, and has to ask about the right
            // one.
            QFileDialog dialog(parent, tr("Save the plan"));
            dialog.setAcceptMode(QFileDialog::AcceptSave);
            dialog.setNameFilters(planFilter().split(u";;"_s));
            dialog.setDefaultSuffix(u"deskplan"_s);
            const QFileInfo suggested(suggestion);
            if (suggested.isAbsolute()) dialog.setDirectory(suggested.absolutePath());
            dialog.selectFile(suggested.fileName());
            return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
          },
          showError,
          [](QWidget* parent) {
            return QFileDialog::getExistingDirectory(parent, tr("Add a folder with parts of your own"));
          },
          askInUse,
          askChangedOnDisk,
          askRecover,
          askReplaceInUse,
          showDifference};
}

}  // namespace deskpath::app
