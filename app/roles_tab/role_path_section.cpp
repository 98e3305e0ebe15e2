// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/role_path_section.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/figure_dialog.h"
#include "roles_tab/line.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "roles_tab/two_columns.h"
#include "widgets/headings.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {
namespace {

constexpr int sideBySide = 640;

QLabel* muted(const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
  auto* label = new MutedLabel(text);
  label->setAlignment(alignment | Qt::AlignTop);
  return label;
}

}  // namespace

RolePathSection::RolePathSection(RoleChoice& choice, const Role& role, const Fit& fit, QWidget* parent)
    : PageSection(QString(), parent), choice_(choice), role_(role), fit_(fit) {
  addHeading();
  body()->addWidget(new TwoColumns(gapTable(), others(), sideBySide));
}

void RolePathSection::addHeading() {
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::half);
  line->addWidget(new RoleMarker(choice_.colourOf(role_)));
  line->addWidget(new SectionLabel(roleTitle(role_)));
  line->addStretch();
  auto* figure = new LinkButton(fitText(fit_));
  figure->setFont(scaledFont(figure->font(), metrics::sectionScale));
  figure->setAccessibleName(tr("Fit to %1: %2. Open what it is made of").arg(roleTitle(role_), fitText(fit_)));
  figure->setToolTip(tr("Show what it is made of"));
  connect(figure, &LinkButton::clicked, this, &RolePathSection::openFigure);
  line->addWidget(figure);
  body()->addLayout(line);
  addMuted(tr("%1. %2.").arg(ratedText(fit_), gateText(fit_)));
}

QString RolePathSection::nameOf(const Contribution& entry) const {
  const SkillRequirement& asked = role_.skills[entry.requirement];
  if (asked.any_of.size() > 1 && entry.skill && *entry.own > 0) {
    return tr("%1 (one of %2)").arg(skillTitle(choice_.catalogue(), *entry.skill)).arg(asked.any_of.size());
  }
  return qs(choice_.catalogue().requirement_members(asked));
}

const SkillId& RolePathSection::skillOf(const Contribution& entry) const {
  return entry.skill ? *entry.skill : role_.skills[entry.requirement].any_of.front();
}

void RolePathSection::openFigure() {
  FigureDialog::showOver(fitFigure(role_, fit_, choice_.catalogue()), choice_, this);
}

QWidget* RolePathSection::gapTable() {
  auto* holder = new QWidget;
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::group);
  grid->setVerticalSpacing(metrics::half);
  grid->setColumnStretch(0, 1);
  const auto found = gaps(fit_);
  int row = 0;
  if (!found.empty()) {
    grid->addWidget(muted(tr("Gaps, greatest first")), row, 0);
    grid->addWidget(muted(tr("You → asked"), Qt::AlignRight), row, 1);
    grid->addWidget(muted(tr("Share of the loss"), Qt::AlignRight), row++, 2);
  } else {
    grid->addWidget(muted(fit_.rated > 0 ? tr("No gap in what you rated.") : tr("Nothing rated yet.")), row++, 0, 1, 3);
  }
  for (const Gap& gap : found) {
    grid->addWidget(new Line, row++, 0, 1, 3);
    const Contribution& entry = fit_.contributions[gap.requirement];
    auto* name = new LinkButton(nameOf(entry));
    name->setToolTip(tr("Show what it means in each role"));
    connect(name, &LinkButton::clicked, this, [this, skill = skillOf(entry)] { choice_.openSkill(skill); });
    grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* levels = plainLabel(tr("%1 → %2").arg(gap.own).arg(gap.required));
    auto* share = new LinkButton(percentRange(gap.share, gap.share));
    share->setAlignment(Qt::AlignRight);
    share->setAccessibleName(tr("Share of the loss: %1. Open what the fit is made of").arg(share->text()));
    connect(share, &LinkButton::clicked, this, &RolePathSection::openFigure);
    levels->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(levels, row, 1);
    grid->addWidget(share, row++, 2, Qt::AlignTop | Qt::AlignRight);
  }
  grid->setRowStretch(row, 1);
  return holder;
}

QWidget* RolePathSection::others() {
  auto* holder = new PageSection(QString());
  holder->body()->setSpacing(metrics::half);
  QStringList strong;
  QStringList met;
  QStringList open;
  QStringList plus;
  for (const Contribution& entry : fit_.contributions) {
    const QString name = nameOf(entry);
    if (entry.kind == RequirementKind::plus) {
      plus += entry.own ? tr("%1, you have %2, it counts from %3").arg(name).arg(*entry.own).arg(entry.required)
                        : tr("%1, not rated").arg(name);
    } else if (!entry.own) {
      open += name;
    } else if (entry.surplus() > 0) {
      strong += tr("%1, %2 where %3 is asked").arg(name).arg(*entry.own).arg(entry.required);
    } else if (entry.gap() == 0) {
      met += name;
    }
  }
  const auto add = [holder](const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return;
    holder->body()->addWidget(muted(title));
    holder->body()->addWidget(bulletList(lines));
    holder->body()->addSpacing(metrics::half);
  };
  add(tr("Strengths"), strong);
  add(tr("Met"), met);
  add(tr("Not rated yet"), open);
  if (const auto next = rate_next(fit_)) {
    const SkillId& skill = role_.skills[*next].any_of.front();
    auto* button = new QPushButton(tr("Rate %1").arg(skillTitle(choice_.catalogue(), skill)));
    connect(button, &QPushButton::clicked, this, [this, id = qs(skill.str())] { Q_EMIT rateWanted(id); });
    holder->body()->addWidget(button, 0, Qt::AlignLeft);
    holder->body()->addSpacing(metrics::related);
  }
  add(tr("A plus, never missing"), plus);
  holder->body()->addStretch(1);
  return holder;
}

}  // namespace deskpath::app
