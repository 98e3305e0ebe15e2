// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random edits, with undo and redo, by a stated seed: whatever is asked of a plan, it stays one that its
// reader takes back.
#include <gtest/gtest.h>

#include <functional>
#include <limits>
#include <map>
#include <random>

#include "plan/edits.h"
#include "plan/plan_json.h"
#include "support.h"

namespace deskpath {
namespace {

constexpr std::uint32_t seed = 20'261'123;

class RandomEdits {
 public:
  Plan next(Plan plan) { return edits_[pick(edits_.size())](std::move(plan)); }
  std::size_t pick(std::size_t count) { return random_() % count; }

 private:
  // Among them figures far out of range and texts that no plan may hold.
  std::int64_t figure() {
    static const std::vector<std::int64_t> figures{
        std::numeric_limits<std::int64_t>::min(), -1, 0, 1, 2, 9, 10, 999, 1'000, 1'780, max_minor, max_minor + 1,
        std::numeric_limits<std::int64_t>::max()};
    return figures[pick(figures.size())];
  }
  std::optional<std::int64_t> maybe() { return pick(4) == 0 ? std::nullopt : std::optional{figure()}; }
  std::string text() {
    static const std::vector<std::string> texts{"",
                                                "Home office",
                                                "naïve – 🖥",
                                                "a\x01\u202E"
                                                "b",
                                                "\u202E",
                                                "<b>\"&\\",
                                                "=1+1"};
    return pick(10) == 0 ? std::string(5'000, 'x') + "é" : texts[pick(texts.size())];
  }
  PartPtr part() {
    static const std::vector<std::string> ids{"cpu/a",     "cpu/b",     "gpu/a",  "gpu/b",  "memory/a",
                                              "monitor/a", "monitor/b", "desk/a", "cable/a"};
    Part result = test::bare_part(ids[pick(ids.size())]);
    result.model = "Model " + std::to_string(pick(3));
    return std::make_shared<const Part>(std::move(result));
  }
  // Also one behind the last.
  std::size_t item(const Plan& plan) { return pick(plan.items.size() + 2); }
  Room room() {
    Room result;
    if (pick(2) == 0) result.quiet = pick(2) == 0;
    result.body_height_mm = maybe();
    result.circuit_a = maybe();
    result.circuit_v = maybe();
    return result;
  }
  Workload workload() {
    Workload result;
    if (pick(2) == 0) result.dataset_gb = static_cast<double>(figure()) / 4;
    result.dataframe = text();
    for (std::size_t i = pick(4); i > 0; --i) result.models.push_back({text(), text(), text(), figure(), {}});
    result.calls_at_once = maybe();
    result.gpu_hours_per_month = maybe();
    result.cloud_part = text();
    result.autosave_minutes = maybe();
    return result;
  }

  std::mt19937 random_{seed};
  std::vector<std::function<Plan(Plan)>> edits_{
      [this](Plan plan) { return with_added(std::move(plan), part(), static_cast<ItemStatus>(pick(3))); },
      [this](Plan plan) { return with_chosen(std::move(plan), part()); },
      [this](Plan plan) { return with_part_replaced(plan, item(plan), part()); },
      [this](Plan plan) { return without_item(plan, item(plan)); },
      [this](Plan plan) { return with_quantity(plan, item(plan), figure()); },
      [this](Plan plan) { return with_status(plan, item(plan), static_cast<ItemStatus>(pick(3))); },
      [this](Plan plan) { return with_stage(plan, item(plan), figure()); },
      [this](Plan plan) { return with_price(plan, item(plan), maybe(), test::day("2026-11-20")); },
      [this](Plan plan) { return with_store(plan, item(plan), text()); },
      [this](Plan plan) { return with_note(plan, item(plan), text()); },
      [this](Plan plan) { return with_name(std::move(plan), text()); },
      [this](Plan plan) { return with_budget(std::move(plan), maybe()); },
      [this](Plan plan) { return with_seats(std::move(plan), figure()); },
      [this](Plan plan) { return with_machine(std::move(plan), static_cast<MachineKind>(pick(3))); },
      [this](Plan plan) {
        return with_target_roles(std::move(plan), std::vector<RoleId>(pick(30), test::role_id("data-scientist")));
      },
      [this](Plan plan) { return with_condition(std::move(plan), "on-call", pick(2) == 0); },
      [this](Plan plan) { return with_room(std::move(plan), room()); },
      [this](Plan plan) { return with_workload(std::move(plan), workload()); },
      [this](Plan plan) {
        return with_acknowledged(std::move(plan),
                                 {"key " + std::to_string(pick(5)), text(), test::day("2026-11-20"), {}});
      },
      [this](Plan plan) { return without_acknowledged(std::move(plan), "key " + std::to_string(pick(5))); },
  };
};

void expect_sound(const Plan& plan) {
  ASSERT_GE(plan.seats, 1);
  ASSERT_LE(plan.seats, max_quantity_of_item);
  ASSERT_LE(plan.items.size(), max_items);
  std::map<PartId, const Part*> records;
  for (const Item& item : plan.items) {
    ASSERT_NE(item.part, nullptr);
    ASSERT_GE(item.quantity, 1);
    ASSERT_LE(item.quantity, max_quantity_of_item);
    ASSERT_GE(item.stage, 1);
    ASSERT_LE(item.stage, max_stage);
    // A plan is written with one record of a part, so it may hold no two.
    const auto [record, fresh] = records.emplace(item.part->id(), item.part.get());
    ASSERT_TRUE(fresh || *record->second == *item.part);
  }
}

void expect_read_back(const Plan& plan, int step) {
  const auto again = read_plan(write_plan(plan), "random.deskplan");
  ASSERT_TRUE(again) << "after step " << step << ": " << to_text(again.error());
  ASSERT_EQ(*again, plan) << "after step " << step;
}

TEST(RandomEdits, keep_a_plan_that_its_reader_takes_back) {
  RandomEdits random;
  std::vector<Plan> history{Plan{}};
  std::size_t now = 0;
  for (int step = 0; step < 10'000; ++step) {
    const std::size_t what = random.pick(4);
    if (what == 0 && now > 0) {
      --now;
    } else if (what == 1 && now + 1 < history.size()) {
      ++now;
    } else {
      const Plan before = history[now];
      Plan after = random.next(history[now]);
      ASSERT_EQ(history[now], before) << "an edit changed the value that undo keeps, step " << step;
      history.resize(now + 1, Plan{});
      history.push_back(std::move(after));
      if (history.size() > 300) history.erase(history.begin());
      now = history.size() - 1;
    }
    expect_sound(history[now]);
    if (step % 20 == 0) expect_read_back(history[now], step);
    if (testing::Test::HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace deskpath
