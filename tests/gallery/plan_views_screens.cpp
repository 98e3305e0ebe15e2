// SPDX-License-Identifier: GPL-3.0-or-later
// Every view of a plan in the Workstation tab: with all it needs, and asking for what is missing.
#include <QtWidgets>

#include "charts/chart_frame.h"
#include "documents/content.h"
#include "gallery.h"
#include "plan/edits.h"
#include "sample_plan.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;
using deskpath::gallery::content;

namespace {

// Bought in three stages: the machine, the desk, the rest.
Plan fullPlan() {
  Plan plan = gallery::samplePlan({"ups/cyberpower-cp1500avrlcd3", "cloud-gpu/lambda-a10-24gb"});
  plan.target_roles.push_back(*RoleId::from("backend-engineer"));
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const Group group = info(plan.items[i].part->category()).group;
    if (plan.items[i].part->category() == Category::chair) plan = with_status(std::move(plan), i, ItemStatus::bought);
    if (group == Group::desk_and_room || group == Group::displays) plan = with_stage(std::move(plan), i, 2);
    if (group == Group::input_and_calls || group == Group::power) plan = with_stage(std::move(plan), i, 3);
  }
  plan.room.body_height_mm = 1'780;
  plan.workload.gpu_hours_per_month = 60;
  return plan;
}

Plan barePlan() {
  Plan plan;
  plan.name = "A first part";
  return with_added(std::move(plan), content().parts.find(*PartId::from("keyboard/logitech-ergo-k860")));
}

QWidget* view(const Plan& plan, const QString& name, bool table) {
  auto* document = new PlanDocument(content(), *Date::from("2026-11-25"));
  document->reset(plan);
  auto* settings = new Settings(QDir::temp().filePath(u"deskpath-gallery-views.ini"_s), document);
  settings->set(setting::planView, name);
  auto* tab = new WorkstationTab(*document, *settings);
  document->setParent(tab);
  if (table) {
    QTimer::singleShot(0, tab, [tab] {
      for (ChartFrame* frame : tab->findChildren<ChartFrame*>()) frame->setTableShown(true);
    });
  }
  return tab;
}

const bool registered = [] {
  using deskpath::gallery::registerScreen;
  bool done = true;
  for (const QString& name : {u"cost"_s, u"power"_s, u"models"_s, u"cloud"_s, u"desk"_s, u"stages"_s}) {
    done = registerScreen(u"views-"_s + name, {1280, 800}, [name] { return view(fullPlan(), name, false); }) && done;
    done = registerScreen(u"views-"_s + name + u"-small"_s, {1024, 700},
                          [name] { return view(fullPlan(), name, false); }) &&
           done;
    done = registerScreen(u"views-"_s + name + u"-table"_s, {1024, 700},
                          [name] { return view(fullPlan(), name, true); }) &&
           done;
    done = registerScreen(u"views-"_s + name + u"-empty"_s, {1024, 700},
                          [name] { return view(barePlan(), name, false); }) &&
           done;
  }
  return done;
}();

}  // namespace
