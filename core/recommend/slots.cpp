// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/slots.h"

#include <algorithm>

namespace deskpath {
namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

std::optional<Verdict> worst_of(const Report& report, const PartId& part) {
  std::optional<Verdict> worst;
  for (const Finding& finding : report.findings) {
    if (!finding.open() || finding.verdict == Verdict::ok || !contains(finding.items, part)) continue;
    if (!worst || finding.verdict > *worst) worst = finding.verdict;
  }
  return worst;
}

// The required needs of the target roles for which nothing is chosen.
std::vector<const NeedReview*> open_needs(const Plan& plan, const Report& report) {
  std::vector<const NeedReview*> needs;
  for (const RoleId& target : plan.target_roles) {
    const RoleReview* review = report.role(target);
    if (review == nullptr) continue;
    for (const NeedReview& need : review->needs) {
      if (need.not_chosen && need.need->importance == Importance::required) needs.push_back(&need);
    }
  }
  return needs;
}

}  // namespace

bool always_open(Category category) noexcept { return category == Category::software; }

bool is_tower_part(Category category) noexcept {
  switch (category) {
    case Category::cpu:
    case Category::cpu_cooler:
    case Category::motherboard:
    case Category::memory:
    case Category::gpu:
    case Category::storage:
    case Category::psu:
    case Category::pc_case: return true;
    default: return false;
  }
}

bool is_usual(Category category, MachineKind machine) noexcept {
  if (is_tower_part(category)) return machine == MachineKind::tower;
  switch (category) {
    case Category::laptop:
    case Category::dock: return machine == MachineKind::laptop;
    case Category::mini_pc: return machine == MachineKind::mini_pc;
    case Category::monitor:
    case Category::keyboard:
    case Category::mouse:
    case Category::webcam:
    case Category::headset:
    case Category::desk:
    case Category::chair:
    case Category::light:
    case Category::ups:
    case Category::internet:
    case Category::os:
    case Category::software: return true;
    default: return false;
  }
}

std::vector<Category> needed_categories(const Plan& plan, const Report& report) {
  std::vector<Category> needed;
  for (const NeedReview* need : open_needs(plan, report)) {
    for (const Category category : need->reading.open) {
      if (!contains(needed, category)) needed.push_back(category);
    }
  }
  return needed;
}

bool room_needed(const Plan& plan, const Report& report) {
  const auto needs = open_needs(plan, report);
  return std::any_of(needs.begin(), needs.end(), [](const NeedReview* need) { return need->reading.open.empty(); });
}

SlotList make_slots(const Plan& plan, const Report& report, const Context& context) {
  const auto needed = needed_categories(plan, report);
  SlotList list;
  for (std::size_t i = 0; i < group_count; ++i) list.groups.push_back({static_cast<Group>(i), {}});
  for (const CategoryInfo& about : category_table) {
    Slot slot{about.category, {}, false};
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
      const Item& item = plan.items[i];
      if (item.part->category() != about.category) continue;
      slot.entries.push_back({i, price_of(item, plan.currency, context), worst_of(report, item.part->id())});
    }
    slot.needed = slot.entries.empty() && contains(needed, about.category);
    if (slot.entries.empty() && !slot.needed && !is_usual(about.category, plan.machine)) {
      list.more.push_back(about.category);
    } else {
      list.groups[static_cast<std::size_t>(about.group)].slots.push_back(std::move(slot));
    }
  }
  return list;
}

}  // namespace deskpath
