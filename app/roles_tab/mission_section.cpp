// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/mission_section.h"

#include <QVBoxLayout>

#include "documents/profile_store.h"
#include "documents/text.h"
#include "roles_tab/role_grid.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

namespace deskpath::app {

MissionSection::MissionSection(const RoleChoice& choice, const ProfileStore& store, QWidget* parent)
    : PageSection(QString(), parent), store_(store) {
  body()->setSpacing(metrics::group);
  auto* headline = addText(headlineText(compare(choice.chosen(), choice.catalogue())));
  headline->setFont(scaledFont(headline->font(), metrics::sectionScale));
  auto* grid = new RoleGrid(choice, choice.chosen(), false);
  QList<QWidget*> cells;
  for (const Role* role : choice.chosen()) {
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::half);
    layout->addWidget(new WrapLabel(qs(role->mission)));
    auto* fit = new WrapLabel;
    fit->setForegroundRole(QPalette::PlaceholderText);
    fits_.emplace_back(role, fit);
    layout->addWidget(fit);
    layout->addStretch();
    cells += cell;
  }
  grid->addCells(cells);
  body()->addWidget(grid);
  connect(&store_, &ProfileStore::changed, this, &MissionSection::refresh);
  refresh();
}

void MissionSection::refresh() {
  for (const auto& [role, label] : fits_) {
    const Fit fit = assess(store_.profile(), *role);
    label->setText(fit.point ? tr("Your fit: %1, %2").arg(fitText(fit), ratedText(fit)) : tr("Your fit: not rated"));
  }
}

}  // namespace deskpath::app
