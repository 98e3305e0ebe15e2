// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_plan.h"

#include "plan/edits.h"

namespace deskpath::gallery {

const app::Content& content() {
  static const app::Content shipped = app::loadContent();
  return shipped;
}

Plan samplePlan(std::initializer_list<const char*> further) {
  Plan plan;
  plan.name = "Home office for ML work";
  plan.budget_minor = 500'000;
  plan.target_roles = {*RoleId::from("ai-ml-engineer")};
  std::vector<const char*> ids{"cpu/amd-ryzen-9-9950x",
                               "cpu-cooler/noctua-nh-d15-g2",
                               "motherboard/gigabyte-x870e-aorus-pro",
                               "memory/gskill-trident-z5-neo-rgb-64gb-2x32-ddr5-6000-cl36",
                               "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc",
                               "storage/samsung-990-pro-heatsink-2tb",
                               "psu/msi-mag-a650bn",
                               "case/lian-li-a3-matx-wood-white",
                               "monitor/dell-u2723qe",
                               "keyboard/logitech-ergo-k860",
                               "mouse/logitech-lift-for-business",
                               "webcam/logitech-c920s-hd-pro",
                               "headset/plantronics-blackwire-7225",
                               "desk/electric-1600x800",
                               "chair/ergonomic-full-adjustment",
                               "internet/fiber-1000-1000",
                               "os/ubuntu"};
  ids.insert(ids.end(), further.begin(), further.end());
  for (const char* id : ids) {
    if (const PartPtr part = content().parts.find(*PartId::from(id))) plan = with_added(std::move(plan), part);
  }
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (plan.items[i].part->category() == Category::monitor) plan = with_quantity(std::move(plan), i, 2);
  }
  plan.room.dedicated = true;
  return plan;
}

}  // namespace deskpath::gallery
