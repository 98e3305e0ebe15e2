// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

// What would be markup in a cell; a bar would end it.
std::string cell(std::string_view text) {
  std::string result;
  for (char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (std::string_view{"\\`*_[]<>#|~^&"}.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string row(const std::string& type, const std::string& item, const std::string& price) {
  return type + '|' + item + '|' + price + '\n';
}

std::string item_text(const ChecklistLine& line) {
  return (line.quantity > 1 ? std::to_string(line.quantity) + " × " : std::string{}) + cell(line.name());
}

std::string price_text(const ChecklistLine& line, const Checklist& list) {
  std::string text = cell(amount_text(line, list.currency));
  if (is_estimate(line.price_source)) text = "about " + text;
  if (!line.store.empty()) text += " @ " + cell(line.store);
  return text;
}

std::string one(const Checklist& list) {
  std::string out = "**" + cell(list_title(list)) + "**\n\nType|Item|Price\n:-|:-|-:\n";
  for (const ChecklistSection& section : list.to_buy) {
    for (const ChecklistLine& line : section.lines)
      out += row("**" + cell(line.category) + "**", item_text(line), price_text(line, list));
  }
  for (const ChecklistSection& section : list.owned) {
    for (const ChecklistLine& line : section.lines)
      out += row("**" + cell(line.category) + "**", item_text(line), "already owned");
  }
  const ChecklistTotals sums = sums_of(list);
  // A bar at the start of a line would count as its edge, so that the first cell is never empty.
  out += row("**Total**", "", "**" + amount_text(sums.total, list.currency) + "**");
  if (sums.monthly.lines > 0) out += row("Each month", "", amount_text(sums.monthly, list.currency));
  if (sums.hourly.lines > 0) out += row("Each hour of cloud use", "", amount_text(sums.hourly, list.currency));
  return out + "\nPrices of " + list.as_of.text() + ". " + cell(price_note(list.cost)) + '\n';
}

}  // namespace

std::string checklists_to_forum(std::span<const Checklist> lists) {
  std::string out;
  for (const Checklist& list : lists) out += (out.empty() ? "" : "\n") + one(list);
  return out;
}

}  // namespace deskpath
