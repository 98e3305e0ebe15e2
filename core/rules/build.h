// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as the rules see it: the items of the stages under review, by category.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "estimates/prices.h"
#include "plan/plan.h"

namespace deskpath {

// Whether more than one part of this category makes sense in one home office.
[[nodiscard]] bool takes_several(Category category) noexcept;

// One part of the plan, however many of its items hold it.
struct BuildItem {
  const Item* item = nullptr;  // the first that holds it
  std::int64_t count = 0;      // of all of them
  [[nodiscard]] const Part& part() const noexcept { return *item->part; }
  [[nodiscard]] std::int64_t quantity() const noexcept { return count; }
};

// Views into a plan, which must outlive it.
class Build {
 public:
  // Items of stages 1 to `up_to_stage`. Where a home office uses one part of a category (a supply, a case), the part of
  // a later stage takes the place of those of earlier ones; other parts are added to them. Rules that need prices or AI
  // models say nothing without a context, which must outlive the build too.
  explicit Build(const Plan& plan, std::int64_t up_to_stage = max_stage, const Context* context = nullptr);

  [[nodiscard]] const Plan& plan() const noexcept { return *plan_; }
  [[nodiscard]] const Context* context() const noexcept { return context_; }
  [[nodiscard]] std::span<const BuildItem> of(Category category) const noexcept {
    return items_[static_cast<std::size_t>(category)];
  }
  // Whether the item's stage is under review.
  [[nodiscard]] bool includes(const Item& item) const noexcept { return item.stage <= up_to_stage_; }
  [[nodiscard]] bool has(Category category) const noexcept { return !of(category).empty(); }
  // The first part of a category; nullptr when there is none.
  [[nodiscard]] const Part* first(Category category) const noexcept;
  // The complete machine that measures read: a laptop or a mini PC; nullptr for a tower or when none is chosen.
  [[nodiscard]] const Part* ready_machine() const noexcept;
  // Whether the plan's user must answer when systems fail: the condition "on-call" of a role.
  [[nodiscard]] bool on_call() const noexcept;
  // CPU, motherboard, memory, storage, power supply and case of a tower are all chosen.
  [[nodiscard]] bool tower_complete() const noexcept;

 private:
  const Plan* plan_;
  const Context* context_;
  std::int64_t up_to_stage_;
  std::array<std::vector<BuildItem>, category_count> items_;
};

}  // namespace deskpath
