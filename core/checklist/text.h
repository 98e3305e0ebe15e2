// SPDX-License-Identifier: GPL-3.0-or-later
// The words and figures of a checklist that print, Markdown, CSV and HTML all show, made in one place.
#pragma once

#include <string>
#include <vector>

#include "checklist/checklist.h"

namespace deskpath {

// "$1,498", "$80 a month", "no price": what a line costs.
[[nodiscard]] std::string amount_text(const ChecklistLine& line, Currency currency);
// "$749" where several are bought; empty for one, or without a price.
[[nodiscard]] std::string each_text(const ChecklistLine& line, Currency currency);
// "own price", "estimate", "reference"; empty without a price.
[[nodiscard]] std::string price_source_text(PriceSource source);
// "estimate, 23 Jul 2025": what a line's price rests on.
[[nodiscard]] std::string price_basis(const ChecklistLine& line);
// "Problem", "Warning"; an accepted one says so.
[[nodiscard]] std::string verdict_text(const ChecklistFinding& finding);
// "room for a cooler, radiators": the facts, separated.
[[nodiscard]] std::string facts_text(const ChecklistLookUp& look_up);
// "Stage 2"; empty where all lines are bought at once.
[[nodiscard]] std::string stage_text(const ChecklistLine& line, const Checklist& list);
// "Shopping checklist of 23 Nov 2026. For 3 seats."
[[nodiscard]] std::string subtitle(const Checklist& list);

struct TotalLine {
  std::string title;
  std::string amount;
  bool strong = false;  // the figure the eye must find
};
[[nodiscard]] std::vector<TotalLine> totals(const Checklist& list);

// "incomplete. Still to choose: Webcam lines, Backup power" without the role's title.
[[nodiscard]] std::string role_text(const ChecklistRole& role);

}  // namespace deskpath
