// SPDX-License-Identifier: GPL-3.0-or-later
// Monochrome icons that take the text colour of the palette whenever they are painted, so that one set serves
// light and dark. Compiled in, because platforms without an icon theme show nothing otherwise.
#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;
class QColor;

namespace deskpath::app {

// `name` is a file of resources/icons without its ending: icon(u"cart"_s). An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name);

// Paints an icon in a colour of the caller's choice.
void paintIcon(QPainter* painter, const QRectF& box, const QString& name, const QColor& colour);

}  // namespace deskpath::app
