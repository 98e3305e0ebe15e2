// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist dialog over the shipped templates: an office to look at.
#include <QAction>
#include <QPushButton>

#include "checklist_output/checklist_dialog.h"
#include "checklist_output/checklist_reader.h"
#include "documents/content.h"
#include "gallery.h"
#include "sample_plan.h"

using namespace Qt::StringLiterals;

namespace {

using namespace deskpath;
using deskpath::gallery::content;

Checklist listOf(const app::PlanTemplate& made) {
  const Plan plan = *app::openTemplate(content(), made);
  const Context context{*Date::from("2026-11-23"), &content().market};
  const auto roles = content().allRoles();
  return make_checklist(plan, review(plan, roles, context), context, content().wording);
}

QWidget* checklistDialog() {
  static app::Settings settings(u"/dev/null"_s);
  return new app::ChecklistDialog(
      listOf(content().templates.front()), settings, nullptr, app::ChecklistQuestions::real(), [](const QString& path) {
        return app::readChecklist(path, content(), {*Date::from("2026-11-23"), &content().market});
      });
}

// Everything that can stand in the column at once.
QWidget* severalPlans() {
  static app::Settings settings(u"/dev/null"_s);
  app::ChecklistQuestions answers = app::ChecklistQuestions::real();
  answers.openPlans = [](QWidget*) { return QStringList{u"a"_s, u"b"_s}; };
  auto* dialog = new app::ChecklistDialog(
      listOf(content().templates.front()), settings, nullptr, answers,
      [](const QString& path) { return listOf(content().templates.at(path == u"a"_s ? 3 : 6)); });
  dialog->findChild<QPushButton*>(u"addPlans"_s)->click();
  dialog->findChild<QAction*>(u"copyText"_s)->trigger();
  return dialog;
}

const bool registered = gallery::registerScreen(u"checklist"_s, {1000, 780}, checklistDialog) &&
                        gallery::registerScreen(u"checklist-narrow"_s, {1024, 700}, checklistDialog) &&
                        gallery::registerScreen(u"checklist-several"_s, {1000, 660}, severalPlans);

}  // namespace
