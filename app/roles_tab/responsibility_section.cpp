// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a role's own are closed up, so that columns of different length leave no holes.
#include "roles_tab/responsibility_section.h"

#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/role_grid.h"
#include "roles_tab/role_text.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

ResponsibilitySection::ResponsibilitySection(const RoleChoice& choice, QWidget* parent)
    : PageSection(tr("Responsibilities"), parent) {
  const Comparison comparison = compare(choice.chosen(), choice.catalogue());
  const auto roles = static_cast<qsizetype>(comparison.roles.size());
  auto* grid = new RoleGrid(choice, comparison.roles, false);
  const auto cellOf = [&](qsizetype role, std::size_t index) {
    const Responsibility& entry = comparison.roles[static_cast<std::size_t>(role)]->responsibilities[index];
    QWidget* cell = titledText(qs(entry.title), qs(entry.text));
    cell->setToolTip(u"<p>%1</p>"_s.arg(qs(to_text(entry.basis)).toHtmlEscaped()));
    return cell;
  };
  std::vector<std::vector<std::size_t>> own(comparison.roles.size());
  bool shared = false;
  for (const ResponsibilityRow& row : comparison.responsibilities) {
    for (std::size_t role = 0; !row.shared() && role < row.cells.size(); ++role) {
      if (row.cells[role]) own[role].push_back(*row.cells[role]);
    }
    if (!row.shared()) continue;
    if (!shared) grid->addGroup(tr("Shared"));
    shared = true;
    QList<QWidget*> cells(roles, nullptr);
    for (qsizetype role = 0; role < roles; ++role) {
      if (const auto index = row.cells[static_cast<std::size_t>(role)]) cells[role] = cellOf(role, *index);
    }
    grid->addCells(cells);
  }
  grid->addGroup(tr("Only this role"));
  std::size_t longest = 0;
  for (const auto& list : own) longest = std::max(longest, list.size());
  for (std::size_t i = 0; i < longest; ++i) {
    QList<QWidget*> cells(roles, nullptr);
    for (qsizetype role = 0; role < roles; ++role) {
      const auto& list = own[static_cast<std::size_t>(role)];
      if (i < list.size()) cells[role] = cellOf(role, list[i]);
    }
    grid->addCells(cells);
  }
  body()->addWidget(grid);
}

}  // namespace deskpath::app
