// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

// Whether a spreadsheet would take the text for a formula: by its first visible character, full-width forms included.
bool starts_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return false;
  text.remove_prefix(first);
  for (const std::string_view sign : {"=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20"}) {
    if (text.starts_with(sign)) return true;
  }
  return false;
}

std::string csv_cell(std::string_view text) {
  std::string cell{text};
  for (char& c : cell) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  if (starts_formula(cell)) cell.insert(0, "'");
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

void csv_row(std::string& out, std::initializer_list<std::string> cells) {
  bool first = true;
  for (const std::string& cell : cells) {
    if (!first) out += ',';
    first = false;
    out += csv_cell(cell);
  }
  out += "\r\n";
}

void part_rows(std::string& out, const Checklist& list, const std::vector<ChecklistSection>& sections, bool owned) {
  const auto plain = [&](const std::optional<std::int64_t>& minor) {
    return minor ? plain_amount({*minor, list.currency}) : std::string{};
  };
  for (const ChecklistSection& section : sections) {
    for (const ChecklistLine& line : section.lines) {
      csv_row(out, {list.plan,
                    owned || line.bought ? "yes" : "no",
                    owned ? "owned" : "to buy",
                    line.group.empty() ? section.title : line.group,
                    line.category,
                    line.brand,
                    line.model,
                    line.mpn,
                    std::to_string(line.quantity),
                    plain(line.each_minor),
                    plain(line.total_minor),
                    std::string{list.currency.code()},
                    std::string{billing_name(line.billing)},
                    price_source_text(line.price_source),
                    line.price_date ? line.price_date->iso() : std::string{},
                    std::to_string(line.stage),
                    line.store,
                    "",
                    line.note,
                    shares_text(line.shares)});
    }
  }
}

}  // namespace

std::string checklists_to_csv(std::span<const Checklist> lists) {
  std::string out;
  csv_row(out, {"Plan",        "Done",     "Kind",       "Group",       "Category", "Brand",   "Model",
                "Part number", "Quantity", "Price each", "Price total", "Currency", "Billing", "Price basis",
                "Price date",  "Stage",    "Store",      "Paid",        "Note",     "For"});
  for (const Checklist& list : lists) {
    part_rows(out, list, list.to_buy, false);
    for (const ChecklistCable& cable : list.cables) {
      csv_row(out, {list.plan,
                    "no",
                    "cable or adapter",
                    std::string{info(ChecklistPart::cables).heading},
                    "Cable",
                    "",
                    cable.title,
                    "",
                    std::to_string(cable.quantity),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    cable.reason,
                    shares_text(cable.shares)});
    }
    part_rows(out, list, list.owned, true);
    for (const SetupSection& section : list.set_up) {
      for (const SetupLine& line : section.lines) {
        csv_row(out, {list.plan,   line.done ? "yes" : "no",
                      "to set up", section.title,
                      "",          "",
                      line.title,  "",
                      "",          "",
                      "",          "",
                      "",          "",
                      "",          "",
                      "",          "",
                      line.detail, shares_text(line.shares)});
      }
    }
  }
  return out;
}

}  // namespace deskpath
