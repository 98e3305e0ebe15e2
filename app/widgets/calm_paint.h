// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the style: the few shapes of which all its controls are made.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionProgressBar;
class QStyleOptionTab;

namespace deskpath::app::calm {

// A rounded surface with an edge of one pixel; two in the accent when `focused`.
void surface(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, bool focused,
             const QColor& focus);
void button(QPainter* painter, const QStyleOptionButton& option);
void field(QPainter* painter, const QStyleOption& option, bool focused);
void toolButton(QPainter* painter, const QStyleOption& option);
void checkBox(QPainter* painter, const QStyleOption& option);
void radioButton(QPainter* painter, const QStyleOption& option);
void headerSection(QPainter* painter, const QStyleOption& option);
// The groove, or the part of it that is done.
void progress(QPainter* painter, const QStyleOptionProgressBar& option, bool done);
void tab(QPainter* painter, const QStyleOptionTab& option);
[[nodiscard]] bool isPrimary(const QStyleOptionButton& option);
[[nodiscard]] QColor edgeColour(const QStyleOption& option);

}  // namespace deskpath::app::calm
