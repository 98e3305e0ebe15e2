// SPDX-License-Identifier: GPL-3.0-or-later
// Edits: functions from one plan to the next. An index beyond the items leaves the plan as it was, so that a late
// click on a row that has gone does no harm. What an edit is called stands in the window's undo menu, not here.
#pragma once

#include <span>

#include "plan/plan.h"

namespace deskpath {

// Adds one of a part. Where the same part is already there with the same status and stage, its quantity grows.
[[nodiscard]] Plan with_added(Plan plan, PartPtr part, ItemStatus status = ItemStatus::to_buy);
// Puts a part in the place of all items of its category (what choosing a processor means); keeps position,
// status and stage of the first of them.
[[nodiscard]] Plan with_chosen(Plan plan, PartPtr part);
// Another part in an item's place loses the price and store of the one before. The same part with a new record
// (edited, or updated from the catalogue) brings it to every item of that part.
[[nodiscard]] Plan with_part_replaced(Plan plan, std::size_t item, PartPtr part);
// The same once more, right after it, with price, store, note and status: to be given another stage or shop.
[[nodiscard]] Plan with_duplicate(Plan plan, std::size_t item);
[[nodiscard]] Plan without_item(Plan plan, std::size_t item);
// Places may come in any order.
[[nodiscard]] Plan without_items(Plan plan, std::span<const std::size_t> items);
[[nodiscard]] Plan with_quantity(Plan plan, std::size_t item, std::int64_t quantity);
[[nodiscard]] Plan with_status(Plan plan, std::size_t item, ItemStatus status);
[[nodiscard]] Plan with_stage(Plan plan, std::size_t item, std::int64_t stage);
// Nothing for `minor` returns to the estimated price.
[[nodiscard]] Plan with_price(Plan plan, std::size_t item, std::optional<std::int64_t> minor, std::optional<Date> date);
[[nodiscard]] Plan with_store(Plan plan, std::size_t item, std::string store);
[[nodiscard]] Plan with_note(Plan plan, std::size_t item, std::string note);

[[nodiscard]] Plan with_name(Plan plan, std::string name);
[[nodiscard]] Plan with_budget(Plan plan, std::optional<std::int64_t> minor);
[[nodiscard]] Plan with_seats(Plan plan, std::int64_t seats);
[[nodiscard]] Plan with_machine(Plan plan, MachineKind machine);
[[nodiscard]] Plan with_target_roles(Plan plan, std::vector<RoleId> roles);
[[nodiscard]] Plan with_condition(Plan plan, const std::string& condition, bool on);
[[nodiscard]] Plan with_room(Plan plan, Room room);
[[nodiscard]] Plan with_workload(Plan plan, Workload workload);
[[nodiscard]] Plan with_acknowledged(Plan plan, Acknowledgement acknowledgement);
[[nodiscard]] Plan without_acknowledged(Plan plan, const std::string& key);

}  // namespace deskpath
