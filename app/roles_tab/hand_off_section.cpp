// SPDX-License-Identifier: GPL-3.0-or-later
// Roles outside the comparison that give or take something stand in the list alone: the picture shows the
// compared.
#include "roles_tab/hand_off_section.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "charts/flow_chart.h"
#include "documents/text.h"
#include "roles/nearest.h"
#include "roles_tab/role_marker.h"
#include "roles_tab/role_text.h"
#include "widgets/headings.h"
#include "widgets/icon_view.h"
#include "widgets/metrics.h"
#include "widgets/plain_text.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

FlowData flowOf(const RoleChoice& choice, const std::vector<HandOffRow>& rows) {
  FlowData flow;
  for (const Role* role : choice.chosen()) flow.nodes.append({roleTitle(*role), choice.colourOf(*role)});
  const auto indexOf = [&](const RoleId& id) {
    const auto& roles = choice.chosen();
    const auto same = std::find_if(roles.begin(), roles.end(), [&](const Role* role) { return role->id == id; });
    return same == roles.end() ? -1 : static_cast<int>(same - roles.begin());
  };
  for (const HandOffRow& row : rows) flow.arrows.append({indexOf(row.from), indexOf(row.to), qs(row.what)});
  flow.title = HandOffSection::tr("Who hands what to whom: %1 hand-offs between %2 roles")
                   .arg(flow.arrows.size())
                   .arg(flow.nodes.size());
  return flow;
}

}  // namespace

HandOffSection::HandOffSection(const RoleChoice& choice, QWidget* parent) : PageSection(tr("Hand-offs"), parent) {
  const auto isCompared = [&](const RoleId& id) {
    return std::any_of(choice.chosen().begin(), choice.chosen().end(),
                       [&](const Role* role) { return role->id == id; });
  };
  std::vector<HandOffRow> between;
  std::vector<HandOffRow> outside;
  for (HandOffRow& row : hand_offs(choice.chosen())) {
    (isCompared(row.from) && isCompared(row.to) ? between : outside).push_back(std::move(row));
  }
  if (between.empty()) {
    addMuted(tr("None of these roles hands anything to another of them."));
  } else {
    auto* chart = new FlowChart;
    chart->setData(flowOf(choice, between));
    body()->addWidget(chart);
    body()->addSpacing(metrics::related);
    body()->addWidget(list(choice, between, true));
  }
  if (outside.empty()) return;
  body()->addSpacing(metrics::related);
  body()->addWidget(new MutedLabel(tr("With other roles")));
  body()->addWidget(list(choice, outside, false));
}

QWidget* HandOffSection::list(const RoleChoice& choice, const std::vector<HandOffRow>& rows, bool numbered) {
  auto* holder = new QWidget;
  auto* grid = new QGridLayout(holder);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(metrics::related);
  grid->setVerticalSpacing(metrics::related);
  grid->setColumnMinimumWidth(6, metrics::related);
  grid->setColumnStretch(7, 1);
  int row = 0;
  const auto addRole = [&](const RoleId& id, int column) {
    const Role* role = choice.catalogue().find(id);
    if (role != nullptr && choice.isChosen(*role)) {
      grid->addWidget(new RoleMarker(choice.colourOf(*role)), row, column, Qt::AlignTop);
    }
    grid->addWidget(plainLabel(role != nullptr ? roleTitle(*role) : qs(id.str())), row, column + 1, Qt::AlignTop);
  };
  for (const HandOffRow& entry : rows) {
    if (numbered) grid->addWidget(new MutedLabel(QString::number(row + 1)), row, 0, Qt::AlignTop | Qt::AlignRight);
    addRole(entry.from, 1);
    grid->addWidget(new IconView(u"chevron-right"_s, metrics::smallIcon), row, 3, Qt::AlignTop);
    addRole(entry.to, 4);
    grid->addWidget(new WrapLabel(qs(entry.what)), row, 7);
    ++row;
  }
  return holder;
}

}  // namespace deskpath::app
