// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles_tab/skill_background.h"

#include <QVBoxLayout>

#include "documents/text.h"
#include "roles_tab/page_section.h"
#include "roles_tab/web_link.h"
#include "widgets/disclosure.h"
#include "widgets/wrap_label.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {

SkillBackground::SkillBackground(QWidget* parent) : QWidget(parent), fold_(new Disclosure(tr("Tools and learning"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(fold_);
}

void SkillBackground::setSkill(const Skill& skill) {
  auto* content = new PageSection(QString());
  QStringList tools;
  for (const std::string& tool : skill.tools) tools += qs(tool);
  if (!tools.isEmpty()) content->addText(tr("Tools: %1").arg(tools.join(u", "_s)));
  QStringList hours;
  for (int level = 0; level < max_level; ++level) {
    const std::int64_t needed = skill.hours[static_cast<std::size_t>(level)];
    if (needed > 0)
      hours += tr("%1 to %2: %3 h").arg(level).arg(level + 1).arg(QLocale().toString(static_cast<qlonglong>(needed)));
  }
  if (!hours.isEmpty()) content->addText(tr("About, by our estimate: %1").arg(hours.join(u", "_s)));
  for (const WebLink& link : skill.links) content->body()->addWidget(new WebLinkRow(qs(link.title), qs(link.url)));
  fold_->setContent(content);
}

}  // namespace deskpath::app
