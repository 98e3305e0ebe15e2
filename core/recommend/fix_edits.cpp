// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/fix_edits.h"

#include <algorithm>

#include "recommend/repair_settings.h"

namespace deskpath {

void put_in_place(Plan& plan, const PartId& part, const PartPtr& with, std::optional<std::int64_t> quantity,
                  std::int64_t up_to_stage) {
  for (Item& item : plan.items) {
    if (item.part->id() != part || item.stage > up_to_stage) continue;
    item.part = with;
    if (quantity) item.quantity = *quantity;
    item.status = ItemStatus::to_buy;
    item.price_minor.reset();
    item.price_date.reset();
    item.store.clear();
  }
}

void put_in(Plan& plan, const PartPtr& part, std::int64_t stage) {
  for (Item& item : plan.items) {
    if (item.part->id() == part->id() && item.status == ItemStatus::to_buy && item.stage == stage) {
      item.quantity = std::min(item.quantity + 1, max_quantity_of_item);
      return;
    }
  }
  if (plan.items.size() >= max_items) return;
  Item item;
  item.part = part;
  item.stage = stage;
  plan.items.push_back(std::move(item));
}

void keep_only(Plan& plan, const PartId& part, std::int64_t pieces, std::int64_t up_to_stage) {
  for (auto item = plan.items.begin(); item != plan.items.end();) {
    if (item->part->id() != part || item->stage > up_to_stage) {
      ++item;
      continue;
    }
    const std::int64_t kept = std::min(item->quantity, pieces);
    pieces -= kept;
    item->quantity = kept;
    item = kept == 0 ? plan.items.erase(item) : item + 1;
  }
}

bool leaves_out(const Fix& fix) { return fix.replace && !fix.set && (!fix.with || *fix.with == *fix.replace); }

Plan with_fix(Plan plan, const Fix& fix, const PartCatalogue& catalogue, std::int64_t up_to_stage) {
  if (fix.set) {
    (void)apply_setting(plan, *fix.set);
    return plan;
  }
  if (leaves_out(fix)) {
    keep_only(plan, PartId{*fix.replace}, fix.quantity.value_or(0), up_to_stage);
    return plan;
  }
  if (!fix.with) return plan;
  PartPtr part = catalogue.find(*fix.with);
  for (const Item& item : plan.items) {
    if (item.part->id() == *fix.with) part = item.part;
  }
  if (!part) return plan;
  if (fix.replace) {
    put_in_place(plan, PartId{*fix.replace}, part, fix.quantity, up_to_stage);
  } else {
    put_in(plan, part, fix.stage);
  }
  return plan;
}

}  // namespace deskpath
