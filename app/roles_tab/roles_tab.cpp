// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/roles_tab.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include "documents/profile_shelf.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/assess_area.h"
#include "roles_tab/assess_page.h"
#include "roles_tab/compare_page.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/line.h"
#include "roles_tab/path_page.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_list.h"
#include "roles_tab/role_text.h"
#include "roles_tab/skill_card.h"
#include "roles_tab/skill_matrix.h"
#include "roles_tab/skill_side_panel.h"
#include "widgets/headings.h"
#include "widgets/menu_button.h"
#include "widgets/metrics.h"
#include "widgets/segmented_switch.h"

namespace deskpath::app {

RolesTab::RolesTab(const Content& content, ProfileStore& store, Settings& settings, QWidget* parent)
    : QWidget(parent),
      store_(store),
      choice_(new RoleChoice(content, settings, this)),
      list_(new RoleList(*choice_, store)),
      switch_(new SegmentedSwitch(tr("Page"), {tr("Compare"), tr("Assess yourself"), tr("Your path")})),
      target_(new MutedLabel),
      profile_(new MenuButton),
      stack_(new QStackedWidget),
      compare_(new ComparePage(*choice_, store)),
      assess_(new AssessArea(*choice_, store, settings)),
      path_(new PathPage(*choice_, store)),
      panel_(new SkillSidePanel(*choice_, store)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(list_);
  layout->addWidget(new Line(Qt::Vertical));
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  layout->addLayout(right, 1);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(metrics::page, metrics::related, metrics::page, metrics::related);
  top->addWidget(switch_);
  top->addStretch();
  top->addWidget(target_);
  top->addSpacing(metrics::related);
  top->addWidget(profile_);
  right->addLayout(top);
  right->addWidget(new Line);
  auto* inside = new QHBoxLayout;
  inside->setSpacing(0);
  inside->addWidget(stack_, 1);
  inside->addWidget(panel_);
  right->addLayout(inside, 1);
  panel_->hide();
  for (QWidget* page :
       {static_cast<QWidget*>(compare_), static_cast<QWidget*>(assess_), static_cast<QWidget*>(path_)}) {
    stack_->addWidget(page);
  }
  profile_->setAutoRaise(true);
  profile_->setToolTip(tr("Switch, make, export or print profiles"));
  profile_->hide();
  switch_->setCurrent(0);
  connect(switch_, &SegmentedSwitch::chosen, stack_, &QStackedWidget::setCurrentIndex);
  connect(stack_, &QStackedWidget::currentChanged, panel_, &QWidget::hide);
  connect(choice_, &RoleChoice::skillOpened, this, &RolesTab::showSkill);
  connect(panel_, &SkillSidePanel::closeWanted, this, &RolesTab::closePanel);
  connect(path_, &PathPage::workstationWanted, this, &RolesTab::workstationWanted);
  connect(path_, &PathPage::assessWanted, this, [this](const QString& id) {
    if (const auto skill = SkillId::from(utf8(id))) {
      assess_->showPart(AssessArea::Part::skills);
      assess_->skills()->showSkill(*skill);
    }
    showAssess();
  });
  connect(assess_, &AssessArea::pathWanted, this, &RolesTab::showPath);
  connect(list_, &RoleList::quickCheckWanted, this, [this] {
    showAssess();
    assess_->showPart(AssessArea::Part::quick);
  });
  connect(&store_, &ProfileStore::changed, this, &RolesTab::showTarget);
  connect(choice_, &RoleChoice::changed, this, &RolesTab::showTarget);
  showTarget();
}

void RolesTab::showPage(QWidget* page) {
  stack_->setCurrentWidget(page);
  switch_->setCurrent(stack_->currentIndex());
}

void RolesTab::showCompare() { showPage(compare_); }

void RolesTab::showAssess() {
  showPage(assess_);
  assess_->resume();
}

void RolesTab::showPath() { showPage(path_); }

void RolesTab::showSkill(const QString& id) {
  const auto skill = SkillId::from(utf8(id));
  if (!skill || choice_->catalogue().find(*skill) == nullptr) return;
  if (stack_->currentWidget() == assess_) {
    assess_->showPart(AssessArea::Part::skills);
    assess_->skills()->showSkill(*skill);
    return;
  }
  if (!panel_->isVisible()) before_ = QApplication::focusWidget();
  const auto open = [&] {
    panel_->showSkill(*skill);
    panel_->show();
  };
  stack_->currentWidget() == compare_ ? compare_->keepInPlace(open) : open();
  panel_->card()->focusLevel();
}

void RolesTab::closePanel() {
  const auto close = [this] { panel_->hide(); };
  stack_->currentWidget() == compare_ ? compare_->keepInPlace(close) : close();
  if (before_ != nullptr && before_->isVisible() && stack_->isAncestorOf(before_)) {
    before_->setFocus();
  } else if (stack_->currentWidget() == compare_ && compare_->matrix() != nullptr) {
    compare_->matrix()->view()->setFocus();
  } else {
    stack_->currentWidget()->setFocus();
  }
}

AssessPage* RolesTab::assessPage() const { return assess_->skills(); }

void RolesTab::setProfileMenu(QMenu* menu) {
  profile_->setMenu(menu);
  profile_->show();
}

void RolesTab::showTarget() {
  const QString name = ProfileShelf::nameOf(store_.profile());
  profile_->setText(fontMetrics().elidedText(name, Qt::ElideRight, metrics::grid * 24));
  profile_->setAccessibleName(tr("Profile: %1").arg(name));
  const auto& target = store_.profile().target_role;
  const Role* role = target ? choice_->find(*target) : nullptr;
  target_->setText(role != nullptr ? tr("Target: %1").arg(roleTitle(*role)) : tr("No target chosen"));
}

}  // namespace deskpath::app
