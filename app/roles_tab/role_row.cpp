// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/role_row.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/star_button.h"

namespace deskpath::app {

RoleRow::RoleRow(const Role& role, QWidget* parent)
    : QWidget(parent),
      role_(role),
      box_(new QCheckBox(roleTitle(role))),
      marker_(new RoleMarker(0)),
      fit_(new MutedLabel),
      star_(new StarButton) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::half);
  grid->setVerticalSpacing(0);
  grid->addWidget(marker_, 0, 0);
  grid->addWidget(box_, 0, 1);
  grid->addWidget(fit_, 1, 1);
  grid->addWidget(star_, 0, 2, 2, 1, Qt::AlignVCenter);
  grid->setColumnStretch(1, 1);
  box_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  box_->setToolTip(plainToolTip(roleTitle(role)));
  box_->setAccessibleName(roleTitle(role));
  // In line with the role's name, not with the box before it.
  fit_->setIndent(box_->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                  box_->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
  connect(box_, &QCheckBox::clicked, this, &RoleRow::choiceWanted);
  connect(star_, &QToolButton::clicked, this, &RoleRow::targetWanted);
}

void RoleRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // A check box cuts its text off; what is cut is better said by dots.
  const int room = box_->width() - fit_->indent() - metrics::related;
  box_->setText(fontMetrics().elidedText(roleTitle(role_), Qt::ElideRight, qMax(room, metrics::grid * 6)));
}

void RoleRow::setState(bool chosen, bool target, int colourIndex) {
  box_->setChecked(chosen);
  marker_->setColourIndex(colourIndex);
  star_->setChecked(target);
  const QString text =
      target ? tr("%1 is your target").arg(roleTitle(role_)) : tr("Make %1 your target").arg(roleTitle(role_));
  star_->setToolTip(plainToolTip(text));
  star_->setAccessibleName(text);
}

void RoleRow::setFit(const QString& fit, const QString& details) {
  fit_->setText(fit);
  fit_->setToolTip(plainToolTip(details));
  box_->setAccessibleDescription(tr("%1. %2").arg(fit, details));
}

QString RoleRow::fit() const { return fit_->text(); }

}  // namespace deskpath::app
