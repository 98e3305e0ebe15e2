// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/colours.h"
#include "widgets/icon_view.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent),
      text_(new WrapLabel({}, this)),
      details_(new WrapLabel({}, this)),
      more_(new QPushButton(tr("Details"), this)),
      buttons_(new QHBoxLayout) {
  setObjectName(u"notice"_s);
  setAccessibleName(tr("Notice"));
  setAutoFillBackground(true);
  for (QLabel* label : {text_, details_}) {
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  }
  text_->setObjectName(u"noticeText"_s);
  text_->setAccessibleName(tr("Notice"));
  text_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  details_->setAccessibleName(tr("Details of the notice"));
  more_->setCheckable(true);
  more_->setAutoDefault(false);
  more_->setObjectName(u"noticeDetails"_s);
  auto* close = new QToolButton(this);
  close->setObjectName(u"noticeClose"_s);
  close->setIcon(icon(u"close"_s));
  close->setIconSize({metrics::smallIcon, metrics::smallIcon});
  close->setAutoRaise(true);
  close->setToolTip(tr("Close this notice"));
  close->setAccessibleName(tr("Close this notice"));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::related);
  line->addWidget(new IconView(u"info"_s, metrics::smallIcon));
  line->addWidget(text_, 1);
  line->addWidget(more_);
  line->addLayout(buttons_);
  line->addWidget(close);
  buttons_->setSpacing(metrics::related);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::group, metrics::half, metrics::related, metrics::half);
  layout->setSpacing(metrics::half);
  layout->addLayout(line);
  auto* below = new QHBoxLayout;
  below->addSpacing(metrics::smallIcon + metrics::related);
  below->addWidget(details_, 1);
  below->setSpacing(0);
  layout->addLayout(below);
  connect(more_, &QPushButton::toggled, details_, &QLabel::setVisible);
  connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
  tint();
  hide();
}

NoticeBar::Answer NoticeBar::undo(std::function<void()> act) {
  return {tr("Undo"), u"noticeUndo"_s, std::move(act), true, u"undo"_s};
}

void NoticeBar::tell(const QString& text, std::vector<Answer> answers, const QString& details) {
  // Deleted later: a notice may be replaced from within an answer to it.
  while (QLayoutItem* item = buttons_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->setObjectName({});
    item->widget()->deleteLater();
    delete item;
  }
  text_->setText(text);
  details_->setText(details);
  more_->setChecked(false);
  details_->hide();
  more_->setVisible(!details.isEmpty());
  for (Answer& answer : answers) {
    auto* button = new QPushButton(answer.text, this);
    if (!answer.icon.isEmpty()) button->setIcon(icon(answer.icon));
    button->setObjectName(answer.name);
    button->setAutoDefault(false);
    buttons_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, answer = std::move(answer)] {
      // What it does may show the next notice.
      const auto act = answer.act;
      if (answer.closes) dismiss();
      if (act) act();
    });
  }
  show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void NoticeBar::dismiss() { hide(); }

QString NoticeBar::text() const { return isHidden() ? QString() : text_->text(); }
QString NoticeBar::details() const { return isHidden() ? QString() : details_->text(); }

void NoticeBar::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) tint();
}

void NoticeBar::tint() {
  const QColor background =
      verdictTint(VerdictShape::note, parentWidget() != nullptr ? parentWidget()->palette() : palette());
  if (palette().color(QPalette::Window) == background) return;
  QPalette tinted = palette();
  tinted.setColor(QPalette::Window, background);
  setPalette(tinted);
}

}  // namespace deskpath::app
