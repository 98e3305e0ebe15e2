// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/assess_area.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/settings.h"
#include "roles_tab/assess_page.h"
#include "roles_tab/goal_page.h"
#include "roles_tab/interest_page.h"
#include "roles_tab/line.h"
#include "roles_tab/quick_check.h"
#include "widgets/metrics.h"
#include "widgets/segmented_switch.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

const QStringList& names() {
  static const QStringList all{u"quick"_s, u"skills"_s, u"interests"_s, u"goals"_s};
  return all;
}

}  // namespace

AssessArea::AssessArea(RoleChoice& choice, ProfileStore& store, Settings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      switch_(new SegmentedSwitch(tr("Part of the assessment"),
                                  {tr("Which role am I?"), tr("All skills"), tr("Interests"), tr("Goals")})),
      stack_(new QStackedWidget),
      quick_(new QuickCheck(choice, store)),
      skills_(new AssessPage(choice, store)),
      interests_(new InterestPage(choice, store)),
      goals_(new GoalPage(choice, store)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(metrics::page, metrics::related, metrics::page, metrics::related);
  bar->addWidget(switch_);
  bar->addStretch();
  layout->addLayout(bar);
  layout->addWidget(new Line);
  layout->addWidget(stack_, 1);
  for (QWidget* page : {static_cast<QWidget*>(quick_), static_cast<QWidget*>(skills_),
                        static_cast<QWidget*>(interests_), static_cast<QWidget*>(goals_)}) {
    stack_->addWidget(page);
  }
  connect(switch_, &SegmentedSwitch::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
  connect(quick_, &QuickCheck::skillsWanted, this, [this] { showPart(Part::skills); });
  connect(quick_, &QuickCheck::pathWanted, this, &AssessArea::pathWanted);
  // Somebody new gets the two minutes first.
  const auto kept = static_cast<int>(names().indexOf(settings_.get(setting::assessPart)));
  const bool begun = !store.profile().ratings.empty();
  const int first = kept >= 0 ? kept : static_cast<int>(begun ? Part::skills : Part::quick);
  switch_->setCurrent(first);
  stack_->setCurrentIndex(first);
}

AssessArea::Part AssessArea::part() const { return static_cast<Part>(stack_->currentIndex()); }

void AssessArea::showPart(Part part) {
  switch_->setCurrent(static_cast<int>(part));
  stack_->setCurrentIndex(static_cast<int>(part));
  settings_.set(setting::assessPart, names().at(static_cast<int>(part)));
  resume();
}

void AssessArea::resume() {
  switch (part()) {
    case Part::quick: return quick_->resume();
    case Part::skills: return skills_->resume();
    case Part::interests: return interests_->resume();
    case Part::goals: return goals_->resume();
  }
}

}  // namespace deskpath::app
