// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

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
      undo_(new QPushButton(icon(u"undo"_s), tr("Undo"), this)),
      close_(new QToolButton(this)) {
  setObjectName(u"notice"_s);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::AlternateBase);
  for (QLabel* label : {text_, details_}) {
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  }
  text_->setAccessibleName(tr("Notice"));
  details_->setAccessibleName(tr("Details of the notice"));
  details_->setForegroundRole(QPalette::PlaceholderText);
  more_->setCheckable(true);
  more_->setObjectName(u"noticeDetails"_s);
  undo_->setObjectName(u"noticeUndo"_s);
  close_->setIcon(icon(u"close"_s));
  close_->setAutoRaise(true);
  close_->setToolTip(tr("Close this notice"));
  close_->setAccessibleName(tr("Close this notice"));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::related);
  line->addWidget(text_, 1);
  line->addWidget(more_);
  line->addWidget(undo_);
  line->addWidget(close_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::group, metrics::related, metrics::related, metrics::related);
  layout->setSpacing(metrics::half);
  layout->addLayout(line);
  layout->addWidget(details_);
  connect(more_, &QPushButton::toggled, details_, &QLabel::setVisible);
  connect(close_, &QToolButton::clicked, this, &QWidget::hide);
  connect(undo_, &QPushButton::clicked, this, [this] {
    // What it does may show the next notice.
    const auto action = std::move(undoAction_);
    undoAction_ = {};
    hide();
    if (action) action();
  });
  hide();
}

void NoticeBar::tell(const QString& text, const QString& details, std::function<void()> undo) {
  undoAction_ = std::move(undo);
  text_->setText(text);
  details_->setText(details);
  more_->setChecked(false);
  details_->hide();
  more_->setVisible(!details.isEmpty());
  undo_->setVisible(static_cast<bool>(undoAction_));
  show();
}

QString NoticeBar::text() const { return text_->text(); }
QString NoticeBar::details() const { return details_->text(); }

}  // namespace deskpath::app
