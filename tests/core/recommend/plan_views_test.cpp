// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of a plan show: AI models, cloud against buying, power, the desk and the stages.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plan/edits.h"
#include "recommend/cloud_months.h"
#include "recommend/cost_shares.h"
#include "recommend/desk_layout.h"
#include "recommend/model_fits.h"
#include "recommend/power_balance.h"
#include "recommend/stages.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

const std::string card_of_16_gb = "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc";  // $789.99, 896 GB/s, 300 W

PartCatalogue cards() {
  PartCatalogue parts;
  const auto add = [&](std::string_view id, std::string_view vendor, std::int64_t vram, std::int64_t minor) {
    Part part = bare_part(id);
    part.set(key::gpu::vendor, vendor);
    part.set(key::gpu::vram, Gigabytes{vram});
    if (minor > 0) part.price = ReferencePrice{{minor, Currency::usd()}, "list", day("2026-11-01")};
    parts.add(std::move(part));
  };
  add("gpu/other-vendor", "amd", 20, 50'000);
  add("gpu/unpriced", "nvidia", 24, 0);
  add("gpu/dear", "nvidia", 24, 200'000);
  add("gpu/cheap", "nvidia", 24, 128'999);
  add("gpu/larger", "nvidia", 32, 90'000);
  return parts;
}

const ModelRow& row_of(const ModelFits& fits, std::string_view model) {
  for (const ModelRow& row : fits.rows) {
    if (row.model->id == model) return row;
  }
  throw std::runtime_error("no row of " + std::string{model});
}

std::vector<MemoryFit> cells_of(const ModelRow& row) {
  std::vector<MemoryFit> fits;
  for (const auto& cell : row.cells) {
    if (cell) fits.push_back(cell->fit);
  }
  return fits;
}

TEST(ModelFits, tell_at_which_precision_a_model_runs) {
  const Plan plan = plan_from_catalogue({card_of_16_gb});
  const ModelFits fits = model_fits(plan, cards(), context_of("2026-11-25"));
  ASSERT_TRUE(fits.known);
  EXPECT_EQ(fits.vram, 16);
  // Of 16 GB 95 % count: 15.2. Llama 3.1 8B takes 4.6 + 1 + 1.1 GiB in 4 bits, 7.9 + 1 + 1.2 in 8, 15 + 1 + 1.4 in 16.
  EXPECT_EQ(cells_of(row_of(fits, "llama-3.1-8b")),
            (std::vector{MemoryFit::fits, MemoryFit::fits, MemoryFit::too_large}));
  EXPECT_EQ(cells_of(row_of(fits, "llama-3.1-70b")),
            (std::vector{MemoryFit::too_large, MemoryFit::too_large, MemoryFit::too_large}));
  // Published in 16 bits, no cache, no tokens.
  const ModelRow& images = row_of(fits, "sdxl-base");
  EXPECT_EQ(cells_of(images), std::vector{MemoryFit::fits});
  EXPECT_FALSE(images.cells[2]->tokens.has_value());
  const auto tokens = row_of(fits, "llama-3.1-8b").cells[0]->tokens;
  ASSERT_TRUE(tokens.has_value());
  EXPECT_LT(tokens->first, tokens->second);
  EXPECT_FALSE(row_of(fits, "llama-3.1-8b").cells[2]->tokens.has_value());
  for (std::size_t i = 1; i < fits.rows.size(); ++i)
    EXPECT_LE(fits.rows[i - 1].model->parameters, fits.rows[i].model->parameters);
}

TEST(ModelFits, name_the_cheapest_card_of_the_next_size_of_the_same_vendor) {
  const Plan plan = plan_from_catalogue({card_of_16_gb});
  const ModelFits fits = model_fits(plan, cards(), context_of("2026-11-25"));
  ASSERT_TRUE(fits.next.has_value());
  EXPECT_EQ(fits.next->part->id(), part_id("gpu/cheap"));
  EXPECT_EQ(fits.next->vram, 24);
  EXPECT_EQ(fits.next->price_delta_minor, 128'999 - 78'999);
  std::vector<std::string> adds;
  for (const AiModel* model : fits.next->adds) adds.push_back(model->id);
  // 32 thousand million parameters in 4.9 bits: 18.7 GiB and more, above 15.2 and below 22.8.
  EXPECT_THAT(adds, testing::Contains("qwen2.5-32b"));
  EXPECT_THAT(adds, testing::Not(testing::Contains("llama-3.1-8b")));
  EXPECT_THAT(adds, testing::Not(testing::Contains("llama-3.1-70b")));
  EXPECT_GT(fits.next->finer, 0U);
}

TEST(ModelFits, have_no_figures_without_a_card_or_its_memory) {
  EXPECT_FALSE(model_fits({}, cards(), context_of("2026-11-25")).chosen);
  const ModelFits unknown = model_fits(plan_of({"gpu/unheard-of"}), cards(), context_of("2026-11-25"));
  EXPECT_TRUE(unknown.chosen);
  EXPECT_FALSE(unknown.known);
  EXPECT_TRUE(unknown.rows.empty());
  ASSERT_EQ(unknown.missing.size(), 1U);
  EXPECT_EQ(info(unknown.missing[0].attribute).name, "vram_gb");
}

// A card of $789.99 and 300 W against a rented one of $1.29 an hour.
Plan bought_and_rented() {
  Part card = bare_part("gpu/bought");
  card.set(key::gpu::power, Watts{300});
  card.price = ReferencePrice{{78'999, Currency::usd()}, "list", day("2026-11-01")};
  Part cloud = bare_part("cloud-gpu/rented");
  cloud.price = ReferencePrice{{129, Currency::usd()}, "list", day("2026-11-01"), Billing::hourly};
  Plan plan = with_added({}, std::make_shared<const Part>(std::move(card)));
  return with_added(std::move(plan), std::make_shared<const Part>(std::move(cloud)));
}

TEST(CloudMonths, meet_where_the_rule_says) {
  Plan plan = bought_and_rented();
  plan.workload.gpu_hours_per_month = 40;
  const CloudMonths months = cloud_months(plan, context_of("2026-11-25"));
  ASSERT_EQ(months.state, CloudState::known);
  // Bought 789.99, of which 40 % come back: 473.99. 333 W at 0.18 a kWh: 0.06 an hour against 1.29. 474 / 1.23 = 385
  // hours.
  EXPECT_EQ(months.months.size(), 37U);
  EXPECT_EQ(months.months.front(), (CloudMonth{0, 47'399, 0}));
  EXPECT_EQ(months.months[1], (CloudMonth{1, 47'639, 5'160}));
  EXPECT_NEAR(*months.even.hours, 385.4, 0.1);
  EXPECT_NEAR(*months.even.months, 9.6, 0.1);
  for (const CloudMonth& month : months.months) {
    EXPECT_EQ(month.own_minor<month.cloud_minor, static_cast<double>(month.month)> * months.even.months) << month.month;
  }
  plan.workload.gpu_hours_per_month = 8;
  EXPECT_EQ(cloud_months(plan, context_of("2026-11-25")).months.size(), 56U);  // 48.2 months, rounded up, and six
}

TEST(CloudMonths, say_what_is_still_to_choose) {
  const auto state = [](const Plan& plan) { return cloud_months(plan, context_of("2026-11-25")).state; };
  Plan plan = plan_from_catalogue({card_of_16_gb});
  EXPECT_EQ(state(plan), CloudState::no_hours);
  plan.workload.gpu_hours_per_month = 40;
  EXPECT_EQ(state(plan), CloudState::no_cloud);
  plan = with_added(std::move(plan), shipped_parts().find(part_id("cloud-gpu/lambda-a10-24gb")));
  EXPECT_EQ(state(plan), CloudState::known);
  EXPECT_EQ(state(with_status(plan, 0, ItemStatus::owned)), CloudState::no_machine);
  Part unpriced = *plan.items[0].part;
  unpriced.price.reset();
  EXPECT_EQ(state(with_part_replaced(plan, 0, std::make_shared<const Part>(unpriced))), CloudState::unpriced);
  Part powerless = *plan.items[0].part;
  powerless.remove(key::gpu::power);
  EXPECT_EQ(state(with_part_replaced(plan, 0, std::make_shared<const Part>(powerless))), CloudState::unknown);
}

TEST(CostShares, divide_the_total_against_the_budget) {
  Plan plan = plan_of({"monitor/plain", "desk/plain", "cpu/plain", "chair/owned"});
  plan.budget_minor = 100'000;
  for (const auto& [item, minor] : {std::pair{0U, 30'000}, {1U, 60'000}, {2U, 30'000}, {3U, 10'000}}) {
    plan = with_price(std::move(plan), item, minor, day("2026-11-20"));
  }
  plan = with_stage(std::move(plan), 1, 2);
  plan = with_status(std::move(plan), 2, ItemStatus::bought);
  plan = with_status(std::move(plan), 3, ItemStatus::owned);
  const Cost cost = cost_of(plan, context_of("2026-11-25"));
  const auto shares = [&](CostBy by) { return cost_shares(plan, cost, by).shares; };
  const auto key = [](Group group) { return static_cast<std::int64_t>(group); };
  EXPECT_EQ(shares(CostBy::group), (std::vector<CostShare>{{key(Group::computer), 30'000, 25},
                                                           {key(Group::displays), 30'000, 25},
                                                           {key(Group::desk_and_room), 60'000, 50}}));
  EXPECT_EQ(shares(CostBy::stage), (std::vector<CostShare>{{1, 60'000, 50}, {2, 60'000, 50}}));
  EXPECT_EQ(shares(CostBy::status), (std::vector<CostShare>{{0, 90'000, 75}, {2, 30'000, 25}}));
  const CostShares groups = cost_shares(plan, cost, CostBy::group);
  EXPECT_EQ(groups.largest, 2U);
  EXPECT_EQ(groups.total_minor, 120'000);
  EXPECT_EQ(groups.left_minor, -20'000);
  Cost estimated = cost;
  estimated.group_about[static_cast<std::size_t>(Group::displays)] = true;
  estimated.by_stage.back().about = true;
  estimated.bought_about = true;
  const auto about = [&](CostBy by) {
    std::vector<bool> flags;
    for (const CostShare& share : cost_shares(plan, estimated, by).shares) flags.push_back(share.about);
    return flags;
  };
  EXPECT_EQ(about(CostBy::group), (std::vector{false, true, false}));
  EXPECT_EQ(about(CostBy::stage), (std::vector{false, true}));
  EXPECT_EQ(about(CostBy::status), (std::vector{false, true}));
  plan.budget_minor.reset();
  EXPECT_FALSE(cost_shares(plan, cost, CostBy::group).left_minor.has_value());
  EXPECT_FALSE(cost_shares({}, {}, CostBy::stage).largest.has_value());
}

TEST(PowerBalance, sets_the_parts_against_the_supply_and_the_ups) {
  const Plan plan = plan_from_catalogue(
      {card_of_16_gb, "cpu/amd-ryzen-9-9950x", "psu/msi-mag-a650bn", "ups/cyberpower-cp1500avrlcd3"});
  const PowerBalance balance = power_balance(plan);
  // Card 300, processor 230, board 50, USB 25, fans 12.
  ASSERT_EQ(balance.lines.size(), 5U);
  EXPECT_EQ(balance.lines.front().power, Watts{300});
  EXPECT_EQ(balance.draw, Watts{617});
  EXPECT_EQ(balance.wanted, Watts{772});
  EXPECT_EQ(balance.supply_power, Watts{650});
  // 617 at 85 %: 726, and 20 for modem and router. Typical: 432 and 20.
  EXPECT_EQ(balance.wall_full, Watts{746});
  EXPECT_EQ(balance.wall_typical, Watts{452});
  EXPECT_EQ(balance.ups_power, Watts{900});
  EXPECT_NEAR(*balance.ups_minutes, 12.9, 0.1);  // 13 minutes are published for 450 W
  EXPECT_TRUE(power_balance({}).lines.empty());
}

TEST(DeskLayout, stands_monitors_side_by_side_before_the_person) {
  Plan plan = plan_from_catalogue({"desk/electric-1600x800", "monitor/dell-p2723de"});
  plan = with_quantity(std::move(plan), 1, 2);
  plan.room.body_height_mm = 1'800;
  const DeskLayout layout = desk_layout(plan);
  ASSERT_EQ(layout.screens.size(), 2U);
  EXPECT_EQ(layout.screens_width, 1'240);  // 2 × 610 and 20 between them
  EXPECT_EQ(layout.screens[0].left, -620);
  EXPECT_EQ(layout.screens[1].left, 10);
  EXPECT_TRUE(layout.wide_enough());
  // The stand is assumed: 700 − 508. From the front edge 800 − 192 remain.
  EXPECT_TRUE(layout.stand_assumed);
  EXPECT_EQ(layout.viewing, 608);
  EXPECT_EQ(layout.nearest, 508);
  EXPECT_EQ(layout.farthest, 1'016);
  EXPECT_TRUE(layout.far_enough());
  ASSERT_TRUE(layout.body.has_value());
  EXPECT_EQ(layout.body->seat, 466);             // 0.245 · 1800 + 25
  EXPECT_EQ(layout.body->sitting_desk, 718);     // + 0.14 · 1800
  EXPECT_EQ(layout.body->standing_desk, 1'159);  // 0.63 · 1800 + 25
  EXPECT_EQ(layout.body->sitting_eye, 1'281);    // seat + 0.453 · 1800
  EXPECT_EQ(layout.body->standing_eye, 1'710);   // 0.936 · 1800 + 25
  const DeskLayout arms = desk_layout(with_quantity(with_added(plan, shared_part("monitor-arm/plain")), 2, 2));
  EXPECT_TRUE(arms.on_arms);
  EXPECT_EQ(arms.viewing, 800);
  EXPECT_FALSE(desk_layout(with_quantity(plan, 1, 3)).wide_enough());
}

TEST(DeskLayout, leaves_out_what_is_not_known) {
  const DeskLayout layout = desk_layout(plan_of({"monitor/unheard-of"}));
  EXPECT_TRUE(layout.screens.empty());
  EXPECT_EQ(layout.unknown_screens, 1U);
  EXPECT_FALSE(layout.viewing.has_value());
  EXPECT_FALSE(layout.body.has_value());
  EXPECT_TRUE(layout.desk.empty());
}

TEST(Stages, add_up_and_raise_the_level) {
  Plan plan = plan_from_catalogue(
      {"monitor/dell-u2723qe", "monitor/dell-u2723qe", "desk/electric-1600x800", "chair/ergonomic-full-adjustment"});
  ASSERT_EQ(plan.items.size(), 3U);  // two of one monitor
  plan = with_price(std::move(plan), 0, 40'000, day("2026-11-20"));
  plan = with_price(std::move(plan), 1, 50'000, day("2026-11-20"));
  plan = with_stage(std::move(plan), 1, 3);
  plan = with_status(std::move(plan), 2, ItemStatus::owned);
  const Role& role = shipped_role("backend-engineer");
  const std::vector<const Role*> roles{&role};
  const auto reached = stages(plan, roles, context_of("2026-11-25"));
  ASSERT_EQ(reached.size(), 2U);
  EXPECT_EQ(reached[0].stage, 1);
  EXPECT_EQ(reached[0].items, 1U);
  EXPECT_EQ(reached[0].cost_minor, 80'000);
  EXPECT_EQ(reached[1].stage, 3);
  EXPECT_EQ(reached[1].cost_minor, 50'000);
  EXPECT_EQ(reached[1].spent_minor, 130'000);
  ASSERT_EQ(reached[0].levels.size(), 1U);
  EXPECT_TRUE(reached[0].levels[0].second.incomplete);
  EXPECT_TRUE(stages({}, roles, context_of("2026-11-25")).empty());
}

}  // namespace
}  // namespace deskpath
