// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/text.h"

namespace deskpath {
namespace {

std::string billing_suffix(Billing billing) {
  switch (billing) {
    case Billing::once: return {};
    case Billing::monthly: return " a month";
    case Billing::hourly: return " an hour";
  }
  return {};
}

std::string joined(const std::vector<std::string>& list) {
  std::string text;
  for (std::size_t i = 0; i < list.size(); ++i) text += (i > 0 ? ", " : "") + list[i];
  return text;
}

}  // namespace

std::string amount_text(const ChecklistLine& line, Currency currency) {
  if (!line.total_minor) return "no price";
  return format_money({*line.total_minor, currency}) + billing_suffix(line.billing);
}

std::string each_text(const ChecklistLine& line, Currency currency) {
  if (!line.each_minor || line.quantity == 1) return {};
  return format_money({*line.each_minor, currency});
}

std::string price_source_text(PriceSource source) {
  switch (source) {
    case PriceSource::none: return {};
    case PriceSource::own: return "own price";
    case PriceSource::estimate: return "estimate";
    case PriceSource::reference: return "reference";
  }
  return {};
}

std::string price_basis(const ChecklistLine& line) {
  std::string text = price_source_text(line.price_source);
  if (line.price_date) text += (text.empty() ? "" : ", ") + line.price_date->text();
  return text;
}

std::string verdict_text(const ChecklistFinding& finding) {
  const std::string word = finding.verdict == Verdict::problem ? "Problem" : "Warning";
  return finding.accepted ? word + ", accepted" : word;
}

std::string facts_text(const ChecklistLookUp& look_up) {
  std::vector<std::string> facts;
  for (const std::string& fact : look_up.facts) facts.push_back(lower_first(fact));
  return joined(facts);
}

std::string stage_text(const ChecklistLine& line, const Checklist& list) {
  return list.last_stage > 1 ? "Stage\u00a0" + std::to_string(line.stage) : std::string{};
}

std::string subtitle(const Checklist& list) {
  std::string text = "Shopping checklist of " + list.as_of.text() + '.';
  if (list.seats > 1) text += " For " + std::to_string(list.seats) + " seats.";
  return text;
}

std::vector<TotalLine> totals(const Checklist& list) {
  std::vector<TotalLine> lines;
  const auto money = [&](std::int64_t minor) { return format_money({minor, list.currency}); };
  if (list.cost.bought_minor > 0) {
    lines.push_back({"Still to buy", money(list.cost.to_buy_minor)});
    lines.push_back({"Already bought", money(list.cost.bought_minor)});
  }
  if (list.cost.by_stage.size() > 1) {
    for (const auto& [stage, amount] : list.cost.by_stage) lines.push_back({"Stage " + std::to_string(stage), money(amount)});
  }
  lines.push_back({"Total", money(list.cost.total_minor), true});
  if (list.budget_minor) {
    const std::int64_t left = *list.budget_minor - list.cost.total_minor;
    lines.push_back({(left >= 0 ? "Left of the budget of " : "Over the budget of ") + money(*list.budget_minor), money(left >= 0 ? left : -left)});
  }
  if (list.cost.monthly_minor > 0) lines.push_back({"Each month", money(list.cost.monthly_minor)});
  if (list.cost.hourly_minor > 0) lines.push_back({"Each hour of cloud use", money(list.cost.hourly_minor)});
  return lines;
}

std::string role_text(const ChecklistRole& role) {
  std::string text = role.level;
  if (!role.not_chosen.empty()) text += ". Still to choose: " + joined(role.not_chosen);
  return text;
}

}  // namespace deskpath
