// SPDX-License-Identifier: GPL-3.0-or-later
// The words and figures of a checklist that print and every export show, made in one place.
#pragma once

#include <string>
#include <vector>

#include "checklist/checklist.h"

namespace deskpath {

// "Home office", or what a list without a name is called.
[[nodiscard]] std::string list_title(const Checklist& list);
// "$1,498", "$80 a month", "no price": what a line costs.
[[nodiscard]] std::string amount_text(const ChecklistLine& line, Currency currency);
// "$1,234.50", or "about $1,235" where an estimate is in it.
[[nodiscard]] std::string amount_text(const ChecklistSum& sum, Currency currency);
// "$749" where several are bought; empty for one, or without a price.
[[nodiscard]] std::string each_text(const ChecklistLine& line, Currency currency);
// "own price", "estimate", "our estimate", "reference"; empty without a price.
[[nodiscard]] std::string price_source_text(PriceSource source);
// "estimate, 23 Jul 2025": what a line's price rests on.
[[nodiscard]] std::string price_basis(const ChecklistLine& line);
// "Problem", "Warning"; an accepted one says so.
[[nodiscard]] std::string verdict_text(const ChecklistFinding& finding);
// "Anna: It does not fit." in a merged list.
[[nodiscard]] std::string message_text(const ChecklistFinding& finding);
// "room for a cooler, radiators": the facts, separated.
[[nodiscard]] std::string facts_text(const ChecklistLookUp& look_up);
// "Stage 2" of what is bought later; empty for what is bought now.
[[nodiscard]] std::string stage_text(const ChecklistLine& line);
// The manufacturer's number; empty where the name says it already.
[[nodiscard]] std::string part_number(const ChecklistLine& line);
// "for Anna (2) and Ben (1)"; empty in the list of one plan. Numbers are left out where they say nothing.
[[nodiscard]] std::string shares_text(const std::vector<ChecklistShare>& shares);
// Category, part number, stage, store and shares, as far as there are any and the section's title does not say them.
[[nodiscard]] std::vector<std::string> details(const ChecklistLine& line, const Checklist& list, bool owned);
// "16 GB now, 32 GB for recommended", "not chosen".
[[nodiscard]] std::string gap_text(const ChecklistGap& gap);
// A set-up line's detail with the plans it is for.
[[nodiscard]] std::string setup_text(const SetupLine& line);
// "Shopping checklist of 23 Nov 2026. For 3 seats."
[[nodiscard]] std::string subtitle(const Checklist& list);

struct TotalLine {
  std::string title;
  std::string amount;
  bool strong = false;  // the figure the eye must find
};
[[nodiscard]] std::vector<TotalLine> totals(const Checklist& list);

// The figures behind the totals. Once unless named otherwise.
struct ChecklistTotals {
  ChecklistSum to_buy;
  ChecklistSum bought;
  ChecklistSum total;
  std::vector<std::pair<std::int64_t, ChecklistSum>> by_stage;
  ChecklistSum monthly;
  ChecklistSum hourly;
  std::int64_t tax_minor = 0;  // on what is still to buy, rounded to the minor unit
  [[nodiscard]] ChecklistSum with_tax() const noexcept { return {total.minor + tax_minor, total.about, total.lines}; }
};
[[nodiscard]] ChecklistTotals sums_of(const Checklist& list);

// "recommended", "below the minimum".
[[nodiscard]] std::string level_text(const ChecklistRole& role);
// "incomplete. Still to choose: Webcam lines, Backup power" without the role's title. Where the list says
// what the target still needs, a target's open choices are not said twice.
[[nodiscard]] std::string role_text(const ChecklistRole& role, const Checklist& list);

}  // namespace deskpath
