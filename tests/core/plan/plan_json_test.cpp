// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_json.h"

#include <gtest/gtest.h>

#include "plan/edits.h"
#include "support.h"

namespace deskpath {
namespace {

// The example of FORMATS.md with its ellipses filled.
const std::string example = R"({
  "format": "deskpath.plan",
  "version": 1,
  "name": "Home office for ML work",
  "currency": "USD",
  "budget_minor": 500000,
  "seats": 1,
  "target_roles": [
    "ai-ml-engineer"
  ],
  "conditions": [
    "ai-service-integration"
  ],
  "machine": "tower",
  "items": [
    {
      "part": "gpu/msi-geforce-rtx-5070-ti-ventus-3x",
      "quantity": 1,
      "status": "to_buy",
      "stage": 1,
      "price_minor": 81900,
      "price_date": "2026-11-20",
      "store": "Corner shop",
      "note": "Ask for the receipt"
    }
  ],
  "parts": [
    {
      "id": "gpu/msi-geforce-rtx-5070-ti-ventus-3x",
      "brand": "MSI",
      "model": "GeForce RTX 5070 Ti 16G Ventus 3X OC",
      "attributes": {
        "vram_gb": 16,
        "slots": 2.5
      },
      "basis": "user"
    }
  ],
  "room": {
    "dedicated": true,
    "quiet": true,
    "daylight": true,
    "body_height_mm": 1780,
    "circuit_a": 15,
    "circuit_v": 120
  },
  "workload": {
    "dataset_gb": 20,
    "dataframe": "pandas",
    "models": [
      {
        "model": "llama-3.1-8b",
        "use": "inference",
        "precision": "q4_k_m",
        "context": 8192
      }
    ],
    "containers_gb": 6,
    "vms_gb": 0,
    "calls_at_once": 1,
    "gpu_hours_per_month": 60,
    "cloud_part": "cloud-gpu/l4",
    "autosave_minutes": 5
  },
  "acknowledged": [
    {
      "key": "psu.load|psu/x|633|650",
      "reason": "The card is power limited",
      "date": "2026-11-23"
    }
  ]
}
)";

Plan read(std::string_view text, const PartLookup& lookup = {}) {
  const auto plan = read_plan(text, "home.deskplan", lookup);
  if (!plan) {
    ADD_FAILURE() << to_text(plan.error());
    return {};
  }
  return *plan;
}

TEST(PlanJson, reads_the_example_of_the_formats_without_a_catalogue) {
  const Plan plan = read(example);
  EXPECT_EQ(plan.name, "Home office for ML work");
  EXPECT_EQ(plan.budget_minor, 500'000);
  EXPECT_EQ(plan.target_roles, std::vector<RoleId>{test::role_id("ai-ml-engineer")});
  EXPECT_EQ(plan.conditions, std::vector<std::string>{"ai-service-integration"});
  EXPECT_EQ(plan.machine, MachineKind::tower);
  ASSERT_EQ(plan.items.size(), 1U);
  EXPECT_EQ(plan.items[0].part->get(key::gpu::vram), Gigabytes{16});
  EXPECT_EQ(plan.items[0].price_minor, 81'900);
  EXPECT_EQ(plan.items[0].price_date, test::day("2026-11-20"));
  EXPECT_EQ(plan.room.body_height_mm, 1'780);
  EXPECT_EQ(plan.workload.dataset_gb, 20.0);
  EXPECT_EQ(plan.workload.vms_gb, 0.0);
  ASSERT_EQ(plan.workload.models.size(), 1U);
  EXPECT_EQ(plan.workload.models[0].context, 8'192);
  EXPECT_EQ(plan.acknowledged.at(0).date, test::day("2026-11-23"));
}

TEST(PlanJson, writes_the_example_back_to_the_byte) { EXPECT_EQ(write_plan(read(example)), example); }

TEST(PlanJson, tells_absent_from_zero_and_false) {
  const Plan plan =
      read(R"({"format": "deskpath.plan", "version": 1, "room": {"quiet": false}, "workload": {"vms_gb": 0}})");
  EXPECT_EQ(plan.room.quiet, false);
  EXPECT_EQ(plan.room.daylight, std::nullopt);
  EXPECT_EQ(plan.workload.vms_gb, 0.0);
  EXPECT_EQ(plan.workload.containers_gb, std::nullopt);
  EXPECT_EQ(plan.budget_minor, std::nullopt);
  EXPECT_EQ(plan.seats, 1);
  EXPECT_EQ(plan.currency, Currency::usd());
  EXPECT_TRUE(read(write_plan(plan)) == plan);
}

TEST(PlanJson, of_a_new_plan_reads_back) {
  const std::string text = write_plan({});
  EXPECT_TRUE(read(text) == Plan{});
  EXPECT_EQ(write_plan(read(text)), text);
}

TEST(PlanJson, of_an_edited_plan_reads_back_to_the_byte) {
  Plan plan = test::plan_of({"cpu/a", "monitor/a", "desk/a"});
  plan = with_added(with_quantity(with_machine(plan, MachineKind::mini_pc), 1, 2), test::shared_part("monitor/a"),
                    ItemStatus::owned);
  plan = with_price(with_stage(plan, 2, 9), 2, 0, {});
  plan = with_name(with_budget(with_seats(plan, 12), 1), "\"Büro\"\n2 \\ é");
  plan.currency = *Currency::from("CHF");
  Workload workload;
  workload.dataset_gb = 0.1;
  workload.models = {{"m", "lora", "", 0, {}}};
  plan = with_workload(plan, workload);
  const std::string text = write_plan(plan);
  const Plan again = read(text);
  EXPECT_TRUE(again == plan);
  EXPECT_EQ(write_plan(again), text);
}

TEST(PlanJson, holds_each_part_once_and_shares_it) {
  const Plan plan = with_added(test::plan_of({"monitor/a"}), test::shared_part("monitor/a"), ItemStatus::owned);
  const std::string text = write_plan(plan);
  const json::Document document = test::parsed(text);
  EXPECT_EQ(document.root().find("parts")->size(), 1U);
  const Plan again = read(text);
  ASSERT_EQ(again.items.size(), 2U);
  EXPECT_EQ(again.items[0].part, again.items[1].part);
}

const std::string with_unknowns =
    R"({"format": "deskpath.plan", "version": 1, "top_x": {"a": [1, 2.5, null]},
        "items": [{"part": "gpu/x", "item_x": 1}],
        "parts": [{"id": "gpu/x", "model": "X", "part_x": 1, "attributes": {"attribute_x": 1},
                   "price": {"minor": 1, "date": "2026-01-01", "price_x": 1},
                   "attribute_basis": {"vram_gb": {"basis": "article", "basis_x": 1}}}],
        "room": {"room_x": 1}, "workload": {"workload_x": 1, "models": [{"model": "m", "model_x": 1}]},
        "acknowledged": [{"key": "k", "acknowledged_x": 1}]})";

TEST(PlanJson, keeps_unknown_members_at_every_level) {
  const Plan plan = read(with_unknowns);
  const std::string once = write_plan(plan);
  for (const char* kept : {"top_x", "item_x", "part_x", "attribute_x", "price_x", "basis_x", "room_x", "workload_x",
                           "model_x", "acknowledged_x"}) {
    EXPECT_NE(once.find('"' + std::string{kept} + '"'), std::string::npos) << kept << " is lost from\n" << once;
  }
  EXPECT_EQ(write_plan(read(once)), once);
  const std::string renamed = write_plan(with_name(plan, "edited"));
  EXPECT_NE(renamed.find("\"item_x\""), std::string::npos) << "an edit keeps them too";
}

TEST(PlanJson, asks_the_lookup_only_for_parts_that_the_plan_does_not_hold) {
  std::vector<std::string> asked;
  const PartLookup lookup = [&](const PartId& id) -> PartPtr {
    asked.push_back(id.str());
    return test::shared_part(id.str());
  };
  const Plan plan =
      read(R"({"format": "deskpath.plan", "version": 1, "items": [{"part": "gpu/own"}, {"part": "gpu/theirs"}],
                             "parts": [{"id": "gpu/own", "model": "mine"}]})",
           lookup);
  EXPECT_EQ(asked, std::vector<std::string>{"gpu/theirs"});
  ASSERT_EQ(plan.items.size(), 2U);
  EXPECT_EQ(plan.items[0].part->model, "mine");
  EXPECT_EQ(read(write_plan(plan)).items.size(), 2U) << "once saved it needs no catalogue";
}

}  // namespace
}  // namespace deskpath
