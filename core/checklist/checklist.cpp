// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/checklist.h"

#include <algorithm>

#include "checklist/cables.h"
#include "checklist/setup.h"

namespace deskpath {
namespace {

// Paid things are bought; free software and contracts are only set up.
bool is_purchase(const Item& item, const ItemPrice& price) {
  const Category category = item.part->category();
  if (is_contract(category)) return false;
  if (category != Category::software && category != Category::os) return true;
  if (price.source != PriceSource::none) return price.each_minor > 0;
  // A price in another currency, or none on record: paid is paid.
  if (item.part->price) return item.part->price->money.minor > 0;
  return category == Category::software && item.part->get(key::software::licence) == "paid";
}

std::size_t rank_of(Category category) {
  return static_cast<std::size_t>(info(category).group) * category_count + static_cast<std::size_t>(category);
}

ChecklistLine line_of(const Item& item, const ItemPrice& price, const Plan& plan) {
  ChecklistLine line;
  line.part = item.part->id().str();
  line.category = info(item.part->category()).title;
  line.group = group_title(info(item.part->category()).group);
  line.rank = rank_of(item.part->category());
  line.brand = item.part->brand;
  line.model = item.part->model;
  line.mpn = item.part->mpn;
  line.quantity = item.quantity * plan.seats;
  line.stage = item.stage;
  line.price_source = price.source;
  if (price.source != PriceSource::none) {
    line.each_minor = price.each_minor;
    line.total_minor = price.each_minor * line.quantity;
  }
  line.price_date = price.date;
  line.billing = price.billing;
  line.bought = item.status == ItemStatus::bought;
  line.store = item.store;
  line.note = item.note;
  return line;
}

void by_group(std::vector<ChecklistSection>& sections, ChecklistLine line) {
  const auto found = std::find_if(sections.begin(), sections.end(),
                                  [&](const ChecklistSection& entry) { return entry.title == line.group; });
  ChecklistSection& section =
      found != sections.end() ? *found : sections.emplace_back(ChecklistSection{line.group, {}});
  section.lines.push_back(std::move(line));
}

// Items in the order of their categories, so that the sheet reads like the window.
std::vector<const Item*> ordered(const Plan& plan, std::int64_t up_to_stage) {
  std::vector<const Item*> items;
  for (const Item& item : plan.items) {
    if (item.stage <= up_to_stage) items.push_back(&item);
  }
  std::stable_sort(items.begin(), items.end(), [](const Item* a, const Item* b) {
    return rank_of(a->part->category()) < rank_of(b->part->category());
  });
  return items;
}

void add_findings(Checklist& list, const Report& report, const Wording& wording) {
  for (const bool open : {true, false}) {
    for (const Finding& finding : report.findings) {
      if (finding.open() != open || finding.verdict < Verdict::warning) continue;
      list.open.push_back({finding.verdict, wording.title(finding.rule), wording.message(finding),
                           wording.remedy(finding.rule), finding.acknowledged});
    }
  }
}

// What only a role's level would need is left out: it stops nobody from buying.
void add_look_up(Checklist& list, const Plan& plan, const Report& report) {
  for (const MissingLine& missing : report.missing_facts) {
    const bool stops_a_check = std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
      return finding.open() && finding.verdict == Verdict::unknown &&
             std::any_of(finding.missing.begin(), finding.missing.end(), [&](const MissingFact& fact) {
               return fact.part == missing.part && fact.attribute == missing.attribute;
             });
    });
    const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                   [&](const Item& entry) { return entry.part->id() == missing.part; });
    if (!stops_a_check || item == plan.items.end()) continue;
    const std::string name = item->part->name();
    const auto known = std::find_if(list.look_up.begin(), list.look_up.end(),
                                    [&](const ChecklistLookUp& entry) { return entry.part == name; });
    auto& facts =
        known == list.look_up.end() ? list.look_up.emplace_back(ChecklistLookUp{name, {}}).facts : known->facts;
    facts.emplace_back(info(missing.attribute).title);
  }
}

// The step that comes after `level`; an omitted one counts as met.
struct NextStepOfNeed {
  const StepValue* value = nullptr;
  Level level = Level::minimum;
};
NextStepOfNeed step_after(const WorkstationNeed& need, Level level) {
  if (level < Level::minimum && need.minimum) return {&*need.minimum, Level::minimum};
  if (level < Level::recommended && need.recommended) return {&*need.recommended, Level::recommended};
  if (level < Level::ideal && need.ideal) return {&*need.ideal, Level::ideal};
  return {};
}

void add_gap(std::vector<ChecklistGap>& gaps, const NeedReview& review, bool missing) {
  const WorkstationNeed& need = *review.need;
  const NextStepOfNeed step = step_after(need, review.not_chosen ? Level::below : review.low);
  if (step.value == nullptr) return;
  gaps.push_back({std::string{info(need.measure).title},
                  review.not_chosen ? "not chosen" : to_text(review.reading, need.measure),
                  step_text(*step.value, need.measure), std::string{level_name(step.level)}, missing});
}

void add_gaps(Checklist& list, const RoleReview& review) {
  ChecklistRoleGaps entry{review.role->title, {}};
  const auto is_missing = [](const NeedReview& need) {
    return need.not_chosen || (need.low == Level::below && need.high == Level::below);
  };
  for (const NeedReview& need : review.needs) {
    if (need.need->importance == Importance::required && is_missing(need)) add_gap(entry.gaps, need, true);
  }
  for (const NeedReview* need : review.holding_back()) {
    if (!is_missing(*need)) add_gap(entry.gaps, *need, false);
  }
  if (!entry.gaps.empty()) list.gaps.push_back(std::move(entry));
}

void add_roles(Checklist& list, const Plan& plan, const Report& report) {
  for (const RoleReview& review : report.roles) {
    ChecklistRole role{review.role->title, to_text(review.overall), false, {}};
    role.target =
        std::find(plan.target_roles.begin(), plan.target_roles.end(), review.role->id) != plan.target_roles.end();
    for (Measure measure : review.not_chosen()) role.not_chosen.emplace_back(info(measure).title);
    list.roles.push_back(std::move(role));
    if (list.roles.back().target) add_gaps(list, review);
  }
  std::stable_partition(list.roles.begin(), list.roles.end(), [](const ChecklistRole& role) { return role.target; });
}

}  // namespace

bool is_contract(Category category) noexcept {
  return category == Category::internet || category == Category::cloud_gpu;
}

Checklist make_checklist(const Plan& plan, const Report& report, const Context& context, const Wording& wording) {
  Checklist list{.plan = plan.name,
                 .as_of = context.today,
                 .currency = plan.currency,
                 .seats = plan.seats,
                 .to_buy = {},
                 .owned = {},
                 .set_up = {},
                 .open = {},
                 .roles = {},
                 .cost = report.cost,
                 .budget_minor = plan.budget_minor,
                 .look_up = {}};
  for (const Item* item : ordered(plan, report.up_to_stage)) {
    const ItemPrice price = price_of(*item, plan.currency, context);
    ChecklistLine line = line_of(*item, price, plan);
    if (is_contract(item->part->category())) {
      if (item->status != ItemStatus::owned) list.contracts.push_back(std::move(line));
    } else if (item->status == ItemStatus::owned) {
      by_group(list.owned, std::move(line));
    } else if (is_purchase(*item, price)) {
      by_group(list.to_buy, std::move(line));
    }
  }
  list.set_up = setup_of(plan, report, context);
  list.cables = needed_cables(plan, report, wording);
  add_findings(list, report, wording);
  add_look_up(list, plan, report);
  add_roles(list, plan, report);
  return arranged(std::move(list), {});
}

void ChecklistSum::add(const ChecklistLine& line) noexcept {
  if (!line.total_minor) return;
  minor += *line.total_minor;
  about = about || is_estimate(line.price_source);
  ++lines;
}

std::optional<ChecklistSum> ChecklistSection::once() const noexcept {
  ChecklistSum sum;
  for (const ChecklistLine& line : lines) {
    if (line.billing == Billing::once) sum.add(line);
  }
  return sum.lines > 0 ? std::optional{sum} : std::nullopt;
}

std::string price_note(const Cost& cost) {
  std::string text;
  if (cost.oldest) text = "The oldest price is from " + cost.oldest->text() + '.';
  const auto add = [&](std::size_t number, const char* one, const char* many) {
    if (number > 0) text += (text.empty() ? "" : " ") + std::to_string(number) + (number == 1 ? one : many);
  };
  add(cost.moved, " price is estimated for today from an older one.",
      " prices are estimated for today from older ones.");
  add(cost.usual, " price is our own estimate of what such a thing costs.",
      " prices are our own estimates of what such things cost.");
  add(cost.unpriced, " item has no price and is not in the total.", " items have no price and are not in the total.");
  return text;
}

}  // namespace deskpath
