// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist dialog over the shipped templates: an office to look at.
#include "checklist_output/checklist_dialog.h"
#include "documents/content.h"
#include "gallery.h"

using namespace Qt::StringLiterals;

namespace {

using namespace deskpath;

QWidget* checklistDialog() {
  static const app::Content content = app::loadContent();
  static app::Settings settings(u"/dev/null"_s);
  const Plan plan = *app::openTemplate(content, content.templates.front());
  const Context context{*Date::from("2026-11-23"), &content.market};
  const auto roles = content.allRoles();
  return new app::ChecklistDialog(make_checklist(plan, review(plan, roles, context), context, content.wording), settings);
}

const bool registered = gallery::registerScreen(u"checklist"_s, {960, 760}, checklistDialog);

}  // namespace
