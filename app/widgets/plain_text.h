// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files is shown as text. Qt takes what looks like HTML for HTML in tool tips and in some labels, and would
// then load pictures that it names.
#pragma once

#include <QString>

class QLabel;
class QMessageBox;
class QWidget;

namespace deskpath::app {

// A label that shows `text` as it is. Labels outside this folder are made by it or are of a class from here.
[[nodiscard]] QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);

// A tool tip that shows `text` as it is.
[[nodiscard]] QString plainToolTip(const QString& text);

// QMessageBox::setInformativeText() for plain text: setTextFormat() leaves that label out.
void informPlainly(QMessageBox& box, const QString& text);

}  // namespace deskpath::app
