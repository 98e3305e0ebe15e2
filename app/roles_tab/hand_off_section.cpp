// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/hand_off_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/icon_view.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

HandOffSection::HandOffSection(const RoleChoice& choice, QWidget* parent)
    : PageSection(tr("Hand-offs"), parent) {
  auto* holder = new QWidget;
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::related);
  grid->setVerticalSpacing(metrics::related);
  grid->setColumnMinimumWidth(5, metrics::related);
  grid->setColumnStretch(6, 1);
  int row = 0;
  const auto addRole = [&](const RoleId& id, int column) {
    const Role* role = choice.catalogue().find(id);
    if (role != nullptr) grid->addWidget(new RoleMarker(choice.colourOf(*role)), row, column, Qt::AlignTop);
    grid->addWidget(new QLabel(role != nullptr ? roleTitle(*role) : qs(id.str())), row, column + 1,
                    Qt::AlignTop);
  };
  for (const HandOffRow& entry : hand_offs(choice.chosen())) {
    addRole(entry.from, 0);
    auto* arrow = new IconView(u"chevron-right"_s, metrics::smallIcon);
    grid->addWidget(arrow, row, 2, Qt::AlignTop);
    addRole(entry.to, 3);
    grid->addWidget(new WrapLabel(qs(entry.what)), row, 6);
    ++row;
  }
  if (row == 0) addMuted(tr("None of these roles states what it gives to others."));
  body()->addWidget(holder);
}

}  // namespace deskpath::app
