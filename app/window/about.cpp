// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/about.h"

#include <QApplication>
#include <QMessageBox>

#include "widgets/plain_text.h"

namespace deskpath::app {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("About", text); }

}  // namespace

void showAbout(QWidget* window) {
  QMessageBox box(window);
  box.setWindowTitle(tr("About Deskpath"));
  box.setTextFormat(Qt::PlainText);
  box.setText(tr("Deskpath %1").arg(QApplication::applicationVersion()));
  informPlainly(
      box,
      tr("Compares technical roles and plans the home office each of them needs. Nothing leaves this computer.\n\n"
         "Free software under the GNU General Public License, version 3 or later.\n\n"
         "Part facts: contains information from the BuildCores Open Database, which is made available under the ODC "
         "Attribution License (ODC-By 1.0).\n\n"
         "Occupational facts include information from the O*NET Database by the U.S. Department of Labor, Employment "
         "and "
         "Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA."));
  box.exec();
}

}  // namespace deskpath::app
