// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/role_row.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/colours.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"
#include "widgets/verdict_icon.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

RoleRow::RoleRow(const Role& role, QWidget* parent)
    : QWidget(parent),
      role_(role),
      box_(new QCheckBox(roleTitle(role))),
      marker_(new RoleMarker(0)),
      fit_(new MutedLabel),
      star_(new QToolButton) {
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
  box_->setToolTip(roleTitle(role));
  // In line with the role's name, not with the box before it.
  fit_->setIndent(box_->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                  box_->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
  star_->setCheckable(true);
  star_->setAutoRaise(true);
  star_->setIconSize({metrics::smallIcon, metrics::smallIcon});
  connect(box_, &QCheckBox::clicked, this, &RoleRow::choiceWanted);
  connect(star_, &QToolButton::clicked, this, &RoleRow::targetWanted);
}

void RoleRow::setState(bool chosen, bool target, int colourIndex) {
  box_->setChecked(chosen);
  marker_->setColourIndex(colourIndex);
  star_->setChecked(target);
  const QString text = target ? tr("%1 is your target").arg(roleTitle(role_))
                              : tr("Make %1 your target").arg(roleTitle(role_));
  star_->setToolTip(text);
  star_->setAccessibleName(text);
  paintStar();
}

// An empty star and a full one differ in shape, not in colour alone.
void RoleRow::paintStar() {
  if (!star_->isChecked()) {
    star_->setIcon(icon(u"star"_s));
    return;
  }
  const qreal ratio = devicePixelRatioF();
  QPixmap picture(QSize(metrics::smallIcon, metrics::smallIcon) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(QColor(Qt::transparent));
  QPainter painter(&picture);
  constexpr int starMarker = 5;
  paintRoleMarker(&painter, QRectF(0, 0, metrics::smallIcon, metrics::smallIcon), starMarker,
                  accent(palette()));
  painter.end();
  star_->setIcon(QIcon(picture));
}

void RoleRow::setFit(const QString& fit, const QString& details) {
  fit_->setText(fit);
  fit_->setToolTip(details);
  box_->setAccessibleDescription(tr("%1. %2").arg(fit, details));
}

QString RoleRow::fit() const {
  return fit_->text();
}

void RoleRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) paintStar();
}

}  // namespace deskpath::app
