// SPDX-License-Identifier: GPL-3.0-or-later
// The width keeps room for the tick, so that nothing jumps when a chip is toggled.
#include "widgets/chip.h"

#include <QPainter>

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int chipHeight = 26;
constexpr int tick = 14;
constexpr int sidePadding = 12;

}  // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
  setText(text);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const {
  const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
  return {words + 2 * sidePadding + tick, qMax(chipHeight, fontMetrics().height() + metrics::related)};
}

void Chip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
  const bool hot = isEnabled() && underMouse();
  QColor edge = isChecked() ? accent(palette()) : outline(palette());
  if (!isEnabled()) edge = lineColour(palette());
  painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
  painter.setBrush(isChecked()         ? accentTint(palette())
                   : (hot || isDown()) ? hoverColour(palette())
                                       : palette().color(QPalette::Base));
  painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
  if (hasFocus()) {
    painter.setPen(QPen(accent(palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
  }
  const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text);
  QRectF words = pill.adjusted(sidePadding - 1, 0, 1 - sidePadding, 0);
  if (isChecked()) {
    paintIcon(&painter, QRectF(pill.left() + 8, pill.center().y() - tick / 2.0, tick, tick), u"check"_s, ink);
    words.setLeft(pill.left() + 8 + tick + metrics::half);
    words.setRight(pill.right() - 6);
  }
  painter.setPen(ink);
  painter.drawText(
      words, textFlags(isChecked() ? Qt::AlignLeft : Qt::AlignHCenter, Qt::AlignVCenter, Qt::TextShowMnemonic), text());
}

}  // namespace deskpath::app
