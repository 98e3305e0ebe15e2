// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>

#include "checklist_output/checklist_dialog.h"

#include "widgets/plain_text.h"

namespace deskpath::app {
namespace {

QString askFile(QWidget* parent, const QString& suggestion, const QString& filter) {
  QString path = QFileDialog::getSaveFileName(parent, ChecklistDialog::tr("Save the checklist"), suggestion, filter);
  if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += u'.' + QFileInfo(suggestion).suffix();
  return path;
}

QStringList askPlans(QWidget* parent) {
  return QFileDialog::getOpenFileNames(parent, ChecklistDialog::tr("Add plans to the purchase"), {},
                                       ChecklistDialog::tr("Plans (*.deskplan)"));
}

bool askPrinter(QWidget* parent, QPrinter& printer) {
  QPrintDialog dialog(&printer, parent);
  dialog.setWindowTitle(ChecklistDialog::tr("Print the checklist"));
  return dialog.exec() == QDialog::Accepted;
}

void showError(QWidget* parent, const QString& title, const QString& message) {
  QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::Ok, parent);
  box.setTextFormat(Qt::PlainText);
  informPlainly(box, message);
  box.exec();
}

}  // namespace

ChecklistQuestions ChecklistQuestions::real() { return {askFile, askPlans, askPrinter, showError}; }

}  // namespace deskpath::app
