// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/edits.h"

#include <algorithm>

#include "base/plain_text.h"

namespace deskpath {
namespace {

template <class Change>
Plan changed(Plan plan, std::size_t item, Change change) {
  if (item < plan.items.size()) change(plan.items[item]);
  return plan;
}

template <class Number>
void keep_within(std::optional<Number>& value, Range range) {
  if (value) value = std::clamp(*value, static_cast<Number>(range.least), static_cast<Number>(range.most));
}

// A plan holds one record of a part; a part that is already in it comes in with that record.
PartPtr as_held(const Plan& plan, PartPtr part) {
  for (const Item& item : plan.items) {
    if (item.part->id() == part->id()) return item.part;
  }
  return part;
}

}  // namespace

Plan with_added(Plan plan, PartPtr part, ItemStatus status) {
  for (Item& item : plan.items) {
    if (item.part->id() == part->id() && item.status == status && item.stage == 1) {
      item.quantity = std::min(item.quantity + 1, max_quantity_of_item);
      return plan;
    }
  }
  if (plan.items.size() >= max_items) return plan;
  Item item;
  item.part = as_held(plan, std::move(part));
  item.status = status;
  plan.items.push_back(std::move(item));
  return plan;
}

Plan with_chosen(Plan plan, PartPtr part) {
  const Category category = part->category();
  const auto same = [category](const Item& item) { return item.part->category() == category; };
  const auto first = std::find_if(plan.items.begin(), plan.items.end(), same);
  if (first == plan.items.end()) return with_added(std::move(plan), std::move(part));
  Item item;
  item.status = first->status;
  item.stage = first->stage;
  item.quantity = first->quantity;
  item.part = as_held(plan, std::move(part));
  if (first->part->id() == item.part->id()) item = *first;
  *first = std::move(item);
  plan.items.erase(std::remove_if(first + 1, plan.items.end(), same), plan.items.end());
  return plan;
}

Plan with_part_replaced(Plan plan, std::size_t item, PartPtr part) {
  if (item >= plan.items.size()) return plan;
  if (plan.items[item].part->id() == part->id()) {
    for (Item& entry : plan.items) {
      if (entry.part->id() == part->id()) entry.part = part;
    }
    return plan;
  }
  part = as_held(plan, std::move(part));
  Item& entry = plan.items[item];
  entry.part = std::move(part);
  entry.price_minor.reset();
  entry.price_date.reset();
  entry.store.clear();
  return plan;
}

Plan with_duplicate(Plan plan, std::size_t item) {
  if (item >= plan.items.size() || plan.items.size() >= max_items) return plan;
  const Item copy = plan.items[item];
  plan.items.insert(plan.items.begin() + static_cast<std::ptrdiff_t>(item) + 1, copy);
  return plan;
}

Plan without_item(Plan plan, std::size_t item) {
  if (item < plan.items.size()) plan.items.erase(plan.items.begin() + static_cast<std::ptrdiff_t>(item));
  return plan;
}

Plan without_items(Plan plan, std::span<const std::size_t> items) {
  std::vector<Item> kept;
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    if (std::find(items.begin(), items.end(), i) == items.end()) kept.push_back(std::move(plan.items[i]));
  }
  plan.items = std::move(kept);
  return plan;
}

Plan with_quantity(Plan plan, std::size_t item, std::int64_t quantity) {
  return changed(std::move(plan), item,
                 [&](Item& entry) { entry.quantity = std::clamp<std::int64_t>(quantity, 1, max_quantity_of_item); });
}
Plan with_status(Plan plan, std::size_t item, ItemStatus status) {
  return changed(std::move(plan), item, [&](Item& entry) { entry.status = status; });
}
Plan with_stage(Plan plan, std::size_t item, std::int64_t stage) {
  return changed(std::move(plan), item,
                 [&](Item& entry) { entry.stage = std::clamp<std::int64_t>(stage, 1, max_stage); });
}
Plan with_price(Plan plan, std::size_t item, std::optional<std::int64_t> minor, std::optional<Date> date) {
  return changed(std::move(plan), item, [&](Item& entry) {
    entry.price_minor = minor ? std::optional{std::clamp<std::int64_t>(*minor, 0, max_minor)} : std::nullopt;
    entry.price_date = minor ? date : std::nullopt;
  });
}
Plan with_store(Plan plan, std::size_t item, std::string store) {
  return changed(std::move(plan), item,
                 [&](Item& entry) { entry.store = plain_text(std::move(store), max_store_bytes); });
}
Plan with_note(Plan plan, std::size_t item, std::string note) {
  return changed(std::move(plan), item, [&](Item& entry) { entry.note = plain_text(std::move(note), max_note_bytes); });
}

Plan with_name(Plan plan, std::string name) {
  plan.name = plain_text(std::move(name), max_name_bytes);
  return plan;
}
Plan with_budget(Plan plan, std::optional<std::int64_t> minor) {
  plan.budget_minor = minor ? std::optional{std::clamp<std::int64_t>(*minor, 0, max_minor)} : std::nullopt;
  return plan;
}
Plan with_seats(Plan plan, std::int64_t seats) {
  plan.seats = std::clamp<std::int64_t>(seats, 1, max_quantity_of_item);
  return plan;
}
Plan with_machine(Plan plan, MachineKind machine) {
  plan.machine = machine;
  return plan;
}
Plan with_target_roles(Plan plan, std::vector<RoleId> roles) {
  if (roles.size() > max_target_roles)
    roles.erase(roles.begin() + static_cast<std::ptrdiff_t>(max_target_roles), roles.end());
  plan.target_roles = std::move(roles);
  return plan;
}
Plan with_condition(Plan plan, const std::string& condition, bool on) {
  std::erase(plan.conditions, condition);
  if (on && plan.conditions.size() < max_conditions) plan.conditions.push_back(condition);
  return plan;
}
Plan with_room(Plan plan, Room room) {
  keep_within(room.body_height_mm, body_height_range);
  keep_within(room.circuit_a, circuit_range);
  keep_within(room.circuit_v, voltage_range);
  plan.room = std::move(room);
  return plan;
}
Plan with_workload(Plan plan, Workload workload) {
  for (std::optional<double>* gb : {&workload.dataset_gb, &workload.containers_gb, &workload.vms_gb})
    keep_within(*gb, workload_gb_range);
  keep_within(workload.calls_at_once, calls_range);
  keep_within(workload.gpu_hours_per_month, hours_per_month_range);
  keep_within(workload.autosave_minutes, autosave_range);
  workload.dataframe = plain_text(std::move(workload.dataframe), max_choice_bytes);
  workload.cloud_part = plain_text(std::move(workload.cloud_part), max_part_id_bytes);
  if (workload.models.size() > max_models)
    workload.models.erase(workload.models.begin() + static_cast<std::ptrdiff_t>(max_models), workload.models.end());
  for (ModelUse& use : workload.models) {
    use.model = plain_text(std::move(use.model), max_model_bytes);
    use.use = plain_text(std::move(use.use), max_choice_bytes);
    use.precision = plain_text(std::move(use.precision), max_choice_bytes);
    use.context = std::clamp(use.context, context_range.least, context_range.most);
  }
  std::erase_if(workload.models, [](const ModelUse& use) { return use.model.empty(); });
  plan.workload = std::move(workload);
  return plan;
}
Plan with_acknowledged(Plan plan, Acknowledgement acknowledgement) {
  plan = without_acknowledged(std::move(plan), acknowledgement.key);
  acknowledgement.reason = plain_text(std::move(acknowledgement.reason), max_note_bytes);
  if (plan.acknowledged.size() >= max_acknowledged) plan.acknowledged.erase(plan.acknowledged.begin());
  plan.acknowledged.push_back(std::move(acknowledgement));
  return plan;
}
Plan without_acknowledged(Plan plan, const std::string& key) {
  std::erase_if(plan.acknowledged, [&](const Acknowledgement& entry) { return entry.key == key; });
  return plan;
}

}  // namespace deskpath
