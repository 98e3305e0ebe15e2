// SPDX-License-Identifier: GPL-3.0-or-later
// Longer arrows start nearer to the middle of a box and rise higher, so that arrows nest; those that overlap
// get a lane each.
#include "charts/flow_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr qreal widestBox = 190;
constexpr qreal narrowestGap = 40;
constexpr qreal stepHeight = 30;
constexpr qreal attach = 14;
constexpr qreal head = 7;
constexpr qreal marker = 12;

}  // namespace

FlowChart::FlowChart(QWidget* parent) : ChartWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setSizePolicy(policy);
}

void FlowChart::setData(const FlowData& data) {
  data_ = data;
  updateGeometry();
  announce();
}

ChartTable FlowChart::table() const {
  ChartTable table;
  table.headers << tr("Hand-off") << tr("What is handed over");
  for (qsizetype i = 0; i < data_.arrows.size(); ++i) {
    const FlowArrow& arrow = data_.arrows.at(i);
    const QString ends =
        tr("%1. %2 to %3").arg(i + 1).arg(data_.nodes.value(arrow.from).name, data_.nodes.value(arrow.to).name);
    table.rows.append({ends, arrow.text});
  }
  return table;
}

QList<FlowChart::Bundle> FlowChart::bundles() const {
  QList<Bundle> all;
  for (int i = 0; i < static_cast<int>(data_.arrows.size()); ++i) {
    const FlowArrow& arrow = data_.arrows.at(i);
    const auto same = std::find_if(all.begin(), all.end(), [&](const Bundle& bundle) {
      return bundle.from == arrow.from && bundle.to == arrow.to;
    });
    if (same == all.end()) {
      all.append({arrow.from, arrow.to, {i}});
    } else {
      same->arrows.append(i);
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Bundle& a, const Bundle& b) { return a.length() < b.length(); });
  for (qsizetype i = 0; i < all.size(); ++i) {
    Bundle& bundle = all[i];
    bundle.lane = 1;
    for (qsizetype other = 0; other < i; ++other) {
      if (bundle.overlaps(all.at(other))) bundle.lane = qMax(bundle.lane, all.at(other).lane + 1);
    }
  }
  return all;
}

int FlowChart::lanes(bool forth) const {
  int most = 0;
  for (const Bundle& bundle : bundles()) {
    if (bundle.forth() == forth) most = qMax(most, bundle.lane);
  }
  return most;
}

int FlowChart::span(bool forth) const {
  int longest = 0;
  for (const FlowArrow& arrow : data_.arrows) {
    if (forth == (arrow.to > arrow.from)) longest = qMax(longest, std::abs(arrow.to - arrow.from));
  }
  return longest;
}

qreal FlowChart::rise(bool forth) const {
  const int most = lanes(forth);
  return most == 0 ? 0 : fontMetrics().height() / 2.0 + 4 + most * stepHeight;
}

QSize FlowChart::sizeHint() const {
  const int boxes = fontMetrics().height() * 2 + metrics::group;
  return {640, qRound(rise(true) + boxes + rise(false))};
}

QSize FlowChart::minimumSizeHint() const { return {360, sizeHint().height()}; }

QRectF FlowChart::boxOf(int node) const {
  const auto count = static_cast<qreal>(qMax<qsizetype>(1, data_.nodes.size()));
  const qreal room = qMin<qreal>(width(), count * (widestBox + 90) - 90);
  const qreal box = qMin(widestBox, (room - (count - 1) * narrowestGap) / count);
  const qreal pitch = count > 1 ? (room - box) / (count - 1) : 0;
  const qreal height = fontMetrics().height() * 2 + metrics::group;
  return {node * pitch + 0.5, rise(true) + 0.5, box - 1, height - 1};
}

QString FlowChart::badgeText(const Bundle& bundle) const {
  QStringList numbers;
  for (const int arrow : bundle.arrows) numbers += QString::number(arrow + 1);
  return numbers.join(u", "_s);
}

QRectF FlowChart::badgeOf(const Bundle& bundle) const {
  const QRectF from = boxOf(bundle.from);
  const QRectF to = boxOf(bundle.to);
  const qreal x = (from.center().x() + to.center().x()) / 2;
  const qreal y = bundle.forth() ? from.top() - bundle.lane * stepHeight : from.bottom() + bundle.lane * stepHeight;
  const qreal height = fontMetrics().height() + 4;
  const qreal width = qMax(height, fontMetrics().horizontalAdvance(badgeText(bundle)) + 12.0);
  return {x - width / 2, y - height / 2, width, height};
}

QRectF FlowChart::badgeOf(int arrow) const {
  for (const Bundle& bundle : bundles()) {
    if (bundle.arrows.contains(arrow)) return badgeOf(bundle);
  }
  return {};
}

void FlowChart::paintBundle(QPainter* painter, const Bundle& bundle) const {
  const bool forth = bundle.forth();
  const qreal sign = forth ? 1 : -1;
  const qreal aside = attach * (1 + span(forth) - bundle.length()) * sign;
  const QRectF from = boxOf(bundle.from);
  const QRectF to = boxOf(bundle.to);
  const qreal edge = forth ? from.top() : from.bottom();
  const QPointF start(from.center().x() + aside, edge);
  const QPointF end(to.center().x() - aside, edge - sign * 1);
  const qreal level = edge - sign * bundle.lane * stepHeight;
  const qreal bend = qMin<qreal>(stepHeight * 0.7, std::abs(end.x() - start.x()) / 2);
  QPainterPath path(start);
  const QPointF up(start.x(), level + sign * bend * 0.8);
  path.lineTo(up);
  path.quadTo(QPointF(start.x(), level), QPointF(start.x() + sign * bend, level));
  path.lineTo(end.x() - sign * bend, level);
  path.quadTo(QPointF(end.x(), level), QPointF(end.x(), level + sign * bend * 0.8));
  path.lineTo(end.x(), end.y() - sign * head * 0.6);
  const QColor colour = roleColour(data_.nodes.at(bundle.from).colorIndex, palette());
  painter->setBrush(Qt::NoBrush);
  painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
  painter->drawPath(path);
  painter->setPen(Qt::NoPen);
  painter->setBrush(colour);
  painter->drawPolygon(
      QPolygonF{end, end + QPointF(-head * 0.7, -sign * head * 1.3), end + QPointF(head * 0.7, -sign * head * 1.3)});
  const QRectF badge = badgeOf(bundle);
  painter->setPen(QPen(colour, 1.5));
  painter->setBrush(palette().color(QPalette::Base));
  painter->drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
  painter->setPen(palette().color(QPalette::Text));
  painter->drawText(badge, textFlags(Qt::AlignCenter), badgeText(bundle));
}

void FlowChart::paintNode(QPainter* painter, int node) const {
  const QRectF box = boxOf(node);
  const FlowNode& entry = data_.nodes.at(node);
  const QColor colour = roleColour(entry.colorIndex, palette());
  painter->setPen(QPen(outline(palette()), 1));
  painter->setBrush(palette().color(QPalette::Base));
  painter->drawRoundedRect(box, metrics::radius, metrics::radius);
  const QRectF inner = box.adjusted(metrics::related, metrics::half, -metrics::related, -metrics::half);
  const QRectF room = inner.adjusted(marker + metrics::half + 2, 0, 0, 0);
  const int flags = textFlags(Qt::AlignLeft, Qt::AlignVCenter, Qt::TextWordWrap);
  const QRectF words = painter->boundingRect(room, flags, entry.name);
  const qreal slack = qMax<qreal>(0, (room.width() - words.width()) / 2);
  paintRoleMarker(painter, QRectF(inner.left() + slack, inner.center().y() - marker / 2, marker, marker),
                  entry.colorIndex, colour);
  painter->setPen(palette().color(QPalette::Text));
  painter->drawText(room.adjusted(slack, 0, 0, 0), flags, entry.name);
}

void FlowChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QList<Bundle> all = bundles();
  for (const Bundle& bundle : all) paintBundle(&painter, bundle);
  for (int node = 0; node < static_cast<int>(data_.nodes.size()); ++node) paintNode(&painter, node);
}

bool FlowChart::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return ChartWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (const Bundle& bundle : bundles()) {
    if (!badgeOf(bundle).adjusted(-4, -4, 4, 4).contains(help->pos())) continue;
    QStringList lines;
    for (const int arrow : bundle.arrows)
      lines += u"<p>%1. %2</p>"_s.arg(arrow + 1).arg(data_.arrows.at(arrow).text.toHtmlEscaped());
    QToolTip::showText(help->globalPos(), lines.join(QString()), this);
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace deskpath::app
