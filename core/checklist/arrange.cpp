// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "checklist/checklist.h"

namespace deskpath {
namespace {

constexpr const char* no_store = "No store chosen yet";

std::string section_title(const ChecklistLine& line, ChecklistGrouping grouping) {
  switch (grouping) {
    case ChecklistGrouping::group: return line.group;
    case ChecklistGrouping::store: return line.store.empty() ? no_store : line.store;
    case ChecklistGrouping::stage:
      return "Stage " + std::to_string(line.stage) + (line.stage == 1 ? ": now" : ": later");
  }
  return {};
}

// Stores by name, what has none last; groups and stages in their own order.
auto section_rank(const ChecklistLine& line, ChecklistGrouping grouping) {
  const bool by_store = grouping == ChecklistGrouping::store;
  const std::size_t number = grouping == ChecklistGrouping::stage   ? static_cast<std::size_t>(line.stage)
                             : grouping == ChecklistGrouping::group ? line.rank / category_count
                                                                    : 0;
  return std::tuple{by_store && line.store.empty(), by_store ? line.store : std::string{}, number};
}

std::vector<ChecklistSection> grouped(const std::vector<ChecklistSection>& sections, ChecklistGrouping grouping) {
  std::vector<ChecklistLine> lines;
  for (const ChecklistSection& section : sections)
    lines.insert(lines.end(), section.lines.begin(), section.lines.end());
  std::stable_sort(lines.begin(), lines.end(), [&](const ChecklistLine& a, const ChecklistLine& b) {
    return std::tuple{section_rank(a, grouping), a.bought, a.stage, a.rank} <
           std::tuple{section_rank(b, grouping), b.bought, b.stage, b.rank};
  });
  std::vector<ChecklistSection> result;
  for (ChecklistLine& line : lines) {
    std::string title = section_title(line, grouping);
    if (result.empty() || result.back().title != title) result.push_back({std::move(title), {}});
    result.back().lines.push_back(std::move(line));
  }
  return result;
}

}  // namespace

Checklist arranged(Checklist list, const ChecklistOptions& options) {
  list.grouping = options.grouping;
  list.tax = std::clamp<std::int64_t>(options.tax, 0, max_tax);
  list.to_buy = grouped(list.to_buy, options.grouping);
  if (!options.shows(ChecklistPart::findings)) list.open.clear();
  if (!options.shows(ChecklistPart::look_up)) list.look_up.clear();
  if (!options.shows(ChecklistPart::gaps)) list.gaps.clear();
  if (!options.shows(ChecklistPart::cables)) list.cables.clear();
  if (!options.shows(ChecklistPart::owned)) list.owned.clear();
  if (!options.shows(ChecklistPart::set_up)) list.set_up.clear();
  if (!options.shows(ChecklistPart::levels)) list.roles.clear();
  return list;
}

std::optional<std::int64_t> tax_from_text(std::string_view text) noexcept {
  std::int64_t whole = 0;
  std::int64_t hundredths = 0;
  std::size_t at = 0;
  const auto digit = [&] { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  if (!digit()) return std::nullopt;
  for (; digit(); ++at) {
    whole = whole * 10 + (text[at] - '0');
    if (whole > max_tax / 100) return std::nullopt;
  }
  if (at < text.size()) {
    if (text[at] != '.' && text[at] != ',') return std::nullopt;
    ++at;
    std::int64_t unit = 10;
    if (!digit()) return std::nullopt;
    for (; digit(); ++at, unit /= 10) {
      if (unit == 0) return std::nullopt;
      hundredths += (text[at] - '0') * unit;
    }
    if (at < text.size()) return std::nullopt;
  }
  const std::int64_t tax = whole * 100 + hundredths;
  return tax <= max_tax ? std::optional{tax} : std::nullopt;
}

std::string tax_text(std::int64_t tax) {
  std::string text = std::to_string(tax / 100);
  const std::int64_t rest = tax % 100;
  if (rest != 0) text += '.' + std::to_string(rest / 10) + (rest % 10 != 0 ? std::to_string(rest % 10) : std::string{});
  return text;
}

}  // namespace deskpath
