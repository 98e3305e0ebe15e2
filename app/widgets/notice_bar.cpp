// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), message_(new QLabel), button_(new QPushButton(tr("Take it back"))) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(metrics::page, metrics::half, metrics::related, metrics::half);
  line->setSpacing(metrics::related);
  message_->setTextFormat(Qt::PlainText);
  message_->setWordWrap(true);
  line->addWidget(message_, 1);
  line->addWidget(button_);
  auto* close = new QToolButton;
  close->setIcon(icon(u"close"_s));
  close->setIconSize({metrics::smallIcon, metrics::smallIcon});
  close->setAutoRaise(true);
  close->setAccessibleName(tr("Close the notice"));
  close->setToolTip(tr("Close"));
  line->addWidget(close);
  connect(close, &QToolButton::clicked, this, &QWidget::hide);
  connect(button_, &QPushButton::clicked, this, [this] {
    hide();
    Q_EMIT activated();
  });
  hide();
}

void NoticeBar::say(const QString& message, const QString& buttonText) {
  message_->setText(message);
  button_->setText(buttonText);
  button_->setVisible(!buttonText.isEmpty());
  setAccessibleName(message);
  show();
}

QString NoticeBar::message() const {
  return message_->text();
}

}  // namespace deskpath::app
