// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/next_skill_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "assessment/fit.h"
#include "documents/text.h"
#include "roles_tab/figure_dialog.h"
#include "roles_tab/line.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

constexpr std::size_t shown = 8;
constexpr int widest = metrics::grid * 80;

QLabel* figure(const QString& text) {
  auto* label = plainLabel(text);
  label->setAlignment(Qt::AlignRight | Qt::AlignTop);
  return label;
}

}  // namespace

NextSkillSection::NextSkillSection(RoleChoice& choice, const Profile& profile, QWidget* parent)
    : PageSection(tr("Next best skills"), parent) {
  const auto steps = next_steps(profile, choice.chosen(), choice.catalogue().skills());
  if (steps.empty()) {
    addMuted(tr("No rated skill would raise the fit by its next level. Rate more skills, or enjoy being there."));
    return;
  }
  addMuted(
      tr("What one level more would add to the fit of the chosen roles together, most for each hour first. "
         "Hours are our estimates; "
         "skills that you have not rated are asked for, not recommended."));
  auto* holder = new QWidget;
  holder->setMaximumWidth(widest);
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::page);
  grid->setVerticalSpacing(metrics::half);
  grid->setColumnStretch(0, 1);
  int column = 0;
  for (const QString& title : {tr("Skill"), tr("Level"), tr("Adds"), tr("Takes")}) {
    auto* label = new MutedLabel(title);
    label->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    grid->addWidget(label, 0, column++);
  }
  int row = 1;
  for (std::size_t i = 0; i < steps.size() && i < shown; ++i) {
    const NextStep& step = steps[i];
    grid->addWidget(new Line, row++, 0, 1, 4);
    auto* name = new LinkButton(skillTitle(choice.catalogue(), step.skill));
    name->setToolTip(tr("Show what it means in each role"));
    connect(name, &LinkButton::clicked, this, [&choice, skill = step.skill] { choice.openSkill(skill); });
    grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(figure(tr("%1 → %2").arg(step.from).arg(step.from + 1)), row, 1);
    auto* adds = new LinkButton(tr("%1 points").arg(QLocale().toString(step.gain, 'f', 1)));
    adds->setAlignment(Qt::AlignRight);
    adds->setAccessibleName(tr("%1 adds %2. Open what it adds to each role").arg(name->text(), adds->text()));
    connect(adds, &LinkButton::clicked, this, [this, &choice, step, profile] {
      FigureDialog::showOver(stepFigure(step, choice.chosen(), profile, choice.catalogue()), choice, this);
    });
    grid->addWidget(adds, row, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(figure(step.hours > 0 ? tr("about %1 h").arg(QLocale().toString(static_cast<qlonglong>(step.hours)))
                                          : tr("not known")),
                    row++, 3);
  }
  body()->addWidget(holder);
}

}  // namespace deskpath::app
