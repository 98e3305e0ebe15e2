// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files is shown as text. Qt takes what looks like HTML for HTML in tool tips and in some labels, and would then
// load pictures that it names.
#pragma once

#include <QString>

class QMessageBox;

namespace deskpath::app {

// A tool tip that shows `text` as it is.
[[nodiscard]] QString plainToolTip(const QString& text);

// QMessageBox::setInformativeText() for plain text: setTextFormat() leaves that label out.
void informPlainly(QMessageBox& box, const QString& text);

}  // namespace deskpath::app
