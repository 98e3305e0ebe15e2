// SPDX-License-Identifier: GPL-3.0-or-later
// A fix in words, for buttons, tooltips, the terminal and print.
#pragma once

#include <string>
#include <vector>

#include "parts/catalogue.h"
#include "plan/plan.h"
#include "rules/wording.h"

namespace deskpath {

// "Replace RM650 with RM850x", "Add a dock", "Set minutes between saves from 30 min to 10 min".
[[nodiscard]] std::string fix_title(const Fix& fix, const Plan& plan, const PartCatalogue& parts);
// The same in a few words, for where the finding already names what is wrong: "RM850x", "add CalDigit TS4".
[[nodiscard]] std::string fix_short_title(const Fix& fix, const Plan& plan, const PartCatalogue& parts);
// "+$55", "+$20 a month", "no cost", "price not known".
[[nodiscard]] std::string fix_price(const Fix& fix, Currency currency);
// "by the estimate of today from a price of 23 Jul 2025"; empty where nothing is paid.
[[nodiscard]] std::string fix_price_source(const Fix& fix);
// What else changes, a clause each: "also clears: Transient load", "gives up: graphics class 70 → 60",
// "AI/ML engineer: minimum → recommended", "then not known: Radiator". Of the roles only the plan's targets,
// where it has some.
[[nodiscard]] std::vector<std::string> fix_effects(const Fix& fix, const Finding& finding, const Plan& plan,
                                                   const Wording& wording);

}  // namespace deskpath
