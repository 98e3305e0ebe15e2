// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/range_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/colours.h"
#include "widgets/metrics.h"

namespace deskpath::app {
namespace {

constexpr int handle = 16;
constexpr int groove = 4;
constexpr int usualWidth = 240;
constexpr int pageShare = 10;

}  // namespace

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setSteps(int steps) {
  steps_ = std::max(1, steps);
  setRange(0, steps_);
}

void RangeSlider::setRange(int low, int high) {
  low_ = std::clamp(low, 0, steps_);
  high_ = std::clamp(high, low_, steps_);
  update();
}

void RangeSlider::setText(const QString& text) {
  setToolTip(text);
  setAccessibleDescription(text);
}

QSize RangeSlider::sizeHint() const { return {usualWidth, handle + metrics::related}; }

int RangeSlider::xOf(int step) const {
  return handle / 2 + static_cast<int>(std::lround(static_cast<double>(step) * (width() - handle) / steps_));
}

int RangeSlider::stepAt(double x) const {
  const int room = std::max(1, width() - handle);
  return std::clamp(static_cast<int>(std::lround((x - handle / 2.0) * steps_ / room)), 0, steps_);
}

void RangeSlider::move(int to) {
  const int low = upper_ ? low_ : std::clamp(to, 0, high_);
  const int high = upper_ ? std::clamp(to, low_, steps_) : high_;
  if (low == low_ && high == high_) return;
  low_ = low;
  high_ = high;
  update();
  Q_EMIT moved(low_, high_);
}

void RangeSlider::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const int middle = height() / 2;
  const QRectF line(handle / 2.0, middle - groove / 2.0, width() - handle, groove);
  painter.setBrush(trackColour(palette()));
  painter.drawRoundedRect(line, groove / 2.0, groove / 2.0);
  QRectF chosen = line;
  chosen.setLeft(xOf(low_));
  chosen.setRight(xOf(high_));
  painter.setBrush(accent(palette()));
  painter.drawRect(chosen);
  for (const bool upper : {!upper_, upper_}) {
    const bool used = hasFocus() && upper == upper_;
    painter.setPen(QPen(used ? accent(palette()) : outline(palette()), used ? 2.5 : 1.2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(xOf(upper ? high_ : low_), middle), handle / 2.0 - 1.5, handle / 2.0 - 1.5);
  }
}

void RangeSlider::mousePressEvent(QMouseEvent* event) {
  const double x = event->position().x();
  const double toLow = std::abs(x - xOf(low_));
  const double toHigh = std::abs(x - xOf(high_));
  upper_ = toLow == toHigh ? x > xOf(high_) : toHigh < toLow;
  move(stepAt(x));
  update();
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) move(stepAt(event->position().x()));
}

void RangeSlider::keyPressEvent(QKeyEvent* event) {
  const int now = upper_ ? high_ : low_;
  const int page = std::max(1, steps_ / pageShare);
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return move(now - 1);
    case Qt::Key_Right:
    case Qt::Key_Up: return move(now + 1);
    case Qt::Key_PageDown: return move(now - page);
    case Qt::Key_PageUp: return move(now + page);
    case Qt::Key_Home: return move(0);
    case Qt::Key_End: return move(steps_);
    case Qt::Key_Space:
      upper_ = !upper_;
      update();
      return;
    default: QWidget::keyPressEvent(event);
  }
}

}  // namespace deskpath::app
