// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/what_if_section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include "charts/bar_chart.h"
#include "charts/chart_frame.h"
#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles/comparison.h"
#include "roles_tab/role_text.h"
#include "roles_tab/two_columns.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

constexpr int sideBySide = 760;

QString pointsText(double change) {
  const QString figure = QLocale().toString(qAbs(change), 'f', 1);
  if (qAbs(change) < 0.05) return WhatIfSection::tr("no change");
  return change > 0 ? WhatIfSection::tr("+%1 points").arg(figure) : WhatIfSection::tr("−%1 points").arg(figure);
}

}  // namespace

WhatIfSection::WhatIfSection(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : PageSection(tr("What if"), parent),
      choice_(choice),
      store_(store),
      skills_(new QComboBox),
      level_(new QSlider(Qt::Horizontal)),
      meaning_(new WrapLabel),
      changed_(new WrapLabel),
      putBack_(new QPushButton(tr("Put all back"))),
      chart_(new BarChart) {
  addMuted(tr("Move a level and see every role move. Your ratings stay as they are."));
  auto* controls = new PageSection(QString());
  skills_->setAccessibleName(tr("Skill to move"));
  skills_->setMaxVisibleItems(20);
  controls->body()->addWidget(skills_);
  level_->setRange(0, max_level);
  level_->setPageStep(1);
  level_->setTickPosition(QSlider::TicksBelow);
  level_->setTickInterval(1);
  level_->setAccessibleName(tr("Level to try"));
  controls->body()->addWidget(level_);
  auto* scale = new QHBoxLayout;
  scale->setContentsMargins(metrics::half, 0, metrics::half, 0);
  for (int level = 0; level <= max_level; ++level) {
    if (level > 0) scale->addStretch();
    scale->addWidget(new MutedLabel(QString::number(level)));
  }
  controls->body()->addLayout(scale);
  controls->body()->addWidget(meaning_);
  changed_->setForegroundRole(QPalette::PlaceholderText);
  controls->body()->addWidget(changed_);
  controls->body()->addWidget(putBack_, 0, Qt::AlignLeft);
  controls->body()->addStretch();
  auto* result = new PageSection(QString());
  chart_->setScaleMaximum(100);
  result->body()->addWidget(new ChartFrame(chart_));
  result->body()->addStretch();
  body()->addWidget(new TwoColumns(controls, result, sideBySide));
  connect(skills_, &QComboBox::currentIndexChanged, this, &WhatIfSection::selectSkill);
  connect(level_, &QSlider::valueChanged, this, &WhatIfSection::move);
  connect(putBack_, &QPushButton::clicked, this, [this] {
    moved_.clear();
    selectSkill();
    refresh();
  });
  connect(&choice_, &RoleChoice::changed, this, &WhatIfSection::reload);
  reload();
}

void WhatIfSection::reload() {
  const QString kept = skills_->currentData().toString();
  {
    const QSignalBlocker quiet(skills_);
    skills_->clear();
    for (const SkillRow& row : compare(choice_.chosen(), choice_.catalogue()).skills) {
      skills_->addItem(skillTitle(choice_.catalogue(), row.skill), qs(row.skill.str()));
    }
    skills_->setCurrentIndex(qMax(0, skills_->findData(kept)));
  }
  selectSkill();
  refresh();
}

const Skill* WhatIfSection::skill() const {
  const auto id = SkillId::from(utf8(skills_->currentData().toString()));
  return id ? choice_.catalogue().find(*id) : nullptr;
}

void WhatIfSection::showSkill(const SkillId& wanted) {
  if (const int at = skills_->findData(qs(wanted.str())); at >= 0) skills_->setCurrentIndex(at);
}

void WhatIfSection::selectSkill() {
  const Skill* chosen = skill();
  if (chosen == nullptr) return;
  const Rating* rating = store_.profile().current(chosen->id);
  int level = rating != nullptr ? rating->level : 0;
  for (const LevelOverride& entry : moved_) {
    if (entry.skill == chosen->id) level = entry.level;
  }
  {
    const QSignalBlocker quiet(level_);
    level_->setValue(level);
  }
  meaning_->setText(tr("Level %1: %2").arg(level).arg(qs(chosen->levels[static_cast<std::size_t>(level)])));
}

void WhatIfSection::move(int level) {
  const Skill* chosen = skill();
  if (chosen == nullptr) return;
  std::erase_if(moved_, [&](const LevelOverride& entry) { return entry.skill == chosen->id; });
  moved_.push_back({chosen->id, level});
  meaning_->setText(tr("Level %1: %2").arg(level).arg(qs(chosen->levels[static_cast<std::size_t>(level)])));
  refresh();
}

void WhatIfSection::refresh() {
  const auto roles = choice_.compared();
  const WhatIf result = what_if(store_.profile(), roles, moved_);
  QStringList words;
  for (const LevelOverride& entry : result.moved) {
    const Rating* rating = store_.profile().current(entry.skill);
    const QString from = rating != nullptr ? QString::number(rating->level) : tr("not rated");
    words += tr("%1 %2 → %3").arg(skillTitle(choice_.catalogue(), entry.skill), from).arg(entry.level);
  }
  changed_->setText(words.isEmpty() ? tr("Nothing is moved.") : tr("Moved: %1").arg(words.join(u", "_s)));
  putBack_->setEnabled(!words.isEmpty());
  BarData bars;
  bars.unit = u"%"_s;
  QString best;
  double most = 0;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const RoleChange& change = result.roles[i];
    BarRow bar;
    bar.label = roleTitle(*roles[i]);
    bar.colorIndex = choice_.colourOf(*roles[i]);
    bar.value = change.after.point.value_or(0);
    bar.lowValue = change.after.low;
    bar.highValue = change.after.high;
    const auto points = change.change();
    bar.valueText = points && !words.isEmpty() ? tr("%1, %2").arg(fitText(change.after), pointsText(*points))
                                               : fitText(change.after);
    bars.rows += bar;
    if (points && qAbs(*points) > qAbs(most)) {
      most = *points;
      best = bar.label;
    }
  }
  bars.title = words.isEmpty()  ? tr("Your fit as it is")
               : best.isEmpty() ? tr("No role's figure moves")
                                : tr("%1 moves most: %2").arg(best, pointsText(most));
  chart_->setData(bars);
}

}  // namespace deskpath::app
