// SPDX-License-Identifier: GPL-3.0-or-later
// World coordinates are millimetres; one transform takes them to the widget, so that every length has the same scale.
#include "charts/desk_chart.h"

#include <QPainter>
#include <QTransform>
#include <algorithm>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr double head = 190;  // across
constexpr double shoulders = 450;
constexpr double usualDepth = 750;  // drawn dashed where the desk's is not known
constexpr double usualWidth = 1400;
constexpr double panelThickness = 45;
constexpr double boardThickness = 30;

QPen thin(const QColor& colour, Qt::PenStyle style = Qt::SolidLine) {
  return QPen(colour, 1.25, style, Qt::FlatCap, Qt::MiterJoin);
}

// A line between two places with ticks at its ends and its length beside it.
void paintLength(QPainter* painter, const QPointF& from, const QPointF& to, const QString& text,
                 const QPalette& palette) {
  constexpr qreal tick = 4;
  const bool upright = qAbs(from.x() - to.x()) < qAbs(from.y() - to.y());
  const QPointF across = upright ? QPointF(tick, 0) : QPointF(0, tick);
  painter->setPen(thin(mutedText(palette)));
  painter->drawLine(from, to);
  for (const QPointF& end : {from, to}) painter->drawLine(end - across, end + across);
  const QFontMetricsF words(painter->font());
  const qreal width = words.horizontalAdvance(text) + 2;
  const QPointF middle = (from + to) / 2;
  const QRectF room =
      upright ? QRectF(middle.x() + metrics::half + 2, middle.y() - words.height() / 2, width, words.height())
              : QRectF(middle.x() - width / 2, middle.y() - words.height() - 2, width, words.height());
  painter->setPen(palette.color(QPalette::WindowText));
  painter->drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter), text);
}

QTransform fitted(const QRectF& world, const QRectF& room) {
  const double scale = qMin(room.width() / world.width(), room.height() / world.height());
  QTransform transform;
  transform.translate(room.center().x(), room.center().y());
  transform.scale(scale, scale);
  transform.translate(-world.center().x(), -world.center().y());
  return transform;
}

}  // namespace

QString lengthText(double millimetres, bool inches) {
  const QString metric = QLocale().toString(qRound(millimetres)) + u"\u00a0mm"_s;
  if (!inches) return metric;
  return u"%1 (%2\u00a0in)"_s.arg(metric, QLocale().toString(millimetres / 25.4, 'f', 1));
}

DeskTopChart::DeskTopChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DeskTopChart::setData(const QString& title, const DeskLayout& layout, bool inches) {
  title_ = title;
  layout_ = layout;
  inches_ = inches;
  announce();
}

ChartTable DeskTopChart::table() const {
  ChartTable table;
  table.headers << tr("Seen from above") << tr("Length");
  const auto add = [&](const QString& name, const std::optional<double>& length) {
    table.rows.append({name, length ? lengthText(*length, inches_) : tr("not known")});
  };
  add(tr("Desk, width"), layout_.width);
  add(tr("Desk, depth"), layout_.depth);
  for (const DeskScreen& screen : layout_.screens) {
    const QString name = QString::fromStdString(screen.name);
    add(screen.assumed ? tr("%1, width from its diagonal").arg(name) : tr("%1, width").arg(name), screen.width);
  }
  if (layout_.screens.empty()) return table;
  if (layout_.screens.size() > 1) add(tr("Monitors side by side, with gaps"), layout_.screens_width);
  add(layout_.stand_assumed ? tr("Rear edge to the screens, assumed") : tr("Rear edge to the screens"), layout_.stand);
  add(tr("Eyes to the screens"), layout_.viewing);
  add(tr("Recommended distance, from"), layout_.nearest);
  add(tr("Recommended distance, to"), layout_.farthest);
  return table;
}

void DeskTopChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetricsF words(font());
  const double depth = layout_.depth.value_or(qMax(usualDepth, layout_.stand));
  const double width = layout_.width.value_or(qMax(usualWidth, layout_.screens_width));
  const double reach = qMax(width, layout_.screens_width);
  const double behind = qMax(0.0, panelThickness - layout_.stand);
  const qreal side = words.horizontalAdvance(lengthText(8'888, inches_)) + metrics::related + metrics::group;
  const qreal above = 2 * words.height() + metrics::group;
  const QRectF room(metrics::half, above, qMax<qreal>(80, this->width() - side - metrics::half),
                    qMax<qreal>(80, height() - above - metrics::half));
  const QTransform map = fitted(QRectF(-reach / 2, -behind, reach, depth + behind + head + shoulders / 2), room);
  const auto at = [&](double x, double y) { return map.map(QPointF(x, y)); };
  // The desk.
  const QRectF desk = map.mapRect(QRectF(-width / 2, 0, width, depth));
  painter.setPen(thin(outline(palette()), layout_.width && layout_.depth ? Qt::SolidLine : Qt::DashLine));
  painter.setBrush(palette().color(QPalette::AlternateBase));
  painter.drawRoundedRect(desk, 3, 3);
  // The person: shoulders behind the eyes above the front edge.
  painter.setPen(thin(outline(palette())));
  painter.setBrush(trackColour(palette()));
  painter.drawEllipse(at(0, depth + head * 0.75), map.m11() * shoulders / 2, map.m11() * shoulders / 4);
  painter.setBrush(palette().color(QPalette::Base));
  painter.drawEllipse(at(0, depth + head / 2), map.m11() * head / 2, map.m11() * head / 2);
  // The screens.
  const QColor blue = roleColour(0, palette());
  for (const DeskScreen& screen : layout_.screens) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(blue);
    painter.drawRect(map.mapRect(QRectF(screen.left, layout_.stand - panelThickness, screen.width, panelThickness)));
  }
  // Nearest comfortable distance as an arc around the eyes.
  if (layout_.nearest > 0) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(thin(verdictColour(VerdictShape::ok, palette()), Qt::DashLine));
    const QPointF eyes = at(0, depth);
    const qreal radius = map.m11() * layout_.nearest;
    painter.drawArc(QRectF(eyes.x() - radius, eyes.y() - radius, 2 * radius, 2 * radius), 50 * 16, 80 * 16);
    const QString text = tr("from %1").arg(lengthText(layout_.nearest, inches_));
    const QPointF end = at(layout_.nearest * 0.643, depth - layout_.nearest * 0.766);
    painter.setPen(verdictColour(VerdictShape::ok, palette()));
    painter.drawText(QRectF(end.x() + metrics::half, end.y() - words.height() / 2, words.horizontalAdvance(text) + 2,
                            words.height()),
                     textFlags(Qt::AlignLeft, Qt::AlignVCenter), text);
  }
  painter.setBrush(Qt::NoBrush);
  if (layout_.viewing)
    paintLength(&painter, at(0, depth), at(0, layout_.stand), lengthText(*layout_.viewing, inches_), palette());
  if (layout_.depth) {
    const qreal x = at(reach / 2, 0).x() + metrics::related;
    paintLength(&painter, {x, desk.top()}, {x, desk.bottom()}, lengthText(depth, inches_), palette());
  }
  qreal y = at(0, -behind).y() - metrics::related;
  if (layout_.width) {
    paintLength(&painter, {desk.left(), y}, {desk.right(), y}, tr("desk %1").arg(lengthText(width, inches_)),
                palette());
    y -= words.height() + metrics::related;
  }
  if (!layout_.screens.empty()) {
    const qreal half = map.m11() * layout_.screens_width / 2;
    const QString name = layout_.screens.size() == 1 ? tr("monitor %1") : tr("monitors %1");
    paintLength(&painter, {at(0, 0).x() - half, y}, {at(0, 0).x() + half, y},
                name.arg(lengthText(layout_.screens_width, inches_)), palette());
  }
}

DeskSideChart::DeskSideChart(QWidget* parent) : ChartWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DeskSideChart::setData(const QString& title, const DeskLayout& layout, bool inches) {
  title_ = title;
  layout_ = layout;
  inches_ = inches;
  announce();
}

ChartTable DeskSideChart::table() const {
  ChartTable table;
  table.headers << tr("Above the floor") << tr("Sitting") << tr("Standing");
  if (!layout_.body) return table;
  const BodyHeights& body = *layout_.body;
  const auto text = [&](double height) { return lengthText(height, inches_); };
  table.rows.append({tr("Eyes and the screens' upper edge"), text(body.sitting_eye), text(body.standing_eye)});
  table.rows.append({tr("Elbows and the desk"), text(body.sitting_desk), text(body.standing_desk)});
  table.rows.append({tr("Seat"), text(body.seat), u"–"_s});
  if (layout_.height_min && layout_.height_max) {
    table.rows.append(
        {tr("The desk's lowest and highest place"), text(*layout_.height_min), text(*layout_.height_max)});
  }
  return table;
}

// `left` is the rear edge of the desk; the person looks to the left.
void DeskSideChart::paintFigure(QPainter* painter, const QTransform& map, double left, bool standing) const {
  const BodyHeights& body = *layout_.body;
  const double depth = layout_.depth.value_or(usualDepth);
  const double board = standing ? body.standing_desk : body.sitting_desk;
  const double eye = standing ? body.standing_eye : body.sitting_eye;
  const double front = left + depth;
  const auto at = [&](double x, double height) { return map.map(QPointF(x, -height)); };
  const auto box = [&](double x, double height, double width, double tall) {
    return map.mapRect(QRectF(x, -height, width, tall));
  };
  const QFontMetricsF words(font());
  // Desk: board and leg.
  painter->setPen(thin(outline(palette())));
  painter->setBrush(palette().color(QPalette::AlternateBase));
  painter->drawRect(box(left + depth * 0.42, board - boardThickness, 70, board - boardThickness));
  painter->drawRect(box(left, board, depth, boardThickness));
  // Screen, its upper edge at the eyes.
  if (!layout_.screens.empty()) {
    const auto tallest = std::max_element(layout_.screens.begin(), layout_.screens.end(),
                                          [](const DeskScreen& a, const DeskScreen& b) { return a.height < b.height; });
    const double x = left + qMax(panelThickness, layout_.stand);
    painter->setPen(thin(outline(palette())));
    painter->drawLine(at(x - panelThickness / 2, eye - tallest->height / 2), at(x - panelThickness / 2, board));
    painter->setPen(Qt::NoPen);
    painter->setBrush(roleColour(0, palette()));
    painter->drawRect(box(x - panelThickness, eye, panelThickness, tallest->height));
    painter->setPen(thin(verdictColour(VerdictShape::ok, palette()), Qt::DashLine));
    painter->drawLine(at(x, eye), at(front, eye));
  }
  // The person: head with the eyes above the desk's front edge, trunk, arm on the desk, legs.
  const double back = front + head * 0.55;
  const double hip = standing ? body.body * 0.53 : body.seat + 60;
  const double shoulder = eye - body.body * 0.13;
  QPen limb(mutedText(palette()), qMax(3.0, map.m11() * 75), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
  painter->setPen(limb);
  painter->setBrush(Qt::NoBrush);
  painter->drawLine(at(back, eye - 145), at(back, hip));
  if (standing) {
    painter->drawLine(at(back, hip), at(back, 50));
    painter->drawLine(at(back, 45), at(back - 130, 45));
  } else {
    const double knee = back - body.body * 0.245;
    painter->drawPolyline(QPolygonF{at(back, hip), at(knee, hip), at(knee, 45), at(knee - 130, 45)});
  }
  QColor arm = accent(palette());
  painter->setPen(QPen(arm, qMax(2.0, map.m11() * 50), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->drawPolyline(
      QPolygonF{at(back, shoulder - 40), at(back, board + 25), at(back - body.body * 0.2, board + 25)});
  painter->setPen(thin(outline(palette())));
  painter->setBrush(palette().color(QPalette::Base));
  painter->drawEllipse(at(front + head / 2, eye), map.m11() * head / 2, map.m11() * head * 0.6);
  if (!standing) {
    painter->setPen(QPen(outline(palette()), qMax(2.0, map.m11() * 45), Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(at(back - 380, body.seat), at(back + 90, body.seat));
    painter->drawLine(at(back - 150, body.seat), at(back - 150, 20));
  }
  // Heights beside the figure.
  painter->setPen(palette().color(QPalette::WindowText));
  const qreal x = at(back + 190, 0).x();
  const auto label = [&](double height, const QString& text) {
    const qreal y = at(0, height).y();
    painter->setPen(thin(lineColour(palette())));
    painter->drawLine(QPointF(at(back + 110, 0).x(), y), QPointF(x - 2, y));
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(QRectF(x, y - words.height() / 2, words.horizontalAdvance(text) + 2, words.height()),
                      textFlags(Qt::AlignLeft, Qt::AlignVCenter), text);
  };
  label(eye, tr("eyes %1").arg(lengthText(eye, inches_)));
  label(board, tr("desk %1").arg(lengthText(board, inches_)));
  if (!standing) label(body.seat, tr("seat %1").arg(lengthText(body.seat, inches_)));
}

void DeskSideChart::paintEvent(QPaintEvent*) {
  if (!layout_.body) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFontMetricsF words(font());
  const double depth = layout_.depth.value_or(usualDepth);
  const double person = 330;  // from the front edge to behind the back
  const double tall = layout_.body->standing_eye + head;
  const qreal labels = words.horizontalAdvance(tr("desk %1").arg(lengthText(8'888, inches_))) + metrics::related;
  const qreal captions = words.height() + metrics::half;
  const double scale = qMin((width() - 2 * labels - metrics::group) / (2 * (depth + person)),
                            (height() - captions - metrics::half) / tall);
  if (scale <= 0) return;
  const qreal half = (depth + person) * scale + labels + metrics::group;
  const qreal start = qMax<qreal>(2, (width() - 2 * half + metrics::group) / 2);
  const qreal floor = height() - captions;
  painter.setPen(QPen(outline(palette()), 1.5));
  painter.drawLine(QPointF(0, floor), QPointF(width(), floor));
  for (const bool standing : {false, true}) {
    QTransform map;
    map.translate(start + (standing ? half : 0), floor);
    map.scale(scale, scale);
    paintFigure(&painter, map, 0, standing);
    painter.setPen(mutedText(palette()));
    painter.drawText(QRectF(start + (standing ? half : 0), floor + metrics::half, half, words.height()),
                     textFlags(Qt::AlignLeft, Qt::AlignTop), standing ? tr("Standing") : tr("Sitting"));
  }
}

}  // namespace deskpath::app
