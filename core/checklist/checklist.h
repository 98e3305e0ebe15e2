// SPDX-License-Identifier: GPL-3.0-or-later
// The shopping checklist as data: what print, PDF, HTML, Markdown and CSV lay out, each in its own way.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/report.h"

namespace deskpath {

// A part to tick off. Amounts are in the plan's currency.
struct ChecklistLine {
  std::string category;  // "Graphics card"
  std::string brand;
  std::string model;
  std::string mpn;
  std::int64_t quantity = 1;  // seats multiplied in
  std::int64_t stage = 1;
  PriceSource price_source = PriceSource::none;
  std::optional<std::int64_t> each_minor;
  std::optional<std::int64_t> total_minor;
  std::optional<Date> price_date;
  Billing billing = Billing::once;
  bool bought = false;
  std::string store;
  std::string note;
  [[nodiscard]] std::string name() const { return brand.empty() ? model : brand + ' ' + model; }
};

struct ChecklistSection {
  std::string title;  // "Computer"
  std::vector<ChecklistLine> lines;
  // What the priced lines cost once; nothing where none of them does.
  [[nodiscard]] std::optional<std::int64_t> once_minor() const noexcept;
};

// Something to do rather than to buy.
struct SetupLine {
  std::string title;  // "Install Docker Desktop"
  std::string detail;
  bool done = false;  // a contract that is owned or bought already
};
struct SetupSection {
  std::string title;  // "Software", "Firmware", "Room", "Connection"
  std::vector<SetupLine> lines;
};

struct ChecklistFinding {
  Verdict verdict = Verdict::problem;
  std::string title;
  std::string message;
  std::string remedy;
  std::optional<std::string> accepted;  // the reason, where the user has accepted it
};

// Facts without which some check could not be decided: to be looked up before paying.
struct ChecklistLookUp {
  std::string part;
  std::vector<std::string> facts;  // titles of attributes
};

struct ChecklistRole {
  std::string title;
  std::string level;                   // "minimum", "incomplete", "minimum to recommended"
  bool target = false;
  std::vector<std::string> not_chosen;  // titles of required measures without a choice
};

struct Checklist {
  std::string plan;
  Date as_of;
  Currency currency = Currency::usd();
  std::int64_t seats = 1;
  std::vector<ChecklistSection> to_buy;  // by group; bought items stand here too, ticked
  std::vector<ChecklistSection> owned;
  std::vector<SetupSection> set_up;
  std::vector<ChecklistFinding> open;    // open problems first, then warnings; accepted ones last
  std::vector<ChecklistRole> roles;
  Cost cost;
  std::optional<std::int64_t> budget_minor;
  std::vector<ChecklistLookUp> look_up;
  std::int64_t last_stage = 1;           // of the lines; above 1 every line says its stage
  [[nodiscard]] bool empty() const noexcept { return to_buy.empty() && owned.empty(); }
};

// `report` must be that plan's.
[[nodiscard]] Checklist make_checklist(const Plan& plan, const Report& report, const Context& context, const Wording& wording);

// "from 23 Jul 2025 to today by the market index" …: what a price rests on, for a footnote.
[[nodiscard]] std::string price_note(const Cost& cost);

}  // namespace deskpath
