// SPDX-License-Identifier: GPL-3.0-or-later
// An answer leads on at once: two minutes for a dozen questions leave no time for a button between them.
#include "roles_tab/quick_check.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/fit_bar.h"
#include "roles_tab/level_row.h"
#include "roles_tab/line.h"
#include "roles_tab/page_scroll.h"
#include "roles_tab/quick_check_members.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/meter_bar.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int sideWidth = metrics::grid * 42;
constexpr int cardWidth = metrics::grid * 80;

std::vector<const Role*> allOf(const RoleCatalogue& catalogue) {
  std::vector<const Role*> roles;
  for (const Role& role : catalogue.roles()) roles.push_back(&role);
  return roles;
}

}  // namespace

QuickCheck::QuickCheck(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      roles_(allOf(choice.catalogue())),
      questions_(telling_skills(roles_, choice.catalogue())),
      progress_(plainLabel()),
      meter_(new MeterBar),
      stack_(new QStackedWidget),
      title_(new SectionLabel),
      members_(new QuickCheckMembers),
      definition_(new WrapLabel),
      none_(new QPushButton(tr("None of these"))),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton(tr("Skip"))),
      finding_(new WrapLabel),
      ranges_(new BarChart) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  stack_->addWidget(buildQuestion());
  stack_->addWidget(buildResult());
  layout->addWidget(stack_, 1);
  layout->addWidget(new Line(Qt::Vertical));
  layout->addWidget(buildRanges());
  addKeys();
  connect(&store_, &ProfileStore::changed, this, &QuickCheck::refresh);
  resume();
}

QWidget* QuickCheck::buildQuestion() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* scroll = new PageScroll(tr("The question"));
  QVBoxLayout* page = scroll->renew();
  scroll->widget()->setMaximumWidth(cardWidth);
  page->setSpacing(metrics::related);
  page->addWidget(title_);
  title_->setWordWrap(true);
  page->addWidget(members_);
  page->addWidget(definition_);
  page->addSpacing(metrics::half);
  auto* rows = new QVBoxLayout;
  rows->setSpacing(0);
  for (int level = 0; level <= max_level; ++level) {
    auto* row = new LevelRow(level);
    levels_[static_cast<std::size_t>(level)] = row;
    rows->addWidget(row);
    connect(row, &LevelRow::clicked, this, [this, level] { rate(level); });
  }
  page->addLayout(rows);
  page->addStretch();
  column->addWidget(scroll, 1);
  column->addWidget(new Line);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(metrics::page, metrics::related, metrics::page, metrics::related);
  foot->setSpacing(metrics::related);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::related);
  buttons->addWidget(back_);
  buttons->addWidget(next_);
  buttons->addWidget(none_);
  buttons->addStretch();
  foot->addLayout(buttons);
  auto* hint =
      new WrapLabel(tr("Keys: 0 to 5 answer and go on, Right skips, Left goes back, Up and Down choose which "
                       "one, N none of these"));
  hint->setForegroundRole(QPalette::PlaceholderText);
  foot->addWidget(hint);
  column->addLayout(foot);
  back_->setToolTip(tr("The question before (Left)"));
  next_->setToolTip(tr("Leave it open and go on (Right)"));
  none_->setToolTip(tr("You know none of them: level 0 for each (N)"));
  connect(back_, &QPushButton::clicked, this, &QuickCheck::back);
  connect(next_, &QPushButton::clicked, this, &QuickCheck::next);
  connect(none_, &QPushButton::clicked, this, &QuickCheck::noneOfThese);
  connect(members_, &QuickCheckMembers::chosen, this, &QuickCheck::showMember);
  return panel;
}

QWidget* QuickCheck::buildResult() {
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
  column->setSpacing(metrics::group);
  auto* title = new SectionLabel(tr("That is a first answer"));
  column->addWidget(title);
  column->addWidget(
      new WrapLabel(tr("It rests on the skills that tell the roles apart soonest. Rate the others to narrow "
                       "the ranges, or look at what is "
                       "missing and what to learn next. You can change every answer later.")));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::related);
  auto* path = new QPushButton(tr("See your path"));
  first_ = path;
  auto* skills = new QPushButton(tr("Rate more skills"));
  auto* again = new QPushButton(tr("Go through the questions again"));
  buttons->addWidget(path);
  buttons->addWidget(skills);
  buttons->addWidget(again);
  buttons->addStretch();
  column->addLayout(buttons);
  column->addStretch();
  connect(path, &QPushButton::clicked, this, &QuickCheck::pathWanted);
  connect(skills, &QPushButton::clicked, this, &QuickCheck::skillsWanted);
  connect(again, &QPushButton::clicked, this, [this] { show(0); });
  return panel;
}

QWidget* QuickCheck::buildRanges() {
  auto* side = new QWidget;
  side->setFixedWidth(sideWidth);
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(metrics::group, metrics::group, metrics::group, metrics::group);
  column->setSpacing(metrics::related);
  column->addWidget(new SectionLabel(tr("Which role am I?")));
  column->addWidget(progress_);
  column->addWidget(meter_);
  column->addSpacing(metrics::related);
  ranges_->setScaleMaximum(100);
  column->addWidget(new ChartFrame(ranges_));
  finding_->setForegroundRole(QPalette::PlaceholderText);
  column->addWidget(finding_);
  column->addStretch();
  return side;
}

void QuickCheck::addKeys() {
  const auto add = [this](int key, auto action) {
    auto* shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, action);
  };
  for (int level = 0; level <= max_level; ++level) {
    add(Qt::Key_0 + level, [this, level] { rate(level); });
  }
  add(Qt::Key_N, [this] { noneOfThese(); });
}

void QuickCheck::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: return back();
    case Qt::Key_Right: return next();
    case Qt::Key_Up: return members_->step(-1);
    case Qt::Key_Down: return members_->step(1);
    default: QWidget::keyPressEvent(event);
  }
}

void QuickCheck::resume() {
  const QuickAnswer now = quick_answer(store_.profile(), roles_, questions_);
  show(now.next.value_or(questions_.size()));
}

void QuickCheck::show(std::size_t question) {
  current_ = question;
  const bool asking = question < questions_.size();
  stack_->setCurrentIndex(asking ? 0 : 1);
  if (asking) {
    const TellingSkill& asked = questions_[question];
    title_->setText(tr("%1. %2", "number of the question, skill").arg(question + 1).arg(qs(asked.title)));
    // The member that is rated highest is the one that was meant.
    int member = 0;
    int best = -1;
    for (std::size_t i = 0; i < asked.members.size(); ++i) {
      const Rating* rating = store_.profile().current(asked.members[i]);
      if (rating != nullptr && rating->level > best) {
        best = rating->level;
        member = static_cast<int>(i);
      }
    }
    members_->setMembers(asked.members, choice_.catalogue(), member);
    none_->setVisible(asked.members.size() > 1);
    showMember();
  }
  back_->setEnabled(question > 0);
  refresh();
  if (isVisible()) asking ? setFocus() : first_->setFocus();
}

void QuickCheck::showMember() {
  if (current_ >= questions_.size()) return;
  const TellingSkill& asked = questions_[current_];
  const SkillId& id = asked.members[static_cast<std::size_t>(qMax(0, members_->current()))];
  const Skill* skill = choice_.catalogue().find(id);
  const QString definition = skill != nullptr ? qs(skill->definition) : QString();
  definition_->setText(asked.members.size() > 1 ? tr("Choose the one you know best. %1").arg(definition) : definition);
  const Rating* rating = store_.profile().current(id);
  for (int level = 0; level <= max_level; ++level) {
    LevelRow* row = levels_[static_cast<std::size_t>(level)];
    row->setDescription(skill != nullptr ? qs(skill->levels[static_cast<std::size_t>(level)]) : QString());
    row->setChecked(rating != nullptr && rating->level == level);
  }
}

void QuickCheck::rate(int level) {
  if (current_ >= questions_.size()) return;
  const TellingSkill& asked = questions_[current_];
  const SkillId& id = asked.members[static_cast<std::size_t>(qMax(0, members_->current()))];
  const Rating* rating = store_.profile().current(id);
  const std::size_t now = current_;
  store_.rate(id, skillTitle(choice_.catalogue(), id), level,
              rating != nullptr ? rating->confidence : Confidence::sure);
  show(now + 1);
}

void QuickCheck::noneOfThese() {
  if (current_ >= questions_.size() || questions_[current_].members.size() < 2) return;
  const TellingSkill& asked = questions_[current_];
  const std::size_t now = current_;
  store_.edit(tr("None of %1").arg(qs(asked.title)), with_none_of(store_.profile(), asked, store_.today()));
  show(now + 1);
}

void QuickCheck::next() {
  if (current_ < questions_.size()) show(current_ + 1);
}

void QuickCheck::back() {
  if (current_ > 0) show(current_ - 1);
}

QString QuickCheck::answer() const { return ranges_->title(); }

void QuickCheck::refresh() {
  const QuickAnswer now = quick_answer(store_.profile(), roles_, questions_);
  const auto answeredCount = static_cast<int>(now.answered);
  const auto all = static_cast<int>(now.questions);
  progress_->setText(tr("%1 of %2 answered").arg(answeredCount).arg(all));
  meter_->setValue(answeredCount, all, progress_->text());
  BarData bars;
  bars.unit = u"%"_s;
  if (now.answered == 0) {
    bars.title = tr("All is open before the first answer");
  } else if (now.closest) {
    bars.title = tr("You are closest to %1").arg(roleTitle(*roles_[*now.closest]));
  } else {
    bars.title =
        now.answered < now.questions ? tr("Too close to tell so far") : tr("Too close to tell: the ranges still meet");
  }
  finding_->setText(
      tr("A bar is your fit as far as rated, its line the range that is still open. Unrated is never taken "
         "for zero."));
  for (const std::size_t i : now.order) {
    bars.rows += fitBar(*roles_[i], now.fits[i], choice_);
  }
  ranges_->setData(bars);
  if (current_ < questions_.size()) showMember();
}

}  // namespace deskpath::app
