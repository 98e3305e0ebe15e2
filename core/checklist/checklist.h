// SPDX-License-Identifier: GPL-3.0-or-later
// The shopping checklist as data: what print, PDF, HTML, Markdown, CSV, JSON and plain text lay out, each in its own
// way.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "checklist/options.h"
#include "rules/report.h"

namespace deskpath {

// In a list merged from several plans: how many of a line's pieces a plan asks for.
struct ChecklistShare {
  std::string plan;
  std::int64_t quantity = 0;
  friend bool operator==(const ChecklistShare&, const ChecklistShare&) = default;
};

// A part to tick off. Amounts are in the plan's currency.
struct ChecklistLine {
  std::string part;      // its id
  std::string category;  // "Graphics card"
  std::string group;     // "Computer"
  std::size_t rank = 0;  // place of the category in the window, which is the order of purchase within a stage
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
  std::vector<ChecklistShare> shares{};  // empty in the list of one plan
  [[nodiscard]] std::string name() const { return full_name(brand, model); }
};

// A sum, and whether an estimate is part of it: then it is not known to the cent.
struct ChecklistSum {
  std::int64_t minor = 0;
  bool about = false;
  std::size_t lines = 0;  // priced ones
  void add(const ChecklistLine& line) noexcept;
};

struct ChecklistSection {
  std::string title;  // "Computer", "Corner Computers", "Stage 2: later"
  std::vector<ChecklistLine> lines;
  // What the priced lines cost once; nothing where none of them does.
  [[nodiscard]] std::optional<ChecklistSum> once() const noexcept;
};

// A cable or adapter that the review found to be needed; no part of the plan.
struct ChecklistCable {
  std::string title;  // "DisplayPort 1.4 cable"
  std::int64_t quantity = 1;
  std::string reason;  // a sentence
  std::vector<ChecklistShare> shares{};
};

// Something to do rather than to buy.
struct SetupLine {
  std::string title;  // "Install Docker Desktop"
  std::string detail;
  bool done = false;  // a contract that is owned or bought already
  std::vector<ChecklistShare> shares{};
};
struct SetupSection {
  std::string title;  // "Connection", "Room and heights", "Firmware", "Displays", "Software"
  std::vector<SetupLine> lines;
};

struct ChecklistFinding {
  Verdict verdict = Verdict::problem;
  std::string title;
  std::string message;
  std::string remedy;
  std::optional<std::string> accepted;  // the reason, where the user has accepted it
  std::string plan{};                   // in a merged list: whose
};

// Facts without which some check could not be decided: to be looked up before paying.
struct ChecklistLookUp {
  std::string part;
  std::vector<std::string> facts;  // titles of attributes
};

// What a target role asks for and the plan does not give.
struct ChecklistGap {
  std::string measure;   // "Memory"
  std::string now;       // "16 GB", "not chosen"
  std::string needed;    // "32 GB"
  std::string level;     // for which: "minimum", "recommended", "ideal"
  bool missing = false;  // without it the role's minimum is not reached; else it holds back a higher level
};
struct ChecklistRoleGaps {
  std::string role;
  std::vector<ChecklistGap> gaps;  // what is missing first
};

struct ChecklistRole {
  std::string title;
  std::string level;  // "minimum", "incomplete", "minimum to recommended"
  bool target = false;
  std::vector<std::string> not_chosen;  // titles of required measures without a choice
};

// In a merged list: what one plan takes of the whole.
struct ChecklistPlanTotal {
  std::string plan;
  ChecklistSum once;
};

struct Checklist {
  std::string plan;
  Date as_of;
  Currency currency = Currency::usd();
  std::int64_t seats = 1;
  std::vector<ChecklistSection> to_buy;  // bought items stand here too, ticked
  std::vector<ChecklistSection> owned;   // by group
  std::vector<SetupSection> set_up;
  std::vector<ChecklistFinding> open;  // open problems first, then warnings; accepted ones last
  std::vector<ChecklistRole> roles;
  Cost cost;
  std::optional<std::int64_t> budget_minor;
  std::vector<ChecklistLookUp> look_up;
  std::vector<ChecklistLine> contracts{};  // what is paid by the month or the hour and not owned yet
  std::vector<ChecklistCable> cables{};
  std::vector<ChecklistRoleGaps> gaps{};    // of the target roles
  std::vector<ChecklistPlanTotal> plans{};  // empty in the list of one plan
  ChecklistGrouping grouping = ChecklistGrouping::group;
  std::int64_t tax = 0;  // hundredths of a percent
  [[nodiscard]] bool empty() const noexcept { return to_buy.empty() && owned.empty(); }
};

// Everything there is, by group. `report` must be that plan's.
[[nodiscard]] Checklist make_checklist(const Plan& plan, const Report& report, const Context& context,
                                       const Wording& wording);

// The same list with what is to buy in the chosen grouping, in the order of purchase (stage, then category, then what
// is bought already), and without the sections that are switched off.
[[nodiscard]] Checklist arranged(Checklist list, const ChecklistOptions& options);

// One purchase for several plans: the same part at the same price, from the same store, in the same stage is one line
// that says how many are for whom. Precondition: at least one list, all of one currency and unarranged.
[[nodiscard]] Checklist merged(std::span<const Checklist> lists, const std::string& name);
[[nodiscard]] bool same_currency(std::span<const Checklist> lists) noexcept;

// "The oldest price is from 23 Jul 2025. …": what a total rests on, for a footnote.
[[nodiscard]] std::string price_note(const Cost& cost);

}  // namespace deskpath
