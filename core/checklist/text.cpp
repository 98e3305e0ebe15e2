// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/text.h"

#include <algorithm>

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

std::string list_title(const Checklist& list) { return list.plan.empty() ? "Shopping checklist" : list.plan; }

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
    case PriceSource::usual: return "our estimate";
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

std::string message_text(const ChecklistFinding& finding) {
  return finding.plan.empty() ? finding.message : finding.plan + ": " + finding.message;
}

std::string facts_text(const ChecklistLookUp& look_up) {
  std::vector<std::string> facts;
  for (const std::string& fact : look_up.facts) facts.push_back(lower_first(fact));
  return joined(facts);
}

std::string stage_text(const ChecklistLine& line) {
  return line.stage > 1 ? "Stage\u00a0" + std::to_string(line.stage) : std::string{};
}

std::string part_number(const ChecklistLine& line) {
  const auto lower = [](std::string text) {
    for (char& c : text) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
  };
  return lower(line.name()).find(lower(line.mpn)) == std::string::npos ? line.mpn : std::string{};
}

std::string shares_text(const std::vector<ChecklistShare>& shares) {
  std::string text;
  const bool numbers = shares.size() > 1 && std::any_of(shares.begin(), shares.end(), [](const ChecklistShare& share) {
                         return share.quantity != 1;
                       });
  for (std::size_t i = 0; i < shares.size(); ++i) {
    text += i == 0 ? "for " : i + 1 == shares.size() ? " and " : ", ";
    text += shares[i].plan;
    if (numbers) text += " (" + std::to_string(shares[i].quantity) + ')';
  }
  return text;
}

std::vector<std::string> details(const ChecklistLine& line, const Checklist& list, bool owned) {
  std::vector<std::string> result{line.category};
  const auto add = [&](const std::string& text) {
    if (!text.empty()) result.push_back(text);
  };
  if (const std::string number = part_number(line); !number.empty()) result.push_back("part number " + number);
  if (!owned && list.grouping != ChecklistGrouping::stage) add(stage_text(line));
  if (owned || list.grouping != ChecklistGrouping::store) add(line.store);
  add(shares_text(line.shares));
  return result;
}

std::string gap_text(const ChecklistGap& gap) {
  if (gap.now == "not chosen") return gap.needed == "yes" ? gap.now : gap.now + ", " + gap.needed + " for " + gap.level;
  if (gap.needed == "yes") return "wanted for " + gap.level;
  return gap.now + " now, " + gap.needed + " for " + gap.level;
}

std::string setup_text(const SetupLine& line) {
  const std::string shares = shares_text(line.shares);
  return line.detail + (line.detail.empty() || shares.empty() ? "" : ", ") + shares;
}

std::string subtitle(const Checklist& list) {
  std::string text = "Shopping checklist of " + list.as_of.text() + '.';
  if (list.plans.size() > 1) text += " One purchase for " + std::to_string(list.plans.size()) + " plans.";
  if (list.seats > 1) text += " For " + std::to_string(list.seats) + " seats.";
  return text;
}

std::string amount_text(const ChecklistSum& sum, Currency currency) {
  return format_money({sum.minor, currency}, sum.about);
}

ChecklistTotals sums_of(const Checklist& list) {
  ChecklistTotals sums;
  const auto add = [&](const ChecklistLine& line) {
    if (!line.total_minor) return;
    if (line.billing == Billing::monthly) return sums.monthly.add(line);
    if (line.billing == Billing::hourly) return sums.hourly.add(line);
    sums.total.add(line);
    (line.bought ? sums.bought : sums.to_buy).add(line);
    auto stage = std::find_if(sums.by_stage.begin(), sums.by_stage.end(),
                              [&](const auto& entry) { return entry.first == line.stage; });
    if (stage == sums.by_stage.end()) stage = sums.by_stage.insert(sums.by_stage.end(), {line.stage, {}});
    stage->second.add(line);
  };
  for (const ChecklistSection& section : list.to_buy) {
    for (const ChecklistLine& line : section.lines) add(line);
  }
  for (const ChecklistLine& line : list.contracts) add(line);
  std::sort(sums.by_stage.begin(), sums.by_stage.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  sums.tax_minor = (sums.to_buy.minor * list.tax + 5'000) / 10'000;
  return sums;
}

std::vector<TotalLine> totals(const Checklist& list) {
  const ChecklistTotals sums = sums_of(list);
  std::vector<TotalLine> lines;
  const auto add = [&](const std::string& title, const ChecklistSum& sum, bool strong = false) {
    lines.push_back({title, amount_text(sum, list.currency), strong});
  };
  for (const ChecklistPlanTotal& plan : list.plans) {
    if (plan.once.lines > 0) add("For " + plan.plan, plan.once);
  }
  if (sums.bought.lines > 0) {
    add("Still to buy", sums.to_buy);
    add("Already bought", sums.bought);
  }
  if (sums.by_stage.size() > 1) {
    for (const auto& [stage, sum] : sums.by_stage) add("Stage " + std::to_string(stage), sum);
  }
  add("Total", sums.total, list.tax == 0);
  if (list.tax > 0) {
    add("Tax of " + tax_text(list.tax) + "\u00a0% on what is still to buy", {sums.tax_minor, sums.to_buy.about, 1});
    add("Total with tax", sums.with_tax(), true);
  }
  if (list.budget_minor) {
    const std::int64_t left = *list.budget_minor - sums.with_tax().minor;
    add((left >= 0 ? "Left of the budget of " : "Over the budget of ") +
            format_money({*list.budget_minor, list.currency}),
        {left >= 0 ? left : -left, sums.total.about, 1});
  }
  if (sums.monthly.lines > 0) add("Each month", sums.monthly);
  if (sums.hourly.lines > 0) add("Each hour of cloud use", sums.hourly);
  return lines;
}

std::vector<RoleLine> role_lines(const Checklist& list) {
  std::vector<RoleLine> lines;
  for (const ChecklistRole& role : list.roles) {
    const bool said = role.target && !list.gaps.empty();
    RoleLine line{role.title, role.level == "below" ? "below the minimum" : role.level,
                  said ? std::string{} : joined(role.not_chosen), role.target};
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const RoleLine& other) {
      return !line.open.empty() && !line.target && !other.target && other.level == line.level &&
             other.open == line.open;
    });
    if (same == lines.end()) {
      lines.push_back(std::move(line));
    } else {
      same->title += ", " + line.title;
    }
  }
  return lines;
}

}  // namespace deskpath
