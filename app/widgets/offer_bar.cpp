// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/offer_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/colours.h"
#include "widgets/icon_view.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

OfferBar::OfferBar(QWidget* parent) : QFrame(parent), text_(new QLabel), buttons_(new QHBoxLayout) {
  setObjectName(u"offerBar"_s);
  setAccessibleName(tr("Notice"));
  setAutoFillBackground(true);
  text_->setObjectName(u"noticeText"_s);
  text_->setTextFormat(Qt::PlainText);
  text_->setWordWrap(true);
  auto* close = new QToolButton;
  close->setObjectName(u"noticeClose"_s);
  close->setIcon(icon(u"close"_s));
  close->setIconSize({metrics::smallIcon, metrics::smallIcon});
  close->setAutoRaise(true);
  close->setAccessibleName(tr("Close the notice"));
  close->setToolTip(tr("Close"));
  connect(close, &QToolButton::clicked, this, &OfferBar::dismiss);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(metrics::group, metrics::half, metrics::related, metrics::half);
  row->setSpacing(metrics::related);
  row->addWidget(new IconView(u"info"_s, metrics::smallIcon));
  row->addWidget(text_, 1);
  row->addLayout(buttons_);
  row->addWidget(close);
  buttons_->setSpacing(metrics::related);
  tint();
  hide();
}

void OfferBar::tell(const QString& text, std::vector<Answer> answers) {
  // Deleted later: a notice may be replaced from within an answer to it.
  while (QLayoutItem* item = buttons_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->setObjectName({});
    item->widget()->deleteLater();
    delete item;
  }
  text_->setText(text);
  for (Answer& answer : answers) {
    auto* button = new QPushButton(answer.text);
    button->setObjectName(answer.name);
    button->setAutoDefault(false);
    buttons_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, answer = std::move(answer)] {
      const auto act = answer.act;
      if (answer.closes) dismiss();
      if (act) act();
    });
  }
  show();
}

void OfferBar::dismiss() { hide(); }

QString OfferBar::text() const { return isHidden() ? QString() : text_->text(); }

void OfferBar::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) tint();
}

void OfferBar::tint() {
  const QColor background = verdictTint(VerdictShape::note, parentWidget() != nullptr ? parentWidget()->palette() : palette());
  if (palette().color(QPalette::Window) == background) return;
  QPalette tinted = palette();
  tinted.setColor(QPalette::Window, background);
  setPalette(tinted);
}

}  // namespace deskpath::app
