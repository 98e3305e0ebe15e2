// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/copied_items.h"

#include <algorithm>

#include "plan/plan_json.h"

namespace deskpath {

std::string copy_items(const Plan& plan, std::span<const std::size_t> places) {
  Plan copied;
  copied.currency = plan.currency;
  for (const std::size_t place : places) {
    if (place < plan.items.size()) copied.items.push_back(plan.items[place]);
  }
  return write_plan(copied);
}

std::string items_as_text(const Plan& plan, std::span<const std::size_t> places) {
  std::string text;
  for (const std::size_t place : places) {
    if (place >= plan.items.size()) continue;
    const Item& item = plan.items[place];
    if (!text.empty()) text += '\n';
    if (item.quantity > 1) text += std::to_string(item.quantity) + " × ";
    text += item.part->name();
  }
  return text;
}

Result<Plan> read_copied_items(std::string_view text) {
  auto copied = read_plan(text, "copied items");
  if (copied && copied->items.empty()) return fail(Problem{"holds no items", "copied items", {}, 0});
  return copied;
}

Plan with_pasted(Plan plan, const Plan& copied) {
  for (const Item& from : copied.items) {
    Item item = from;
    if (copied.currency != plan.currency) {
      item.price_minor.reset();
      item.price_date.reset();
    }
    const auto known = std::find_if(plan.items.begin(), plan.items.end(),
                                    [&](const Item& other) { return other.part->id() == item.part->id(); });
    if (known != plan.items.end()) item.part = known->part;
    const auto alike = std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& other) {
      Item same = item;
      same.quantity = other.quantity;
      return same == other;
    });
    if (alike != plan.items.end()) {
      alike->quantity = std::min(alike->quantity + item.quantity, max_quantity_of_item);
    } else if (plan.items.size() < max_items) {
      plan.items.push_back(std::move(item));
    }
  }
  return plan;
}

}  // namespace deskpath
