// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the list of slots, and what is selected in it.
#pragma once

#include <QString>
#include <optional>

#include "parts/category.h"
#include "widgets/colours.h"

namespace deskpath::app {

enum class SlotKind { group, item, empty, room };

// What the user has selected; survives a change of the plan because it names things, not rows.
struct SlotSelection {
  std::optional<SlotKind> kind;  // nothing: no selection
  Category category{};
  std::size_t item = 0;  // for SlotKind::item: in the plan's items
  friend bool operator==(const SlotSelection&, const SlotSelection&) = default;
};

struct SlotRow {
  SlotKind kind = SlotKind::group;
  Category category{};
  Group group{};
  std::size_t item = 0;
  QString caption;  // muted: category, quantity, status
  QString name;     // heading, name of the part or call to choose
  QString figure;   // price
  std::optional<VerdictShape> verdict;
  bool needed = false;
  bool marked = false;  // a finding about it is selected

  [[nodiscard]] SlotSelection selection() const { return {kind, category, kind == SlotKind::item ? item : 0}; }
  // Whether both rows are the same place, whatever they show.
  [[nodiscard]] bool samePlace(const SlotRow& other) const {
    return kind == other.kind && category == other.category && group == other.group && item == other.item;
  }
};

}  // namespace deskpath::app
