// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/cables.h"

#include "rules/fixtures.h"
#include "support.h"

namespace deskpath {
namespace {

using test::bare_part;
using test::day;

void put(Plan& plan, Part part, std::int64_t quantity = 1, ItemStatus status = ItemStatus::to_buy) {
  Item item;
  item.part = std::make_shared<const Part>(std::move(part));
  item.quantity = quantity;
  item.status = status;
  plan.items.push_back(std::move(item));
}

Part card() {
  Part part = bare_part("gpu/g");
  part.set(key::gpu::outputs, Ports{{"displayport", "1.4", 3, 0}});
  return part;
}
Part monitor(const char* kind, const char* version) {
  Part part = bare_part(std::string{"monitor/"} + kind);
  part.set(key::monitor::inputs, Ports{{kind, version, 1, 0}});
  return part;
}

std::vector<std::string> cables_of(const Plan& plan) {
  const Context context{day("2026-11-23"), nullptr};
  std::vector<std::string> lines;
  for (const ChecklistCable& cable : needed_cables(plan, review(plan, {}, context), test::shipped_wording())) {
    lines.push_back(std::to_string(cable.quantity) + " × " + cable.title + " | " + cable.reason);
  }
  return lines;
}

TEST(Cables, a_monitor_on_another_connector_needs_an_adapter_for_each_seat) {
  Plan plan;
  plan.seats = 3;
  put(plan, card());
  put(plan, monitor("hdmi", "2.0"), 2);
  EXPECT_EQ(cables_of(plan), std::vector<std::string>{"6 × DisplayPort to HDMI 2.0 cable or adapter | hdmi plugs into "
                                                      "DisplayPort 1.4 of g. A passive adapter is enough."});
}

TEST(Cables, the_cable_of_a_new_monitor_may_be_in_its_box_and_that_of_an_owned_one_is_there) {
  Plan plan;
  put(plan, card());
  put(plan, monitor("displayport", "1.2"));
  EXPECT_EQ(cables_of(plan), std::vector<std::string>{"1 × DisplayPort 1.2 cable | displayport plugs into DisplayPort "
                                                      "1.4 of g. Look into the monitor's box first."});
  plan.items.back().status = ItemStatus::owned;
  EXPECT_TRUE(cables_of(plan).empty());
}

TEST(Cables, what_the_plan_holds_is_not_added_again) {
  Plan plan;
  put(plan, card());
  put(plan, monitor("hdmi", "2.0"), 2);
  Part cable = bare_part("cable/c");
  cable.set(key::cable::ends, Ports{{"displayport", "1.4", 1, 0}, {"hdmi", "2.0", 1, 0}});
  put(plan, cable);
  EXPECT_EQ(cables_of(plan), std::vector<std::string>{"1 × DisplayPort to HDMI 2.0 cable or adapter | hdmi plugs into "
                                                      "DisplayPort 1.4 of g. A passive adapter is enough."});
}

// Every fixture of a rule that speaks of an adapter leads to a line with that rule's sentence as its reason.
TEST(Cables, adapters_that_rules_ask_for_stand_on_the_list_with_their_reason) {
  std::size_t seen = 0;
  for (const test::RuleFixture& fixture : test::all_fixtures()) {
    const Context context{day("2026-11-23"), nullptr};
    const Report report = review(fixture.plan, {}, context);
    const auto cables = needed_cables(fixture.plan, report, test::shipped_wording());
    for (const Finding& finding : report.findings) {
      const bool speaks = (finding.rule == "case.front_usb" || finding.rule == "psu.gpu_connectors") &&
                          finding.verdict == Verdict::warning;
      if (!speaks) continue;
      // A plug that is there but too weak needs no adapter.
      if (finding.variant == "level") {
        EXPECT_TRUE(std::none_of(cables.begin(), cables.end(), [](const ChecklistCable& cable) {
          return cable.title.starts_with("Adapter from 8-pin");
        })) << fixture.name;
        continue;
      }
      ++seen;
      const std::string sentence = test::shipped_wording().message(finding);
      EXPECT_TRUE(std::any_of(cables.begin(), cables.end(), [&](const ChecklistCable& cable) {
        return cable.reason.starts_with(sentence) && cable.quantity > 0 && !cable.title.starts_with("an ");
      })) << fixture.name;
    }
  }
  EXPECT_GE(seen, 3U);
}

}  // namespace
}  // namespace deskpath
