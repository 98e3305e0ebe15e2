// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/build.h"

#include <algorithm>

namespace deskpath {

bool takes_several(Category category) noexcept {
  switch (category) {
    case Category::cpu:
    case Category::cpu_cooler:
    case Category::motherboard:
    case Category::psu:
    case Category::pc_case:
    case Category::laptop:
    case Category::mini_pc:
    case Category::desk:
    case Category::chair:
    case Category::os: return false;
    default: return true;
  }
}

Build::Build(const Plan& plan, std::int64_t up_to_stage, const Context* context)
    : plan_(&plan), context_(context), up_to_stage_(up_to_stage) {
  for (const Item& item : plan.items) {
    if (item.stage > up_to_stage) continue;
    auto& items = items_[static_cast<std::size_t>(item.part->category())];
    if (!takes_several(item.part->category()) && !items.empty()) {
      const std::int64_t stage = items.front().item->stage;
      if (item.stage < stage) continue;
      if (item.stage > stage) items.clear();
    }
    const auto same = std::find_if(items.begin(), items.end(),
                                   [&](const BuildItem& other) { return other.item->part->id() == item.part->id(); });
    if (same == items.end()) {
      items.push_back({&item, item.quantity});
    } else {
      same->count += item.quantity;
    }
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
  constexpr std::array needed{Category::cpu,     Category::motherboard, Category::memory,
                              Category::storage, Category::psu,         Category::pc_case};
  return plan_->machine == MachineKind::tower &&
         std::all_of(needed.begin(), needed.end(), [&](Category category) { return has(category); });
}

}  // namespace deskpath
