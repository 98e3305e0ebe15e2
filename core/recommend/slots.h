// SPDX-License-Identifier: GPL-3.0-or-later
// The slots of a plan as a screen lists them: the usual dozen by group, with what fills them and what is still needed.
#pragma once

#include <optional>
#include <vector>

#include "rules/report.h"

namespace deskpath {

struct SlotEntry {
  std::size_t item = 0;  // in the plan's items
  ItemPrice price;
  std::optional<Verdict> worst;  // of the open findings about this part; nothing when all are ok
};

struct Slot {
  Category category{};
  std::vector<SlotEntry> entries;  // empty: a call to choose
  bool needed = false;             // empty, and a target role requires a choice
};

struct SlotGroup {
  Group group{};
  std::vector<Slot> slots;
};

struct SlotList {
  std::vector<SlotGroup> groups;  // every group, in order
  std::vector<Category> more;     // not shown: for an "Add" menu
};

// The parts that a tower is built from, processor to case.
[[nodiscard]] bool is_tower_part(Category category) noexcept;
// Whether an empty slot is always offered, however many there are: software.
[[nodiscard]] bool always_open(Category category) noexcept;
// The categories always shown for such a machine.
[[nodiscard]] bool is_usual(Category category, MachineKind machine) noexcept;

// The categories in which a choice would close a required need of a target role that is open.
[[nodiscard]] std::vector<Category> needed_categories(const Plan& plan, const Report& report);
// Whether a required need of a target role is open that no part closes, but what the user says of the room.
[[nodiscard]] bool room_needed(const Plan& plan, const Report& report);

// `report` must be that plan's.
[[nodiscard]] SlotList make_slots(const Plan& plan, const Report& report, const Context& context);

}  // namespace deskpath
