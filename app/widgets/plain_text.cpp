// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_text.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace deskpath::app {

QLabel* plainLabel(const QString& text, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setText(text);
  return label;
}

QString plainToolTip(const QString& text) {
  return Qt::mightBeRichText(text) ? QString(u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s)
                                   : text;
}

void informPlainly(QMessageBox& box, const QString& text) {
  // The label is made with the first text; it must be plain before it sees the real one.
  box.setInformativeText(u" "_s);
  if (auto* label = box.findChild<QLabel*>(u"qt_msgbox_informativelabel"_s)) {
    label->setTextFormat(Qt::PlainText);
    label->setOpenExternalLinks(false);
  }
  box.setInformativeText(text);
}

}  // namespace deskpath::app
