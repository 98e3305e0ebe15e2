// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <memory>
#include <vector>

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
  box.setInformativeText(tr("They are not in the file yet."));
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
  box->setInformativeText(information);
  return box;
}

// The first lines tell enough, the rest is a click away.
QString beginning(const QStringList& lines) {
  constexpr qsizetype most = 6;
  QString text = lines.mid(0, most).join(u'\n');
  if (lines.size() > most) text += u'\n' + tr("… and %1 more").arg(lines.size() - most);
  return text;
}

// Runs the question; the role-less answer is that of the button pressed, `otherwise` when the box was closed.
template <class Answer>
Answer answerOf(QMessageBox* box, const std::vector<std::pair<QAbstractButton*, Answer>>& answers, Answer otherwise) {
  const std::unique_ptr<QMessageBox> owned(box);
  box->exec();
  for (const auto& [button, answer] : answers) {
    if (box->clickedButton() == button) return answer;
  }
  return otherwise;
}

InUseAnswer askInUse(QWidget* parent, const QString& path, const LockHolder& holder) {
  const QString who = holder.isThisProcess() ? tr("in another window of this program")
                      : holder.host == QSysInfo::machineHostName()
                          ? tr("in another program (%1, process %2)").arg(holder.program).arg(holder.process)
                          : tr("on the computer %1 (%2, process %3)").arg(holder.host, holder.program).arg(holder.process);
  QMessageBox* box = question(
      parent, tr("The plan is open already"), tr("%1 is open %2.").arg(QFileInfo(path).fileName(), who),
      tr("It has been since %1. Whoever saves last would replace what the other has saved; you are asked before that happens.")
          .arg(QLocale().toString(holder.since, QLocale::ShortFormat)));
  QAbstractButton* copy = box->addButton(tr("Open a &copy"), QMessageBox::AcceptRole);
  QAbstractButton* anyway = box->addButton(tr("Open &anyway"), QMessageBox::DestructiveRole);
  box->addButton(QMessageBox::Cancel);
  return answerOf<InUseAnswer>(box, {{copy, InUseAnswer::openCopy}, {anyway, InUseAnswer::openAnyway}}, InUseAnswer::cancel);
}

ChangedAnswer askChangedOnDisk(QWidget* parent, const QString& title, const QStringList& difference, bool canLoad) {
  QMessageBox* box = question(parent, tr("The file was changed"), tr("Somebody else has changed the file of ‘%1’ since you opened it.").arg(title),
                              (canLoad ? tr("Saving yours would change in it:") : tr("It cannot be read any more:")) + u"\n"_s + beginning(difference));
  if (difference.size() > 6) box->setDetailedText(difference.join(u'\n'));
  QAbstractButton* saveAs = box->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
  QAbstractButton* mine = box->addButton(tr("&Keep mine"), QMessageBox::DestructiveRole);
  QAbstractButton* theirs = canLoad ? box->addButton(tr("&Load theirs"), QMessageBox::DestructiveRole) : nullptr;
  box->addButton(QMessageBox::Cancel);
  return answerOf<ChangedAnswer>(
      box, {{saveAs, ChangedAnswer::saveAs}, {mine, ChangedAnswer::keepMine}, {theirs, ChangedAnswer::loadTheirs}}, ChangedAnswer::cancel);
}

RecoverAnswer askRecover(QWidget* parent, const QString& title, const QDateTime& time, const QStringList& difference) {
  QMessageBox* box = question(parent, tr("Unsaved work"), tr("Recover unsaved work on ‘%1’?").arg(title),
                              tr("The program ended before it was saved. It was kept on %1.").arg(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)) +
                                  u"\n\n"_s + beginning(difference));
  if (difference.size() > 6) box->setDetailedText(difference.join(u'\n'));
  QAbstractButton* recover = box->addButton(tr("&Recover"), QMessageBox::AcceptRole);
  QAbstractButton* later = box->addButton(tr("Ask me &later"), QMessageBox::RejectRole);
  QAbstractButton* discard = box->addButton(tr("&Discard it"), QMessageBox::DestructiveRole);
  return answerOf<RecoverAnswer>(box, {{recover, RecoverAnswer::recover}, {later, RecoverAnswer::later}, {discard, RecoverAnswer::discard}},
                                 RecoverAnswer::later);
}

void showError(QWidget* parent, const QString& title, const QString& message) {
  QMessageBox box(parent);
  box.setTextFormat(Qt::PlainText);
  box.setIcon(QMessageBox::Warning);
  box.setWindowTitle(title);
  box.setText(title);
  // A broken file can have many problems; the first few tell enough, the rest is a click away.
  const QStringList lines = message.split(u'\n');
  box.setInformativeText(lines.mid(0, 5).join(u'\n'));
  if (lines.size() > 5) box.setDetailedText(message);
  box.exec();
}

}  // namespace

Dialogs Dialogs::real() {
  return {askUnsaved, [](QWidget* parent) { return QFileDialog::getOpenFileName(parent, tr("Open a plan"), {}, planFilter()); },
          [](QWidget* parent, const QString& suggestion) {
            QString path = QFileDialog::getSaveFileName(parent, tr("Save the plan"), suggestion, planFilter());
            if (!path.isEmpty() && !path.contains(u'.')) path += u".deskplan"_s;
            return path;
          },
          showError,
          askInUse,
          askChangedOnDisk,
          askRecover};
}

}  // namespace deskpath::app
