// SPDX-License-Identifier: GPL-3.0-or-later
// Seven groups fold away: forty lines at once would hide the three or four that matter.
#include "roles_tab/need_section.h"

#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/need_cost.h"
#include "roles_tab/role_grid.h"
#include "roles_tab/role_text.h"
#include "widgets/chip.h"
#include "widgets/disclosure.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

NeedSection::NeedSection(const RoleChoice& choice, Date today, QWidget* parent)
    : PageSection(tr("Workstation needs"), parent),
      choice_(choice),
      roles_(choice.compared()),
      comparison_(compare(roles_, choice.catalogue())),
      reasons_(new Chip(tr("Show reasons"))) {
  body()->addWidget(costs(today));
  addMuted(
      tr("Figures stand as minimum · recommended · ideal; a dash or a figure left out means that the step "
         "asks for no more than the one before."));
  body()->addWidget(reasons_, 0, Qt::AlignLeft);
  auto* groups = new QVBoxLayout;
  groups->setSpacing(0);
  for (std::size_t g = 0; g < need_group_count; ++g) {
    const auto group = static_cast<NeedGroup>(g);
    const auto lines = std::count_if(comparison_.needs.begin(), comparison_.needs.end(),
                                     [group](const NeedRow& row) { return info(row.measure).group == group; });
    if (lines == 0) continue;
    auto* fold = new Disclosure(qs(need_group_title(group)));
    fold->setSummary(tr("%1 measures").arg(lines));
    // Built when it is opened for the first time.
    connect(fold, &Disclosure::expandedChanged, this, [this, fold, group](bool expanded) {
      if (expanded && fold->content() == nullptr) fold->setContent(groupTable(group));
    });
    groups->addWidget(fold);
    if (group == NeedGroup::machine) fold->setExpanded(true);
  }
  body()->addLayout(groups);
}

QWidget* NeedSection::costs(Date today) {
  auto* grid = new RoleGrid(choice_, roles_, true);
  QList<QWidget*> cells;
  for (const Role* role : roles_) {
    const auto cost = needCost(choice_.content(), *role, today);
    cells += cost ? titledText(needCostText(*cost), tr("reaches %1").arg(qs(to_text(cost->level))))
                  : titledText(tr("not known"), tr("There is no ready-made plan for it yet."));
  }
  grid->addCells(cells, titledText(tr("Ready-made plan"), tr("What it costs today, by dated reference prices")));
  return grid;
}

QWidget* NeedSection::groupTable(NeedGroup group) {
  auto* grid = new RoleGrid(choice_, roles_, true);
  for (const NeedRow& row : comparison_.needs) {
    if (info(row.measure).group != group) continue;
    QList<QWidget*> cells;
    for (std::size_t role = 0; role < roles_.size(); ++role) {
      const auto index = row.cells[role];
      cells += index ? cell(roles_[role]->workstation[*index], *roles_[role]) : nullptr;
    }
    auto* lead = new QWidget;
    auto* inset = new QVBoxLayout(lead);
    inset->setContentsMargins(0, metrics::half, 0, metrics::half);
    inset->addWidget(new WrapLabel(qs(info(row.measure).title)));
    grid->addCells(cells, lead);
  }
  return grid;
}

QWidget* NeedSection::cell(const WorkstationNeed& need, const Role& role) {
  auto* box = new QWidget;
  auto* layout = new QVBoxLayout(box);
  layout->setContentsMargins(0, metrics::half, 0, metrics::half);
  layout->setSpacing(0);
  auto* steps = new WrapLabel(needText(need));
  steps->setAccessibleName(needSentence(need));
  layout->addWidget(steps);
  const auto addMutedLine = [layout](const QString& text) {
    auto* label = new WrapLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    return label;
  };
  if (const QString terms = needTerms(need, role); !terms.isEmpty()) addMutedLine(terms);
  auto* why = addMutedLine(qs(need.why));
  why->setVisible(reasons_->isChecked());
  connect(reasons_, &Chip::toggled, why, &QWidget::setVisible);
  layout->addStretch();
  box->setToolTip(u"<p>%1</p><p>%2</p><p>%3</p>"_s.arg(needSentence(need).toHtmlEscaped(), qs(need.why).toHtmlEscaped(),
                                                       qs(to_text(need.basis)).toHtmlEscaped()));
  return box;
}

}  // namespace deskpath::app
