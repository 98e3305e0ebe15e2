// SPDX-License-Identifier: GPL-3.0-or-later
// No ampersand in a sentence is a mnemonic: drawText() gets no flag for them.
#include "workstation_tab/finding_header.h"

#include <QKeyEvent>
#include <QPainter>

#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int padding = 6;
constexpr int chevron = 14;
constexpr int textFlagsWrapped = textFlags(Qt::AlignLeft, Qt::AlignTop, Qt::TextWordWrap);
constexpr int narrowest = 160;

}  // namespace

FindingHeader::FindingHeader(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FindingHeader::setFinding(VerdictShape shape, const QString& sentence) {
  shape_ = shape;
  if (sentence != text()) {
    setText(sentence);
    setShortcut({});  // setText() takes "&x" for a shortcut
    updateGeometry();
  }
  setAccessibleName(tr("%1: %2").arg(verdictWord(shape), sentence));
  update();
}

void FindingHeader::setMarked(bool marked) {
  if (marked == marked_) return;
  marked_ = marked;
  update();
}

QRect FindingHeader::textRoom(int width) const {
  const int left = padding + metrics::smallIcon + metrics::related;
  return {left, padding, qMax(1, width - left - padding - chevron - metrics::half), 10'000};
}

int FindingHeader::heightForWidth(int width) const {
  const int text_height = fontMetrics().boundingRect(textRoom(width), textFlagsWrapped, text()).height();
  return qMax(metrics::row, text_height + 2 * padding);
}

QSize FindingHeader::sizeHint() const { return {narrowest * 2, heightForWidth(narrowest * 2)}; }

QSize FindingHeader::minimumSizeHint() const { return {narrowest, metrics::row}; }

void FindingHeader::focusInEvent(QFocusEvent* event) {
  QAbstractButton::focusInEvent(event);
  Q_EMIT focused();
}

void FindingHeader::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Right: setChecked(true); return;
    case Qt::Key_Left: setChecked(false); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
  }
}

void FindingHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (marked_ || underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(marked_ ? accentTint(palette()) : hoverColour(palette()));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
  }
  const int line = fontMetrics().height();
  const QRectF box(padding, padding + (line - metrics::smallIcon) / 2.0, metrics::smallIcon, metrics::smallIcon);
  paintVerdict(&painter, box.adjusted(0.5, 0.5, -0.5, -0.5), shape_, verdictColour(shape_, palette()));
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(textRoom(width()), textFlagsWrapped, text());
  const QRectF fold(width() - padding - chevron, padding + (line - chevron) / 2.0, chevron, chevron);
  paintIcon(&painter, fold, isChecked() ? u"chevron-down"_s : u"chevron-right"_s, mutedText(palette()));
  if (hasFocus()) {
    painter.setPen(QPen(accent(palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
  }
}

}  // namespace deskpath::app
