// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry in whole pixels, so that rows of dots line up.
#include "widgets/level_dots.h"

#include <QCoreApplication>
#include <QPainter>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"

namespace deskpath::app {
namespace {

constexpr int dot = 8;
constexpr int pitch = 13;
constexpr int leftRoom = 14;  // the marker of level 0 stands before the first dot
constexpr int markerHeight = 5;
constexpr int markerGap = 2;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(LevelDots)
};

qreal centreOf(int level, qreal left) { return left + leftRoom + (level - 1) * pitch + dot / 2.0; }

}  // namespace

QSize levelDotsSize() { return {leftRoom + (highestLevel - 1) * pitch + dot + 3, 24}; }

QString levelText(const LevelState& state) {
  const QString own = state.own ? Text::tr("own %1").arg(*state.own) : Text::tr("not rated");
  if (!state.required) return Text::tr("not required, %1").arg(own);
  if (state.plus) return Text::tr("a plus at %1 of %2, %3").arg(*state.required).arg(highestLevel).arg(own);
  return Text::tr("required %1 of %2, %3").arg(*state.required).arg(highestLevel).arg(own);
}

void paintLevelDots(QPainter* painter, const QRect& box, const LevelState& state, const QPalette& palette,
                    bool selected) {
  const QColor quiet = selected ? palette.color(QPalette::HighlightedText) : outline(palette);
  const QColor strong = selected                 ? palette.color(QPalette::HighlightedText)
                        : state.colourIndex >= 0 ? roleColour(state.colourIndex, palette)
                                                 : mutedText(palette);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  // On the middle of the small letters of a line of text that is centred in the same box.
  const QFontMetrics metrics = painter->fontMetrics();
  const int baseline = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
  const qreal top = baseline - (metrics.xHeight() + dot) / 2;
  const qreal middle = top + dot / 2.0;
  const qreal left = box.left();
  if (!state.required) {
    painter->setPen(QPen(quiet, 1.25));
    painter->drawLine(QPointF(centreOf(1, left) - dot / 2.0, middle), QPointF(centreOf(1, left) + dot, middle));
  }
  for (int level = 1; state.required && level <= highestLevel; ++level) {
    const QPointF centre(centreOf(level, left), middle);
    if (level > *state.required) {
      painter->setPen(Qt::NoPen);
      painter->setBrush(quiet);
      painter->drawEllipse(centre, 1.5, 1.5);
    } else if (state.plus) {
      painter->setPen(QPen(strong, 1.5));
      painter->setBrush(Qt::NoBrush);
      painter->drawEllipse(centre, dot / 2.0 - 0.75, dot / 2.0 - 0.75);
    } else {
      painter->setPen(Qt::NoPen);
      painter->setBrush(strong);
      painter->drawEllipse(centre, dot / 2.0, dot / 2.0);
    }
  }
  if (state.own) {
    const qreal x = centreOf(qBound(0, *state.own, highestLevel), left);
    const qreal y = top + dot + markerGap;
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawPolygon(
        QPolygonF{{x, y}, {x - markerHeight + 0.5, y + markerHeight}, {x + markerHeight - 0.5, y + markerHeight}});
  }
  painter->restore();
}

LevelDots::LevelDots(const LevelState& state, QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setState(state);
}

void LevelDots::setState(const LevelState& state) {
  state_ = state;
  setAccessibleName(levelText(state));
  setToolTip(plainToolTip(levelText(state)));
  update();
}

void LevelDots::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintLevelDots(&painter, rect(), state_, palette());
}

}  // namespace deskpath::app
