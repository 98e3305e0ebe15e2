// SPDX-License-Identifier: GPL-3.0-or-later
// The content is indented to the heading's text, so that no box is needed to show what belongs together.
#include "widgets/disclosure.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/colours.h"
#include "widgets/disclosure_header.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/text_flags.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int indent = metrics::smallIcon + metrics::related;

}  // namespace

DisclosureHeader::DisclosureHeader(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QAbstractButton::toggled, this, &DisclosureHeader::describe);
  describe();
}

void DisclosureHeader::describe() {
  const QString state = isChecked() ? tr("unfolded") : tr("folded");
  setAccessibleDescription(summary_.isEmpty() ? state : tr("%1, %2").arg(summary_, state));
}

void DisclosureHeader::setSummary(const QString& summary) {
  summary_ = summary;
  describe();
  updateGeometry();
  update();
}

QFont DisclosureHeader::titleFont() const {
  QFont bold = font();
  bold.setBold(true);
  return bold;
}

QSize DisclosureHeader::sizeHint() const {
  const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
  const int summary = summary_.isEmpty() ? 0 : metrics::group + fontMetrics().horizontalAdvance(summary_);
  return {indent + title + summary + metrics::half, qMax(metrics::row, fontMetrics().height() + metrics::related)};
}

QSize DisclosureHeader::minimumSizeHint() const { return {metrics::grid * 12, sizeHint().height()}; }

void DisclosureHeader::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Right: setChecked(true); return;
    case Qt::Key_Left: setChecked(false); return;
    default: QAbstractButton::keyPressEvent(event);
  }
}

void DisclosureHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(hoverColour(palette()));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
  }
  const QColor ink = palette().color(QPalette::WindowText);
  const QRectF chevron(0, (height() - metrics::smallIcon) / 2.0, metrics::smallIcon, metrics::smallIcon);
  paintIcon(&painter, chevron, isChecked() ? u"chevron-down"_s : u"chevron-right"_s, ink);
  QRect room = rect().adjusted(indent, 0, -metrics::half, 0);
  painter.setFont(titleFont());
  painter.setPen(ink);
  const QFontMetrics bold(titleFont());
  const QString title = bold.elidedText(text(), Qt::ElideRight, room.width());
  painter.drawText(room, textFlags(Qt::AlignLeft, Qt::AlignVCenter), title);
  const int free = room.width() - bold.horizontalAdvance(title) - fontMetrics().horizontalAdvance(summary_);
  room.setLeft(room.left() + bold.horizontalAdvance(title) + qBound(metrics::related, free, metrics::group));
  painter.setFont(font());
  painter.setPen(mutedText(palette()));
  painter.drawText(room, textFlags(Qt::AlignRight, Qt::AlignVCenter),
                   fontMetrics().elidedText(summary_, Qt::ElideRight, qMax(0, room.width())));
  if (hasFocus()) {
    painter.setPen(QPen(accent(palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
  }
}

Disclosure::Disclosure(const QString& title, QWidget* parent)
    : QWidget(parent), header_(new DisclosureHeader(this)), inset_(new QWidget(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(header_);
  layout->addWidget(inset_);
  auto* inset = new QVBoxLayout(inset_);
  inset->setContentsMargins(indent, metrics::half, 0, metrics::related);
  inset_->hide();
  setFocusProxy(header_);
  setTitle(title);
  connect(header_, &QAbstractButton::toggled, this, [this](bool expanded) {
    showContent(expanded);
    Q_EMIT expandedChanged(expanded);
  });
}

void Disclosure::setContent(QWidget* content) {
  delete content_;
  content_ = content;
  if (content_) inset_->layout()->addWidget(content_);
  showContent(isExpanded());
}

void Disclosure::setTitle(const QString& title) { header_->setText(title); }
void Disclosure::setSummary(const QString& summary) { header_->setSummary(summary); }
void Disclosure::setExpanded(bool expanded) { header_->setChecked(expanded); }
bool Disclosure::isExpanded() const { return header_->isChecked(); }

void Disclosure::showContent(bool expanded) { inset_->setVisible(expanded && content_); }

}  // namespace deskpath::app
