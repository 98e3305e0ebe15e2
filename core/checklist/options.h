// SPDX-License-Identifier: GPL-3.0-or-later
// What the user chooses about a checklist: what is in it, how it is sorted, which tax comes on top.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deskpath {

enum class ChecklistGrouping : std::uint8_t { group, store, stage };
inline constexpr std::array<std::string_view, 3> checklist_grouping_ids{"group", "store", "stage"};
[[nodiscard]] constexpr std::string_view grouping_id(ChecklistGrouping grouping) noexcept {
  return checklist_grouping_ids[static_cast<std::size_t>(grouping)];
}
[[nodiscard]] constexpr std::optional<ChecklistGrouping> grouping_from_id(std::string_view id) noexcept {
  for (std::size_t i = 0; i < checklist_grouping_ids.size(); ++i) {
    if (checklist_grouping_ids[i] == id) return static_cast<ChecklistGrouping>(i);
  }
  return std::nullopt;
}

// Sections that can be left out. What is to buy and the totals are always in.
enum class ChecklistPart : std::uint8_t { findings, look_up, gaps, cables, owned, set_up, levels };
struct ChecklistPartInfo {
  ChecklistPart part;
  std::string_view id;       // on the command line and in the settings
  std::string_view heading;  // on the sheet
};
inline constexpr std::array<ChecklistPartInfo, 7> checklist_parts{{
    {ChecklistPart::findings, "findings", "Open before you buy"},
    {ChecklistPart::look_up, "look-up", "Look up before you buy"},
    {ChecklistPart::gaps, "gaps", "Missing for the target role"},
    {ChecklistPart::cables, "cables", "Cables and adapters"},
    {ChecklistPart::owned, "owned", "Already owned"},
    {ChecklistPart::set_up, "set-up", "To set up"},
    {ChecklistPart::levels, "levels", "What this office reaches"},
}};
[[nodiscard]] constexpr const ChecklistPartInfo& info(ChecklistPart part) noexcept {
  return checklist_parts[static_cast<std::size_t>(part)];
}

inline constexpr std::int64_t max_tax = 10'000;  // hundredths of a percent: 100 %

struct ChecklistOptions {
  ChecklistGrouping grouping = ChecklistGrouping::group;
  std::int64_t tax = 0;  // hundredths of a percent on what is still to buy, 0–max_tax
  std::bitset<checklist_parts.size()> left_out;
  [[nodiscard]] bool shows(ChecklistPart part) const { return !left_out.test(static_cast<std::size_t>(part)); }
  void show(ChecklistPart part, bool shown) { left_out.set(static_cast<std::size_t>(part), !shown); }
  friend bool operator==(const ChecklistOptions&, const ChecklistOptions&) = default;
};

// "8.25" or "8,25" in hundredths; nothing when it is no percentage from 0 to 100 with at most two decimals.
[[nodiscard]] std::optional<std::int64_t> tax_from_text(std::string_view text) noexcept;
// "8.25", "19".
[[nodiscard]] std::string tax_text(std::int64_t tax);

}  // namespace deskpath
