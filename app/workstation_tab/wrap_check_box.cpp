// SPDX-License-Identifier: GPL-3.0-or-later
// A click on the words counts as well, as with a QCheckBox.
#include "workstation_tab/wrap_check_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {

WrapCheckBox::WrapCheckBox(const QString& text, QWidget* parent) : QWidget(parent), box_(new QCheckBox(this)) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::related);
  auto* label = new WrapLabel(text, this);
  label->setTextFormat(Qt::PlainText);
  box_->setAccessibleName(text);
  line->addWidget(box_, 0, Qt::AlignTop);
  line->addWidget(label, 1);
  setFocusProxy(box_);
  connect(box_, &QCheckBox::clicked, this, &WrapCheckBox::toggledByUser);
}

void WrapCheckBox::setChecked(bool on) { box_->setChecked(on); }

void WrapCheckBox::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) box_->click();
}

}  // namespace deskpath::app
