// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

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
          showError, [](QWidget* parent) { return QFileDialog::getExistingDirectory(parent, tr("Add a folder with parts of your own")); }};
}

}  // namespace deskpath::app
