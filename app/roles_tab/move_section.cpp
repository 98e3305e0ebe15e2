// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/move_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/figure_dialog.h"
#include "roles_tab/line.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/link_button.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

LinkButton* figureLink(double low, double high, const QString& what) {
  auto* link = new LinkButton(percentRange(low, high));
  link->setAlignment(Qt::AlignRight);
  link->setAccessibleName(MoveSection::tr("%1: %2. Open what it is made of").arg(what, link->text()));
  link->setToolTip(MoveSection::tr("Show the skills that make it up"));
  return link;
}

}  // namespace

MoveSection::MoveSection(RoleChoice& choice, QWidget* parent) : PageSection(tr("Overlap and steps"), parent) {
  const Comparison comparison = compare(choice.chosen(), choice.catalogue());
  addMuted(
      tr("Overlap is what two roles ask in common. A step is how far somebody who exactly meets one role "
         "fits another; "
         "a range means that it depends on which of several skills that person has. Each figure opens into "
         "its skills."));
  auto* holder = new QWidget;
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::related);
  grid->setVerticalSpacing(metrics::half);
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const RolePair& pair : comparison.pairs) {
    if (row > 0) grid->addWidget(new Line, row++, 0, 1, 3);
    const Role& first = *comparison.roles[pair.first];
    const Role& second = *comparison.roles[pair.second];
    const auto add = [&](const Role& from, const Role& to, double low, double high) {
      const QString text = tr("From %1 to %2").arg(roleTitle(from), roleTitle(to));
      grid->addWidget(new RoleMarker(choice.colourOf(to)), row, 0, Qt::AlignTop);
      grid->addWidget(new WrapLabel(text), row, 1);
      auto* link = figureLink(low, high, text);
      connect(link, &LinkButton::clicked, this, [this, &choice, from = &from, to = &to] {
        FigureDialog::showOver(transitionFigure(*from, *to, choice.catalogue()), choice, this);
      });
      grid->addWidget(link, row++, 2, Qt::AlignTop | Qt::AlignRight);
    };
    auto* title = new WrapLabel(tr("%1 and %2 overlap").arg(roleTitle(first), roleTitle(second)));
    auto* percent = figureLink(pair.overlap.percent, pair.overlap.percent, title->text());
    connect(percent, &LinkButton::clicked, this, [this, &choice, from = &first, to = &second] {
      FigureDialog::showOver(overlapFigure(*from, *to, choice.catalogue()), choice, this);
    });
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    percent->setFont(bold);
    grid->addWidget(title, row, 0, 1, 2);
    grid->addWidget(percent, row++, 2, Qt::AlignTop | Qt::AlignRight);
    add(first, second, pair.forth.low, pair.forth.high);
    add(second, first, pair.back.low, pair.back.high);
  }
  body()->addWidget(holder);
  body()->addStretch();
}

}  // namespace deskpath::app
