// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes are described on a 16-unit square and scaled to the box.
#include "widgets/verdict_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <cmath>
#include <functional>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal unit = 16;

QColor forMode(const QColor& colour, QIcon::Mode mode, const QPalette& palette) {
  if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
  if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::WindowText);
  return colour;
}

class ShapeEngine final : public QIconEngine {
 public:
  using Draw = std::function<void(QPainter*, const QRectF&, QIcon::Mode)>;

  explicit ShapeEngine(Draw draw) : draw_(std::move(draw)) {}

  void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State) override {
    draw_(painter, QRectF(box), mode);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  [[nodiscard]] QIconEngine* clone() const override { return new ShapeEngine(draw_); }

 private:
  Draw draw_;
};

// Maps the 16-unit square onto the largest square in the middle of the box.
void enterUnits(QPainter* painter, const QRectF& box) {
  const qreal side = qMin(box.width(), box.height());
  painter->setRenderHint(QPainter::Antialiasing);
  painter->translate(box.center() - QPointF(side / 2, side / 2));
  painter->scale(side / unit, side / unit);
}

QPolygonF regular(int corners, qreal radius, qreal innerRadius = 0) {
  QPolygonF polygon;
  const int steps = innerRadius > 0 ? corners * 2 : corners;
  for (int i = 0; i < steps; ++i) {
    const qreal r = innerRadius > 0 && i % 2 == 1 ? innerRadius : radius;
    const qreal angle = 2 * std::numbers::pi * i / steps - std::numbers::pi / 2;
    polygon << QPointF(unit / 2 + r * std::cos(angle), unit / 2 + r * std::sin(angle));
  }
  return polygon;
}

void paintQuestionMark(QPainter* painter) {
  QPainterPath hook(QPointF(5.9, 6.3));
  hook.cubicTo(5.9, 3.4, 10.1, 3.4, 10.1, 6.2);
  hook.cubicTo(10.1, 7.8, 8.0, 7.9, 8.0, 9.5);
  painter->drawPath(hook);
}

}  // namespace

void paintVerdict(QPainter* painter, const QRectF& box, VerdictShape shape, const QColor& colour) {
  painter->save();
  enterUnits(painter, box);
  QPen pen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  painter->setPen(pen);
  painter->setBrush(Qt::NoBrush);
  const auto dot = [&](qreal y) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QPointF(8, y), 1.05, 1.05);
  };
  switch (shape) {
    case VerdictShape::ok:
      pen.setWidthF(2.1);
      painter->setPen(pen);
      painter->drawPolyline(QPolygonF{{2.8, 8.6}, {6.3, 12.1}, {13.2, 4.4}});
      break;
    case VerdictShape::note:
      pen.setWidthF(1.5);
      painter->setPen(pen);
      painter->drawEllipse(QPointF(8, 8), 6.5, 6.5);
      pen.setWidthF(1.7);
      painter->setPen(pen);
      painter->drawLine(QPointF(8, 7.7), QPointF(8, 11.4));
      dot(4.9);
      break;
    case VerdictShape::warning:
      painter->drawPolygon(QPolygonF{{8, 1.9}, {15, 14.1}, {1, 14.1}});
      painter->drawLine(QPointF(8, 6.3), QPointF(8, 9.3));
      dot(11.7);
      break;
    case VerdictShape::problem:
      pen.setWidthF(2.3);
      painter->setPen(pen);
      painter->drawLine(QPointF(3.4, 3.4), QPointF(12.6, 12.6));
      painter->drawLine(QPointF(12.6, 3.4), QPointF(3.4, 12.6));
      break;
    case VerdictShape::unknown: {
      // Ten dashes close the ring without a seam: circumference 40.8, pen 1.4.
      QPen dashed(colour, 1.4, Qt::CustomDashLine, Qt::FlatCap);
      const qreal period = 2 * std::numbers::pi * 6.6 / 1.4 / 10;
      dashed.setDashPattern({period * 0.58, period * 0.42});
      painter->setPen(dashed);
      painter->drawEllipse(QPointF(8, 8), 6.6, 6.6);
      pen.setWidthF(1.6);
      painter->setPen(pen);
      paintQuestionMark(painter);
      dot(11.9);
      break;
    }
  }
  painter->restore();
}

void paintRoleMarker(QPainter* painter, const QRectF& box, int index, const QColor& fill) {
  painter->save();
  enterUnits(painter, box);
  painter->setPen(QPen(fill, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->setBrush(fill);
  switch (((index % roleColourCount) + roleColourCount) % roleColourCount) {
    case 0: painter->drawEllipse(QPointF(8, 8), 5.6, 5.6); break;
    case 1: painter->drawRect(QRectF(3, 3, 10, 10)); break;
    case 2: painter->drawPolygon(regular(3, 7.2).translated(0, 1.2)); break;
    case 3: painter->drawPolygon(regular(4, 7.0)); break;
    case 4: painter->drawPolygon(regular(5, 6.4).translated(0, 0.3)); break;
    default: painter->drawPolygon(regular(5, 7.4, 3.3).translated(0, 0.4)); break;
  }
  painter->restore();
}

QIcon verdictIcon(VerdictShape shape) {
  return QIcon(new ShapeEngine([shape](QPainter* painter, const QRectF& box, QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    paintVerdict(painter, box, shape, forMode(verdictColour(shape, palette), mode, palette));
  }));
}

QIcon roleIcon(int index) {
  return QIcon(new ShapeEngine([index](QPainter* painter, const QRectF& box, QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    paintRoleMarker(painter, box, index, forMode(roleColour(index, palette), mode, palette));
  }));
}

}  // namespace deskpath::app
