// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/choosing_section.h"

#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/role_grid.h"
#include "roles_tab/role_text.h"
#include "roles_tab/web_link.h"
#include "widgets/disclosure.h"
#include "widgets/headings.h"
#include "widgets/metrics.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

QStringList lines(const std::vector<std::string>& texts) {
  QStringList list;
  for (const std::string& text : texts) list += qs(text);
  return list;
}

}  // namespace

ChoosingSection::ChoosingSection(const RoleChoice& choice, QWidget* parent)
    : PageSection(tr("Choosing a path"), parent) {
  addRoles(choice);
  addGuide(choice.catalogue().guide());
  addFacts(choice);
  const auto& links = choice.catalogue().guide().links;
  if (links.empty()) return;
  body()->addSpacing(metrics::group);
  body()->addWidget(new SectionLabel(tr("Further reading")));
  for (const WebLink& link : links) body()->addWidget(new WebLinkRow(qs(link.title), qs(link.url)));
}

void ChoosingSection::addRoles(const RoleChoice& choice) {
  auto* grid = new RoleGrid(choice, choice.chosen(), false);
  QList<QWidget*> choosing;
  QList<QWidget*> interests;
  QList<QWidget*> goals;
  QList<QWidget*> tasks;
  for (const Role* role : choice.chosen()) {
    choosing += new WrapLabel(qs(role->choosing));
    interests += bulletList(lines(role->interests));
    goals += bulletList(lines(role->goals));
    QStringList work;
    for (const RoleTask& task : role->tasks) work += qs(task.text);
    tasks += bulletList(work);
  }
  grid->addCells(choosing);
  grid->addGroup(tr("It may suit you if"));
  grid->addCells(interests);
  grid->addGroup(tr("Tasks you would do"));
  grid->addCells(tasks);
  grid->addGroup(tr("Goals it leads to"));
  grid->addCells(goals);
  body()->addWidget(grid);
}

void ChoosingSection::addGuide(const Guide& guide) {
  body()->addSpacing(metrics::related);
  auto* folds = new QVBoxLayout;
  folds->setSpacing(0);
  for (const GuideSection& section : guide.sections) {
    auto* fold = new Disclosure(qs(section.title));
    fold->setContent(new WrapLabel(qs(section.text)));
    // What the heading above promises stands open; the background folds away.
    fold->setExpanded(section.id.starts_with("choosing"));
    folds->addWidget(fold);
  }
  body()->addLayout(folds);
}

void ChoosingSection::addFacts(const RoleChoice& choice) {
  for (const Role* role : choice.chosen()) {
    if (role->facts.entries.empty()) continue;
    auto* content = new PageSection(QString());
    for (const auto& [title, text] : role->facts.entries) content->addText(tr("%1: %2").arg(qs(title), qs(text)));
    if (!role->facts.source.empty()) content->body()->addWidget(new WebLinkRow(tr("Source"), qs(role->facts.source)));
    auto* fold = new Disclosure(tr("Statistics on %1").arg(roleTitle(*role)));
    fold->setContent(content);
    body()->addWidget(fold);
  }
}

}  // namespace deskpath::app
