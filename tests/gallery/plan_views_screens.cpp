// SPDX-License-Identifier: GPL-3.0-or-later
// Every view of a plan in the Workstation tab: with all it needs, and asking for what is missing.
#include <QtWidgets>

#include "charts/chart_frame.h"
#include "documents/content.h"
#include "gallery.h"
#include "plan/edits.h"
#include "workstation_tab/workstation_tab.h"

using namespace Qt::StringLiterals;
using namespace deskpath;
using namespace deskpath::app;

namespace {

const Content& content() {
  static const Content all = loadContent();
  return all;
}

// Bought in three stages: the machine, the desk, the rest.
Plan fullPlan() {
  Plan plan;
  plan.name = "Home office for ML work";
  plan.budget_minor = 500'000;
  plan.target_roles = {*RoleId::from("ai-ml-engineer"), *RoleId::from("backend-engineer")};
  for (const char* id :
       {"cpu/amd-ryzen-9-9950x", "cpu-cooler/noctua-nh-d15-g2", "motherboard/gigabyte-x870e-aorus-pro",
        "memory/gskill-trident-z5-neo-rgb-64gb-2x32-ddr5-6000-cl36", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc",
        "storage/samsung-990-pro-heatsink-2tb", "psu/msi-mag-a650bn", "case/lian-li-a3-matx-wood-white",
        "monitor/dell-u2723qe", "keyboard/logitech-ergo-k860", "mouse/logitech-lift-for-business",
        "webcam/logitech-c920s-hd-pro", "headset/plantronics-blackwire-7225", "desk/electric-1600x800",
        "chair/ergonomic-full-adjustment", "ups/cyberpower-cp1500avrlcd3", "internet/fiber-1000-1000",
        "cloud-gpu/lambda-a10-24gb", "os/ubuntu"}) {
    if (const PartPtr part = content().parts.find(*PartId::from(id))) plan = with_added(std::move(plan), part);
  }
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const Group group = info(plan.items[i].part->category()).group;
    if (plan.items[i].part->category() == Category::monitor) plan = with_quantity(std::move(plan), i, 2);
    if (plan.items[i].part->category() == Category::chair) plan = with_status(std::move(plan), i, ItemStatus::bought);
    if (group == Group::desk_and_room || group == Group::displays) plan = with_stage(std::move(plan), i, 2);
    if (group == Group::input_and_calls || group == Group::power) plan = with_stage(std::move(plan), i, 3);
  }
  plan.room.body_height_mm = 1'780;
  plan.room.dedicated = true;
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
