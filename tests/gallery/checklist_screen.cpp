// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist dialog over the shipped templates: an office to look at.
#include "checklist_output/checklist_dialog.h"
#include "checklist_output/checklist_reader.h"
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
  return new app::ChecklistDialog(make_checklist(plan, review(plan, roles, context), context, content.wording), settings,
                                  nullptr, app::ChecklistQuestions::real(), [](const QString& path) { return app::readChecklist(path, content, {*Date::from("2026-11-23"), &content.market}); });
}

const bool registered = gallery::registerScreen(u"checklist"_s, {1000, 780}, checklistDialog) && gallery::registerScreen(u"checklist-narrow"_s, {1024, 700}, checklistDialog);

}  // namespace
