// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/move_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/line.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QLabel* figure(double low, double high) {
  auto* label = new QLabel(percentRange(low, high));
  label->setAlignment(Qt::AlignRight | Qt::AlignTop);
  return label;
}

}  // namespace

MoveSection::MoveSection(const RoleChoice& choice, QWidget* parent)
    : PageSection(tr("Overlap and steps"), parent) {
  const Comparison comparison = compare(choice.chosen(), choice.catalogue());
  addMuted(
      tr("Overlap is what two roles ask in common. A step is how far somebody who exactly meets one role "
         "fits another; "
         "a range means that it depends on which of several skills that person has."));
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
    const auto add = [&](const QString& text, double low, double high, const Role* marker) {
      if (marker != nullptr) grid->addWidget(new RoleMarker(choice.colourOf(*marker)), row, 0, Qt::AlignTop);
      grid->addWidget(new WrapLabel(text), row, 1);
      grid->addWidget(figure(low, high), row++, 2);
    };
    auto* title = new WrapLabel(tr("%1 and %2 overlap").arg(roleTitle(first), roleTitle(second)));
    auto* percent = figure(pair.overlap.percent, pair.overlap.percent);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    percent->setFont(bold);
    grid->addWidget(title, row, 0, 1, 2);
    grid->addWidget(percent, row++, 2);
    add(tr("From %1 to %2").arg(roleTitle(first), roleTitle(second)), pair.forth.low, pair.forth.high,
        &second);
    add(tr("From %1 to %2").arg(roleTitle(second), roleTitle(first)), pair.back.low, pair.back.high, &first);
  }
  body()->addWidget(holder);
  body()->addStretch();
}

}  // namespace deskpath::app
