// SPDX-License-Identifier: GPL-3.0-or-later
// Built when it is looked at: ratings change on the other pages, or by undo, and then the scroll is kept.
#include "roles_tab/path_page.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/history_section.h"
#include "roles_tab/jump_bar.h"
#include "roles_tab/line.h"
#include "roles_tab/next_skill_section.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/plan_section.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_path_section.h"
#include "roles_tab/role_text.h"
#include "roles_tab/stand_section.h"
#include "roles_tab/what_if_section.h"
#include "widgets/empty_state.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

PathPage::PathPage(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      stack_(new QStackedWidget),
      scroll_(new PageScroll(tr("Your path"))),
      page_(scroll_->renew()),
      whatIf_(new WhatIfSection(choice, store)),
      plan_(new PlanSection(choice, store)),
      history_(new HistorySection(choice, store)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(stack_);
  auto* empty = new EmptyState(u"chart"_s, tr("Rate a few skills to see which role is closest and what is missing."),
                               tr("Assess yourself"));
  stack_->addWidget(empty);
  auto* full = new QWidget;
  auto* column = new QVBoxLayout(full);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildBar());
  column->addWidget(new Line);
  column->addWidget(scroll_, 1);
  stack_->addWidget(full);
  for (QWidget* section :
       {static_cast<QWidget*>(whatIf_), static_cast<QWidget*>(plan_), static_cast<QWidget*>(history_)})
    page_->addWidget(section);
  page_->addStretch(1);
  connect(empty, &EmptyState::activated, this, [this] { Q_EMIT assessWanted(QString()); });
  const auto renew = [this] {
    stale_ = true;
    // Later: what was clicked may be part of what is thrown away.
    if (isVisible()) QMetaObject::invokeMethod(this, &PathPage::rebuild, Qt::QueuedConnection);
  };
  connect(&choice_, &RoleChoice::changed, this, renew);
  connect(&store_, &ProfileStore::changed, this, renew);
}

QWidget* PathPage::buildBar() {
  auto* bar = new JumpBar(
      {tr("Where you stand"), tr("What is missing"), tr("Next skills"), tr("What if"), tr("Plan"), tr("History")});
  connect(bar, &JumpBar::wanted, this, [this](int part) { scroll_->showAtTop(parts_.value(part, figures_)); });
  return bar;
}

void PathPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  rebuild();
}

void PathPage::rebuild() {
  if (!stale_) return;
  stale_ = false;
  const auto roles = choice_.compared();
  std::vector<Fit> fits;
  bool rated = false;
  for (const Role* role : roles) {
    fits.push_back(assess(store_.profile(), *role));
    rated = rated || fits.back().point.has_value();
  }
  stack_->setCurrentIndex(rated ? 1 : 0);
  if (!rated) return;
  const int place = scroll_->verticalScrollBar()->value();
  delete figures_;
  figures_ = new QWidget;
  auto* column = new QVBoxLayout(figures_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(metrics::page);
  auto* stand = new StandSection(choice_, store_);
  column->addWidget(stand);
  column->addWidget(workstation());
  QWidget* missing = nullptr;
  for (std::size_t i = 0; i < fits.size(); ++i) {
    auto* section = new RolePathSection(choice_, *roles[i], fits[i]);
    connect(section, &RolePathSection::rateWanted, this, &PathPage::assessWanted);
    column->addWidget(section);
    if (missing == nullptr) missing = section;
  }
  auto* next = new NextSkillSection(choice_, store_.profile());
  column->addWidget(next);
  page_->insertWidget(0, figures_);
  parts_ = {stand, missing, next, whatIf_, plan_, history_};
  whatIf_->refresh();
  plan_->refresh();
  history_->refresh();
  QMetaObject::invokeMethod(
      scroll_, [this, place] { scroll_->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void PathPage::askForWorkstation(const Role& role) {
  QStringList ids;
  for (const Role* part : choice_.partsOf(role)) ids += qs(part->id.str());
  Q_EMIT workstationWanted(ids);
}

QWidget* PathPage::workstation() {
  auto* holder = new QWidget;
  auto* line = new QHBoxLayout(holder);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(metrics::group);
  std::vector<Fit> fits;
  for (const Role* role : choice_.chosen()) fits.push_back(assess(store_.profile(), *role));
  const auto best = closest(fits);
  const Role* role = store_.profile().target_role ? choice_.find(*store_.profile().target_role) : nullptr;
  const bool isTarget = role != nullptr;
  if (role == nullptr && best) role = choice_.chosen()[*best];
  auto* button = new QPushButton(tr("What workstation does this path need?"));
  button->setEnabled(role != nullptr);
  line->addWidget(button);
  if (role == nullptr) {
    button->setToolTip(tr("Choose a target with the star beside a role first"));
    auto* hint = new WrapLabel(tr("Choose a target first: the star beside a role."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(hint, 1);
    return holder;
  }
  button->setToolTip(plainToolTip(tr("Opens the Workstation tab for %1").arg(roleTitle(*role))));
  connect(button, &QPushButton::clicked, this, [this, role] { askForWorkstation(*role); });
  auto* after = new QPushButton(tr("Or for the role after it"));
  auto* menu = new QMenu(after);
  for (const Role* other : choice_.compared()) {
    if (other != role) menu->addAction(roleTitle(*other), this, [this, other] { askForWorkstation(*other); });
  }
  after->setMenu(menu);
  after->setToolTip(isTarget ? tr("Plan for a role that you want to reach after your target")
                             : tr("Plan for another role"));
  line->addWidget(after);
  line->addStretch();
  return holder;
}

}  // namespace deskpath::app
