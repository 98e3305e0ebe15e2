// SPDX-License-Identifier: GPL-3.0-or-later
// The platform's style is remembered before the first change, because Qt cannot be asked for it afterwards.
#include "widgets/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

#include "widgets/calm_style.h"
#include "widgets/colours.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
void applyAppearance(Appearance appearance) {
  static const QString platformStyle = QApplication::style()->name();
  if (appearance == Appearance::system) {
    // An empty palette hands the choice back to the platform.
    QApplication::setPalette(QPalette());
    if (qobject_cast<CalmStyle*>(QApplication::style())) QApplication::setStyle(platformStyle);
    // Except for one colour: many platforms give muted text half the contrast that reading needs.
    QPalette readable;
    readable.setColor(QPalette::PlaceholderText, mutedText(QApplication::palette()));
    QApplication::setPalette(readable);
    return;
  }
  if (!qobject_cast<CalmStyle*>(QApplication::style())) QApplication::setStyle(new CalmStyle);
  QApplication::setPalette(appearance == Appearance::dark ? darkPalette() : lightPalette());
}

Appearance appearanceFromName(const QString& name) {
  if (name == u"light"_s) return Appearance::light;
  if (name == u"dark"_s) return Appearance::dark;
  return Appearance::system;
}

QString appearanceName(Appearance appearance) {
  switch (appearance) {
    case Appearance::light: return u"light"_s;
    case Appearance::dark: return u"dark"_s;
    case Appearance::system: break;
  }
  return u"system"_s;
}

}  // namespace deskpath::app
