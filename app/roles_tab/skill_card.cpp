// SPDX-License-Identifier: GPL-3.0-or-later
// Refreshing sets texts and checks, never builds widgets anew: the focus stays where the user left it.
#include "roles_tab/skill_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/level_row.h"
#include "roles_tab/rating_details.h"
#include "roles_tab/role_choice.h"
#include "roles_tab/role_text.h"
#include "roles_tab/skill_asked.h"
#include "roles_tab/skill_background.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {

SkillCard::SkillCard(RoleChoice& choice, ProfileStore& store, QWidget* parent)
    : QWidget(parent),
      choice_(choice),
      store_(store),
      title_(new SectionLabel),
      definition_(new WrapLabel),
      asked_(new WrapLabel),
      state_(new WrapLabel),
      unrate_(new QPushButton(tr("Not rated"))),
      details_(new RatingDetails(store)),
      inRoles_(new SkillAsked(choice)),
      background_(new SkillBackground) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::related);
  title_->setWordWrap(true);
  layout->addWidget(title_);
  layout->addWidget(definition_);
  asked_->setForegroundRole(QPalette::PlaceholderText);
  layout->addWidget(asked_);
  auto* levels = new QVBoxLayout;
  levels->setSpacing(0);
  for (int level = 0; level <= max_level; ++level) {
    auto* row = new LevelRow(level);
    rows_[static_cast<std::size_t>(level)] = row;
    levels->addWidget(row);
    connect(row, &LevelRow::clicked, this, [this, level] { rate(level); });
  }
  layout->addLayout(levels);
  layout->addWidget(state_);
  layout->addWidget(unrate_, 0, Qt::AlignLeft);
  layout->addWidget(details_);
  layout->addWidget(inRoles_);
  layout->addWidget(background_);
  unrate_->setToolTip(tr("Take the rating back: not rated is not the same as level 0 (U)"));
  connect(unrate_, &QPushButton::clicked, this, &SkillCard::unrate);
  connect(&store_, &ProfileStore::changed, this, &SkillCard::refresh);
  connect(&choice_, &RoleChoice::changed, this, &SkillCard::refreshAsked);
}

void SkillCard::setSkill(const SkillId& skill) {
  details_->commit();
  const Skill* known = choice_.catalogue().find(skill);
  if (known == nullptr) return;
  skill_ = skill;
  title_->setText(qs(known->title));
  definition_->setText(qs(known->definition));
  for (int level = 0; level <= max_level; ++level)
    row(level)->setDescription(qs(known->levels[static_cast<std::size_t>(level)]));
  inRoles_->setSkill(*known);
  background_->setSkill(*known);
  details_->setSkill(*known);
  refreshAsked();
  refresh();
}

void SkillCard::refreshAsked() {
  if (!skill_) return;
  QStringList sentences;
  std::array<QStringList, max_level + 1> asking;
  for (const Role* role : choice_.chosen()) {
    for (const SkillRequirement& requirement : role->skills) {
      if (std::find(requirement.any_of.begin(), requirement.any_of.end(), *skill_) == requirement.any_of.end())
        continue;
      const bool plus = requirement.kind == RequirementKind::plus;
      asking[static_cast<std::size_t>(requirement.level)] +=
          plus ? tr("%1 (a plus)").arg(roleTitle(*role)) : roleTitle(*role);
      if (requirement.any_of.size() > 1) {
        sentences += tr("%1 asks for any of %2.")
                         .arg(roleTitle(*role), qs(choice_.catalogue().requirement_members(requirement)));
      }
    }
  }
  for (int level = 0; level <= max_level; ++level) {
    const QStringList& roles = asking[static_cast<std::size_t>(level)];
    row(level)->setAskedBy(roles.isEmpty() ? QString() : tr("Asked by %1").arg(listText(roles)));
  }
  asked_->setText(sentences.join(QChar(u' ')));
  asked_->setVisible(!sentences.isEmpty());
}

void SkillCard::refresh() {
  if (!skill_) return;
  const Rating* rating = store_.profile().current(*skill_);
  for (int level = 0; level <= max_level; ++level) row(level)->setChecked(rating != nullptr && rating->level == level);
  // Kept focusable: disabling the button that was just pressed would throw the focus away.
  state_->setText(rating == nullptr ? tr("Not rated yet.")
                                    : tr("Level %1, rated on %2.").arg(rating->level).arg(qs(rating->date.text())));
  details_->refresh();
}

void SkillCard::rate(int level) {
  if (!skill_) return;
  const Rating* rating = store_.profile().current(*skill_);
  store_.rate(*skill_, skillTitle(choice_.catalogue(), *skill_), level,
              rating != nullptr ? rating->confidence : Confidence::sure);
  refresh();
}

void SkillCard::unrate() {
  if (!skill_) return;
  store_.edit(tr("Remove the rating of %1").arg(skillTitle(choice_.catalogue(), *skill_)),
              without_ratings(store_.profile(), *skill_));
}

SegmentedSwitch* SkillCard::confidence() const { return details_->confidence(); }

void SkillCard::focusLevel() {
  const Rating* rating = skill_ ? store_.profile().current(*skill_) : nullptr;
  row(rating != nullptr ? rating->level : 0)->setFocus();
}

bool SkillCard::rateByKey(int key) {
  if (key >= Qt::Key_0 && key <= Qt::Key_5) {
    rate(key - Qt::Key_0);
    return true;
  }
  if (key != Qt::Key_U) return false;
  unrate();
  return true;
}

}  // namespace deskpath::app
