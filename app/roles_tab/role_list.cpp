// SPDX-License-Identifier: GPL-3.0-or-later
// A click that cannot be granted is answered in the list itself: a box that pops up would only be in the way.
#include "roles_tab/role_list.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "documents/profile_store.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_row.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {

RoleList::RoleList(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      notice_(new WrapLabel),
      quick_(new QPushButton(tr("Which role am I?"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::group, metrics::group, 0, 0);
  layout->setSpacing(metrics::related);
  layout->addWidget(new SectionLabel(tr("Roles")));
  notice_->setForegroundRole(QPalette::PlaceholderText);
  notice_->setText(tr("Choose two to four to compare. The star marks your target."));
  layout->addWidget(notice_);

  auto* list = new QWidget;
  column_ = new QVBoxLayout(list);
  QVBoxLayout* column = column_;
  column->setContentsMargins(0, metrics::related, metrics::related, metrics::group);
  column->setSpacing(metrics::group - metrics::half);
  for (const Role& role : choice_.catalogue().roles()) {
    auto* row = new RoleRow(role);
    rows_.push_back(row);
    column->addWidget(row);
    connect(row, &RoleRow::choiceWanted, this, [this, row](bool chosen) { choose(row, chosen); });
    connect(row, &RoleRow::targetWanted, this, [this, row](bool target) { aim(row, target); });
  }
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidget(list);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(scroll, 1);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(0, 0, metrics::group, metrics::group);
  foot->addWidget(quick_);
  layout->addLayout(foot);
  quick_->setToolTip(tr("A first answer in about two minutes, from a dozen skills that tell the roles apart"));
  connect(quick_, &QPushButton::clicked, this, &RoleList::quickCheckWanted);
  setFixedWidth(metrics::grid * 30);

  connect(&choice_, &RoleChoice::changed, this, &RoleList::renewCombined);
  renewCombined();
  connect(&store_, &ProfileStore::changed, this, &RoleList::refresh);
  refresh();
}

QString RoleList::notice() const { return notice_->text(); }

void RoleList::choose(RoleRow* row, bool chosen) {
  switch (choice_.setChosen(row->role(), chosen)) {
    case RoleChoice::Answer::done:
      notice_->setText(tr("Choose two to four to compare. The star marks your target."));
      break;
    case RoleChoice::Answer::tooMany:
      notice_->setText(
          tr("Four roles are compared already. Untick one of them to make room for %1.").arg(roleTitle(row->role())));
      break;
    case RoleChoice::Answer::tooFew:
      notice_->setText(
          tr("A comparison needs two roles. Tick another one before you untick %1.").arg(roleTitle(row->role())));
      break;
  }
  refresh();
}

void RoleList::aim(const RoleRow* row, bool target) {
  const QString name = target ? tr("Make %1 the target").arg(roleTitle(row->role())) : tr("Remove the target");
  store_.edit(name, with_target(store_.profile(), target ? std::optional{row->role().id} : std::nullopt));
}

// The role of a combined row lives in the choice and goes with it, so the row is made anew.
void RoleList::renewCombined() {
  delete std::exchange(combined_, nullptr);
  if (const Role* role = choice_.combined()) {
    combined_ = new RoleRow(*role);
    column_->insertWidget(static_cast<int>(rows_.size()), combined_);
    connect(combined_, &RoleRow::targetWanted, this, [this](bool target) { aim(combined_, target); });
    // Later: the row that was clicked goes with its role.
    connect(
        combined_, &RoleRow::choiceWanted, &choice_,
        [this] {
          if (store_.profile().target_role == combined_->role().id) aim(combined_, false);
          choice_.separate();
        },
        Qt::QueuedConnection);
  }
  refresh();
}

void RoleList::showState(RoleRow* row) {
  const Role& role = row->role();
  const Fit fit = assess(store_.profile(), role);
  const bool target = store_.profile().target_role == role.id;
  row->setState(row == combined_ || choice_.isChosen(role), target, choice_.colourOf(role));
  row->setFit(fitText(fit), gateText(fit));
}

void RoleList::refresh() {
  quick_->setVisible(store_.profile().ratings.empty());
  for (RoleRow* row : rows_) showState(row);
  if (combined_ != nullptr) showState(combined_);
}

}  // namespace deskpath::app
