// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/build.h"

#include <algorithm>

namespace deskpath {

Build::Build(const Plan& plan, std::int64_t up_to_stage, const Context* context) : plan_(&plan), context_(context) {
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const Item& item = plan.items[i];
    if (item.stage <= up_to_stage) items_[static_cast<std::size_t>(item.part->category())].push_back({&item, i});
  }
}

const Part* Build::first(Category category) const noexcept {
  const auto items = of(category);
  return items.empty() ? nullptr : &items.front().part();
}

const Part* Build::ready_machine() const noexcept {
  switch (plan_->machine) {
    case MachineKind::tower: return nullptr;
    case MachineKind::laptop: return first(Category::laptop);
    case MachineKind::mini_pc: return first(Category::mini_pc);
  }
  return nullptr;
}

bool Build::on_call() const noexcept {
  return std::find(plan_->conditions.begin(), plan_->conditions.end(), "on-call") != plan_->conditions.end();
}

bool Build::tower_complete() const noexcept {
  constexpr std::array needed{Category::cpu, Category::motherboard, Category::memory, Category::storage, Category::psu, Category::pc_case};
  return plan_->machine == MachineKind::tower &&
         std::all_of(needed.begin(), needed.end(), [&](Category category) { return has(category); });
}

}  // namespace deskpath
