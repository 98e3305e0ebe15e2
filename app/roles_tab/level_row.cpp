// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/level_row.h"

#include <QKeyEvent>
#include <QPainter>

#include "widgets/colours.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int ring = 18;
constexpr int widestText = 560;
constexpr int topRoom = 6;

}  // namespace

LevelRow::LevelRow(int level, QWidget* parent) : QRadioButton(QString::number(level), parent), level_(level) {
  setAutoExclusive(false);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void LevelRow::setDescription(const QString& description) {
  description_ = description;
  describe();
}

void LevelRow::setAskedBy(const QString& roles) {
  askedBy_ = roles;
  describe();
}

void LevelRow::describe() {
  setAccessibleName(tr("Level %1: %2").arg(level_).arg(description_));
  setAccessibleDescription(askedBy_);
  updateGeometry();
  update();
}

QRect LevelRow::textRoom(int width) const {
  const int left = ring + 2 * metrics::related + metrics::half;
  return {left, 0, qMin(width - left - metrics::related, widestText), 0};
}

int LevelRow::heightForWidth(int width) const {
  const int line = textRoom(width).width();
  const int flags = textFlags(Qt::AlignLeft, Qt::TextWordWrap);
  int height = fontMetrics().boundingRect(0, 0, line, 10000, flags, description_).height();
  if (!askedBy_.isEmpty()) height += fontMetrics().boundingRect(0, 0, line, 10000, flags, askedBy_).height();
  return qMax(metrics::row, height + 2 * topRoom);
}

QSize LevelRow::sizeHint() const {
  const int width = textRoom(0).left() + widestText;
  return {width, heightForWidth(width)};
}

QSize LevelRow::minimumSizeHint() const { return {metrics::grid * 24, metrics::row}; }

void LevelRow::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Left:
    case Qt::Key_Right: event->ignore(); return;
    default: QRadioButton::keyPressEvent(event);
  }
}

void LevelRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
  if (isChecked() || underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? accentTint(palette()) : hoverColour(palette()));
    painter.drawRoundedRect(box, metrics::radius, metrics::radius);
  }
  if (hasFocus()) {
    painter.setPen(QPen(accent(palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, metrics::radius, metrics::radius);
  }
  const QColor ink = palette().color(QPalette::WindowText);
  const int firstLine = qMax(topRoom, height() < metrics::row + 1 ? (height() - fontMetrics().height()) / 2 : topRoom);
  const QRectF circle(metrics::related, firstLine + (fontMetrics().height() - ring) / 2.0, ring, ring);
  painter.setPen(isChecked() ? QPen(accent(palette()), 1) : QPen(outline(palette()), 1));
  painter.setBrush(isChecked() ? accent(palette()) : palette().color(QPalette::Base));
  painter.drawEllipse(circle);
  const QColor base = palette().color(QPalette::Base);
  const QColor light = palette().color(QPalette::HighlightedText);
  const QColor fill = accent(palette());
  painter.setPen(!isChecked() ? ink : contrast(light, fill) > contrast(base, fill) ? light : base);
  painter.drawText(circle, textFlags(Qt::AlignCenter), QString::number(level_));
  QRect room = textRoom(width());
  room.setTop(firstLine);
  room.setHeight(height());
  QRect used;
  painter.setPen(ink);
  painter.drawText(room, textFlags(Qt::AlignLeft, Qt::AlignTop, Qt::TextWordWrap), description_, &used);
  if (askedBy_.isEmpty()) return;
  room.setTop(used.bottom() + 1);
  painter.setPen(mutedText(palette()));
  painter.drawText(room, textFlags(Qt::AlignLeft, Qt::AlignTop, Qt::TextWordWrap), askedBy_);
}

}  // namespace deskpath::app
