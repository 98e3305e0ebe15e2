// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/skill_side_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "roles_tab/line.h"
#include "roles_tab/skill_card.h"
#include "widgets/icons.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

SkillSidePanel::SkillSidePanel(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent), card_(new SkillCard(choice, store)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(new Line(Qt::Vertical));
  auto* column = new QVBoxLayout;
  column->setContentsMargins(0, metrics::half, metrics::half, 0);
  column->setSpacing(0);
  row->addLayout(column);
  auto* close = new QToolButton;
  close->setIcon(icon(u"close"_s));
  close->setIconSize({metrics::smallIcon, metrics::smallIcon});
  close->setAutoRaise(true);
  close->setAccessibleName(tr("Close the skill"));
  close->setToolTip(tr("Close (Esc)"));
  column->addWidget(close, 0, Qt::AlignRight);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* inner = new QWidget;
  auto* inset = new QVBoxLayout(inner);
  inset->setContentsMargins(metrics::group, 0, metrics::group, metrics::group);
  inset->addWidget(card_);
  inset->addStretch();
  scroll->setWidget(inner);
  column->addWidget(scroll, 1);
  setFixedWidth(metrics::grid * 41);
  connect(close, &QToolButton::clicked, this, &SkillSidePanel::closeWanted);
}

void SkillSidePanel::showSkill(const SkillId& skill) { card_->setSkill(skill); }

void SkillSidePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closeWanted();
    return;
  }
  if (!card_->rateByKey(event->key())) QWidget::keyPressEvent(event);
}

}  // namespace deskpath::app
