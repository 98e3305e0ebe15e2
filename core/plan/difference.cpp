// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/difference.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace deskpath {
namespace {

class Differences {
 public:
  void compare(std::string_view subject, const std::string& before, const std::string& after) {
    if (before == after) return;
    const auto kind = before.empty()  ? PlanChangeKind::added
                      : after.empty() ? PlanChangeKind::removed
                                      : PlanChangeKind::changed;
    changes_.push_back({kind, std::string{subject}, before, after});
  }
  // For what cannot be told in a few words.
  template <class Value>
  void note(std::string_view subject, const Value& before, const Value& after) {
    if (!(before == after)) changes_.push_back({PlanChangeKind::changed, std::string{subject}, {}, {}});
  }
  [[nodiscard]] std::vector<PlanDifference> take() { return std::move(changes_); }

 private:
  std::vector<PlanDifference> changes_;
};

std::string money_text(std::optional<std::int64_t> minor, Currency currency) {
  return minor ? format_money({*minor, currency}) : std::string{};
}

std::string list_text(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& entry : list) text += (text.empty() ? "" : ", ") + entry;
  return text;
}

std::string roles_text(const Plan& plan) {
  std::vector<std::string> ids;
  for (const RoleId& role : plan.target_roles) ids.push_back(role.str());
  return list_text(ids);
}

std::string_view status_text(ItemStatus status) {
  switch (status) {
    case ItemStatus::to_buy: return "to buy";
    case ItemStatus::owned: return "owned";
    case ItemStatus::bought: return "bought";
  }
  return "";
}

std::string item_text(const Item& item, Currency currency) {
  std::string text = std::to_string(item.quantity) + " × " + std::string{status_text(item.status)};
  if (item.stage != 1) text += ", stage " + std::to_string(item.stage);
  if (item.price_minor) text += ", " + format_money({*item.price_minor, currency}) + " each";
  if (!item.store.empty()) text += ", from " + item.store;
  if (!item.note.empty()) text += ", noted “" + item.note + "”";
  return text;
}

std::map<PartId, std::vector<const Item*>> by_part(const Plan& plan) {
  std::map<PartId, std::vector<const Item*>> items;
  for (const Item& item : plan.items) items[item.part->id()].push_back(&item);
  return items;
}

void compare_items(const Plan& before, const Plan& after, Differences& out) {
  auto old_items = by_part(before);
  for (const Item& item : after.items) {
    auto& old = old_items[item.part->id()];
    if (old.empty()) {
      out.compare(item.part->name(), {}, item_text(item, after.currency));
      continue;
    }
    const Item& other = *old.front();
    old.erase(old.begin());
    out.compare(item.part->name(), item_text(other, before.currency), item_text(item, after.currency));
    if (!(*other.part == *item.part)) out.note("Facts of " + item.part->name(), false, true);
  }
  for (const auto& [id, items] : old_items) {
    for (const Item* item : items) out.compare(item->part->name(), item_text(*item, before.currency), {});
  }
}

}  // namespace

std::vector<PlanDifference> difference(const Plan& before, const Plan& after) {
  Differences out;
  out.compare("Name", before.name, after.name);
  out.compare("Currency", std::string{before.currency.code()}, std::string{after.currency.code()});
  out.compare("Budget", money_text(before.budget_minor, before.currency),
              money_text(after.budget_minor, after.currency));
  out.compare("Seats", std::to_string(before.seats), std::to_string(after.seats));
  out.compare("Target roles", roles_text(before), roles_text(after));
  out.compare("Conditions", list_text(before.conditions), list_text(after.conditions));
  out.compare("Machine", std::string{machine_name(before.machine)}, std::string{machine_name(after.machine)});
  out.note("Room", before.room, after.room);
  out.note("Work that it is for", before.workload, after.workload);
  out.note("Accepted findings", before.acknowledged, after.acknowledged);
  compare_items(before, after, out);
  std::vector<PlanDifference> changes = out.take();
  // What this version does not know, or an order, can differ too: never say that two unequal plans are alike.
  if (changes.empty() && !(before == after)) changes.push_back({PlanChangeKind::changed, "Order or details", {}, {}});
  return changes;
}

std::string to_text(const PlanDifference& change) {
  switch (change.kind) {
    case PlanChangeKind::added: return "Added " + change.subject + ": " + change.after;
    case PlanChangeKind::removed: return "Removed " + change.subject + ": " + change.before;
    case PlanChangeKind::changed: break;
  }
  if (change.before.empty() && change.after.empty()) return change.subject + " changed";
  return change.subject + ": " + change.before + " → " + change.after;
}

}  // namespace deskpath
