// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "checklist/setup.h"

namespace deskpath {
namespace {

void add_share(std::vector<ChecklistShare>& shares, const std::string& plan, std::int64_t quantity) {
  const auto known =
      std::find_if(shares.begin(), shares.end(), [&](const ChecklistShare& share) { return share.plan == plan; });
  if (known != shares.end()) {
    known->quantity += quantity;
  } else {
    shares.push_back({plan, quantity});
  }
}

// What must be equal for two lines to be one purchase.
auto purchase(const ChecklistLine& line) {
  return std::tie(line.part, line.brand, line.model, line.stage, line.bought, line.billing, line.store, line.each_minor,
                  line.price_source, line.price_date);
}

void add_line(std::vector<ChecklistLine>& lines, ChecklistLine line, const std::string& plan) {
  const std::int64_t quantity = line.quantity;
  auto known = std::find_if(lines.begin(), lines.end(),
                            [&](const ChecklistLine& entry) { return purchase(entry) == purchase(line); });
  if (known == lines.end()) {
    lines.push_back(std::move(line));
    known = lines.end() - 1;
  } else {
    known->quantity += line.quantity;
    if (known->total_minor && line.total_minor) *known->total_minor += *line.total_minor;
    if (!line.note.empty() && known->note.find(line.note) == std::string::npos)
      known->note += (known->note.empty() ? "" : "; ") + line.note;
  }
  add_share(known->shares, plan, quantity);
}

void add_sections(std::vector<ChecklistSection>& into, const std::vector<ChecklistSection>& from,
                  const std::string& plan) {
  for (const ChecklistSection& section : from) {
    auto known = std::find_if(into.begin(), into.end(),
                              [&](const ChecklistSection& entry) { return entry.title == section.title; });
    if (known == into.end()) {
      into.push_back({section.title, {}});
      known = into.end() - 1;
    }
    for (const ChecklistLine& line : section.lines) add_line(known->lines, line, plan);
  }
}

void add_setup(std::vector<SetupSection>& into, const std::vector<SetupSection>& from, const std::string& plan,
               std::int64_t seats) {
  for (const SetupSection& section : from) {
    auto known =
        std::find_if(into.begin(), into.end(), [&](const SetupSection& entry) { return entry.title == section.title; });
    if (known == into.end()) {
      into.push_back({section.title, {}});
      known = into.end() - 1;
    }
    for (const SetupLine& line : section.lines) {
      auto same = std::find_if(known->lines.begin(), known->lines.end(), [&](const SetupLine& entry) {
        return entry.title == line.title && entry.detail == line.detail && entry.done == line.done;
      });
      if (same == known->lines.end()) {
        known->lines.push_back(line);
        same = known->lines.end() - 1;
      }
      add_share(same->shares, plan, seats);
    }
  }
}

// Plans of one name are told apart by a number.
std::vector<std::string> unique_names(std::span<const Checklist> lists) {
  std::vector<std::string> names;
  for (const Checklist& list : lists) {
    std::string name = list.plan.empty() ? "Plan" : list.plan;
    for (int number = 2; std::find(names.begin(), names.end(), name) != names.end(); ++number) {
      name = (list.plan.empty() ? "Plan" : list.plan) + " (" + std::to_string(number) + ')';
    }
    names.push_back(std::move(name));
  }
  return names;
}

// Sums as they are; what the note tells, line by line: a line that several plans share is one price.
Cost cost_of_all(std::span<const Checklist> lists, const Checklist& all) {
  Cost cost;
  for (const Checklist& list : lists) {
    cost.total_minor += list.cost.total_minor;
    cost.to_buy_minor += list.cost.to_buy_minor;
    cost.bought_minor += list.cost.bought_minor;
    cost.monthly_minor += list.cost.monthly_minor;
    cost.hourly_minor += list.cost.hourly_minor;
    cost.about |= list.cost.about;
    cost.monthly_about |= list.cost.monthly_about;
    cost.hourly_about |= list.cost.hourly_about;
    if (list.cost.oldest && (!cost.oldest || *list.cost.oldest < *cost.oldest)) cost.oldest = list.cost.oldest;
  }
  const auto count = [&](const ChecklistLine& line) {
    if (line.price_source == PriceSource::none) ++cost.unpriced;
    if (line.price_source == PriceSource::estimate) ++cost.moved;
    if (line.price_source == PriceSource::usual) ++cost.usual;
  };
  for (const ChecklistSection& section : all.to_buy) std::for_each(section.lines.begin(), section.lines.end(), count);
  std::for_each(all.contracts.begin(), all.contracts.end(), count);
  return cost;
}

}  // namespace

bool same_currency(std::span<const Checklist> lists) noexcept {
  return std::all_of(lists.begin(), lists.end(),
                     [&](const Checklist& list) { return list.currency == lists.front().currency; });
}

Checklist merged(std::span<const Checklist> lists, const std::string& name) {
  Checklist all{.plan = name,
                .as_of = lists.front().as_of,
                .currency = lists.front().currency,
                .seats = 0,
                .to_buy = {},
                .owned = {},
                .set_up = {},
                .open = {},
                .roles = {},
                .cost = {},
                .budget_minor = 0,
                .look_up = {}};
  const std::vector<std::string> names = unique_names(lists);
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const Checklist& list = lists[i];
    const std::string& plan = names[i];
    all.seats += list.seats;
    add_sections(all.to_buy, list.to_buy, plan);
    add_sections(all.owned, list.owned, plan);
    for (const ChecklistLine& line : list.contracts) add_line(all.contracts, line, plan);
    add_setup(all.set_up, list.set_up, plan, list.seats);
    for (ChecklistFinding finding : list.open) {
      finding.plan = plan;
      all.open.push_back(std::move(finding));
    }
    for (const ChecklistCable& cable : list.cables) {
      auto known = std::find_if(all.cables.begin(), all.cables.end(), [&](const ChecklistCable& entry) {
        return entry.title == cable.title && entry.reason == cable.reason;
      });
      if (known == all.cables.end()) {
        all.cables.push_back(cable);
        known = all.cables.end() - 1;
      } else {
        known->quantity += cable.quantity;
      }
      add_share(known->shares, plan, cable.quantity);
    }
    for (const ChecklistLookUp& entry : list.look_up) {
      const auto known = std::find_if(all.look_up.begin(), all.look_up.end(),
                                      [&](const ChecklistLookUp& other) { return other.part == entry.part; });
      if (known == all.look_up.end()) {
        all.look_up.push_back(entry);
        continue;
      }
      for (const std::string& fact : entry.facts) {
        if (std::find(known->facts.begin(), known->facts.end(), fact) == known->facts.end())
          known->facts.push_back(fact);
      }
    }
    for (ChecklistRoleGaps gaps : list.gaps) {
      gaps.role = plan + ": " + gaps.role;
      all.gaps.push_back(std::move(gaps));
    }
    for (ChecklistRole role : list.roles) {
      role.title = plan + ": " + role.title;
      if (role.target) all.roles.push_back(std::move(role));
    }
    ChecklistPlanTotal total{plan, {}};
    for (const ChecklistSection& section : list.to_buy) {
      for (const ChecklistLine& line : section.lines) {
        if (line.billing == Billing::once) total.once.add(line);
      }
    }
    all.plans.push_back(std::move(total));
    if (!list.budget_minor) {
      all.budget_minor.reset();
    } else if (all.budget_minor) {
      *all.budget_minor += *list.budget_minor;
    }
  }
  all.cost = cost_of_all(lists, all);
  const auto setup_rank = [](const SetupSection& section) {
    return std::find(setup_order.begin(), setup_order.end(), section.title) - setup_order.begin();
  };
  std::stable_sort(all.set_up.begin(), all.set_up.end(),
                   [&](const SetupSection& a, const SetupSection& b) { return setup_rank(a) < setup_rank(b); });
  // Worst first, over all plans.
  std::stable_sort(all.open.begin(), all.open.end(), [](const ChecklistFinding& a, const ChecklistFinding& b) {
    return std::tuple{a.accepted.has_value(), -static_cast<int>(a.verdict)} <
           std::tuple{b.accepted.has_value(), -static_cast<int>(b.verdict)};
  });
  ChecklistOptions options;
  options.tax = lists.front().tax;
  return arranged(std::move(all), options);
}

}  // namespace deskpath
