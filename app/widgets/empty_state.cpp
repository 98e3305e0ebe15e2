// SPDX-License-Identifier: GPL-3.0-or-later
// Sits in the middle, a little above the centre, where the eye looks first.
#include "widgets/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/icon_view.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& buttonText, QWidget* parent)
    : QWidget(parent), sentence_(new WrapLabel(sentence, this)), button_(new QPushButton(buttonText, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  layout->setSpacing(metrics::group);
  layout->addStretch(2);
  layout->addWidget(new IconView(iconName, metrics::largeIcon, this), 0, Qt::AlignHCenter);
  sentence_->setAlignment(Qt::AlignHCenter);
  layout->addWidget(sentence_, 0, Qt::AlignHCenter);
  layout->addWidget(button_, 0, Qt::AlignHCenter);
  layout->addStretch(3);
  button_->setVisible(!buttonText.isEmpty());
  setAccessibleName(sentence);
  connect(button_, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setSentence(const QString& sentence) {
  sentence_->setText(sentence);
  setAccessibleName(sentence);
}

void EmptyState::setButtonText(const QString& text) {
  button_->setText(text);
  button_->setVisible(!text.isEmpty());
}

}  // namespace deskpath::app
