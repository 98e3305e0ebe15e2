// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the roles builds the page anew; a rating only changes figures, so that nothing jumps.
#include "roles_tab/compare_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/choosing_section.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/hand_off_section.h"
#include "roles_tab/jump_bar.h"
#include "roles_tab/line.h"
#include "roles_tab/mission_section.h"
#include "roles_tab/move_section.h"
#include "roles_tab/need_section.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/radar_section.h"
#include "roles_tab/responsibility_section.h"
#include "roles_tab/role_text.h"
#include "roles_tab/skill_matrix.h"
#include "roles_tab/two_columns.h"
#include "widgets/metrics.h"

namespace deskpath::app {
namespace {

constexpr int sideBySide = 860;

}  // namespace

ComparePage::ComparePage(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      combine_(new QPushButton(tr("Combine"))),
      scroll_(new PageScroll(tr("Comparison of the chosen roles"))) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* page = new QVBoxLayout;
  page->setSpacing(0);
  page->addWidget(buildBar());
  page->addWidget(new Line);
  page->addWidget(scroll_, 1);
  layout->addLayout(page, 1);
  connect(&choice_, &RoleChoice::changed, this, &ComparePage::renew);
}

QWidget* ComparePage::buildBar() {
  combine_->setToolTip(tr("Add a column for two roles held by one person, as in a small company"));
  combine_->setMenu(new QMenu(combine_));
  connect(combine_->menu(), &QMenu::aboutToShow, this, &ComparePage::fillCombineMenu);
  auto* bar = new JumpBar(
      {tr("Skills"), tr("Areas and steps"), tr("Responsibilities"), tr("Hand-offs"), tr("Workstation"), tr("Choosing")},
      combine_);
  connect(bar, &JumpBar::wanted, this, [this](int part) { scroll_->showAtTop(parts_.at(part)); });
  return bar;
}

void ComparePage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (stale_) rebuild();
}

void ComparePage::renew() {
  stale_ = true;
  if (isVisible()) rebuild();
}

void ComparePage::rebuild() {
  stale_ = false;
  const int place = scroll_->verticalScrollBar()->value();
  QVBoxLayout* page = scroll_->renew();
  page->addWidget(new MissionSection(choice_, store_));
  auto* skills = new PageSection(tr("Skills"));
  matrix_ = new SkillMatrix(choice_, store_);
  matrix_->setFilters(filters_);
  skills->body()->addWidget(matrix_);
  auto* figures = new TwoColumns(new RadarSection(choice_, store_), new MoveSection(choice_), sideBySide);
  parts_ = {skills,
            figures,
            new ResponsibilitySection(choice_),
            new HandOffSection(choice_),
            new NeedSection(choice_, store_.today()),
            new ChoosingSection(choice_)};
  for (QWidget* part : parts_) page->addWidget(part);
  page->addStretch(1);

  connect(matrix_, &SkillMatrix::skillWanted, &choice_, [this](const QString& id) {
    if (const auto skill = SkillId::from(utf8(id))) choice_.openSkill(*skill);
  });
  connect(matrix_, &SkillMatrix::filtersChanged, this, [this](int filters) { filters_ = filters; });
  connect(matrix_, &SkillMatrix::rowWanted, this, [this](const QRect& row) {
    const QPoint centre = matrix_->mapTo(scroll_->widget(), row.center());
    scroll_->ensureVisible(scroll_->horizontalScrollBar()->value(), centre.y(), 0, row.height() * 2);
  });
  // The new page knows its height only when it has been laid out.
  QMetaObject::invokeMethod(
      scroll_, [this, place] { scroll_->verticalScrollBar()->setValue(place); }, Qt::QueuedConnection);
}

void ComparePage::fillCombineMenu() {
  QMenu* menu = combine_->menu();
  menu->clear();
  const auto& roles = choice_.chosen();
  for (std::size_t i = 0; i < roles.size(); ++i) {
    for (std::size_t j = i + 1; j < roles.size(); ++j) {
      QAction* action = menu->addAction(tr("%1 and %2").arg(roleTitle(*roles[i]), roleTitle(*roles[j])));
      action->setCheckable(true);
      action->setChecked(choice_.isCombinedOf(*roles[i], *roles[j]));
      connect(action, &QAction::triggered, &choice_, [this, first = roles[i], second = roles[j]](bool on) {
        if (on) {
          choice_.combine(*first, *second);
        } else {
          choice_.separate();
        }
      });
    }
  }
  menu->addSeparator();
  QAction* none = menu->addAction(tr("No combined role"));
  none->setEnabled(choice_.combined() != nullptr);
  connect(none, &QAction::triggered, &choice_, &RoleChoice::separate);
}

void ComparePage::keepInPlace(const std::function<void()>& change) {
  if (matrix_ == nullptr) {
    change();
  } else {
    scroll_->keepInPlace(matrix_->view(), change);
  }
}

}  // namespace deskpath::app
