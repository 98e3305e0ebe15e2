// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/skill_asked.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

QString termsOf(const SkillRequirement& asked, const RoleCatalogue& catalogue) {
  QString text = asked.kind == RequirementKind::plus
                     ? SkillAsked::tr("A plus at level %1, weight %2.").arg(asked.level).arg(asked.weight)
                     : SkillAsked::tr("Essential at level %1, weight %2.").arg(asked.level).arg(asked.weight);
  if (asked.any_of.size() > 1) {
    text += QChar(u' ') + SkillAsked::tr("Any of %1 is enough.").arg(qs(catalogue.requirement_members(asked)));
  }
  if (!asked.reason.empty()) text += QChar(u' ') + qs(asked.reason);
  return text;
}

}  // namespace

SkillAsked::SkillAsked(RoleChoice& choice, QWidget* parent)
    : QWidget(parent), choice_(choice), layout_(new QVBoxLayout(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  connect(&choice_, &RoleChoice::changed, this, &SkillAsked::refresh);
}

void SkillAsked::setSkill(const Skill& skill) {
  skill_ = &skill;
  refresh();
}

void SkillAsked::refresh() {
  if (skill_ == nullptr) return;
  delete content_;
  content_ = new QWidget;
  auto* grid = new QGridLayout(content_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::related);
  grid->setVerticalSpacing(metrics::half);
  grid->setColumnStretch(1, 1);
  int row = 0;
  grid->addWidget(new MutedLabel(tr("What it means in each role")), row++, 0, 1, 2);
  for (const Role* role : choice_.compared()) {
    const auto asked = std::find_if(role->skills.begin(), role->skills.end(), [&](const SkillRequirement& entry) {
      return std::find(entry.any_of.begin(), entry.any_of.end(), skill_->id) != entry.any_of.end();
    });
    auto* name = new WrapLabel(roleTitle(*role));
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    grid->addWidget(new RoleMarker(choice_.colourOf(*role)), row, 0, Qt::AlignTop);
    grid->addWidget(name, row++, 1);
    const bool found = asked != role->skills.end();
    auto* text = new WrapLabel(found ? termsOf(*asked, choice_.catalogue()) : tr("Not asked for."));
    if (!found) text->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(text, row++, 1);
  }
  layout_->addWidget(content_);
}

}  // namespace deskpath::app
