// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/checklist.h"

#include <algorithm>

namespace deskpath {
namespace {

// Paid things are bought; free software and contracts are only set up.
bool is_purchase(const Item& item, const ItemPrice& price) {
  const Category category = item.part->category();
  if (category == Category::internet || category == Category::cloud_gpu) return false;
  if (category == Category::software || category == Category::os) return price.source != PriceSource::none && price.each_minor > 0;
  return true;
}

ChecklistLine line_of(const Item& item, const ItemPrice& price, const Plan& plan) {
  ChecklistLine line;
  line.category = info(item.part->category()).title;
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

template <class Section>
Section& section(std::vector<Section>& sections, std::string_view title) {
  const auto found = std::find_if(sections.begin(), sections.end(), [&](const Section& entry) { return entry.title == title; });
  if (found != sections.end()) return *found;
  return sections.emplace_back(Section{std::string{title}, {}});
}

void by_group(std::vector<ChecklistSection>& sections, const Item& item, ChecklistLine line) {
  section(sections, group_title(info(item.part->category()).group)).lines.push_back(std::move(line));
}

// Items in the order of their categories, so that the sheet reads like the window.
std::vector<const Item*> ordered(const Plan& plan, std::int64_t up_to_stage) {
  std::vector<const Item*> items;
  for (const Item& item : plan.items) {
    if (item.stage <= up_to_stage) items.push_back(&item);
  }
  std::stable_sort(items.begin(), items.end(), [](const Item* a, const Item* b) {
    const auto rank = [](const Item* item) { return std::pair{info(item->part->category()).group, item->part->category()}; };
    return rank(a) < rank(b);
  });
  return items;
}

std::string contract_text(const ChecklistLine& line, const Plan& plan) {
  if (!line.total_minor || line.billing == Billing::once) return {};
  return format_money({*line.total_minor, plan.currency}) + (line.billing == Billing::monthly ? " a month" : " an hour");
}

void add_setup(std::vector<SetupSection>& sections, const Item& item, const ChecklistLine& line, const Plan& plan) {
  const std::string name = item.part->name();
  switch (item.part->category()) {
    case Category::os:
    case Category::software: {
      std::string detail;
      if (item.part->category() == Category::software) {
        const auto licence = item.part->get(key::software::licence);
        if (licence == "free") detail = "free";
        if (licence == "free-with-limits") detail = "free within its licence's limits";
        if (licence == "paid") detail = "needs a paid licence";
      }
      section(sections, "Software").lines.push_back({"Install " + name, std::move(detail)});
      break;
    }
    case Category::internet:
      section(sections, "Connection").lines.push_back({"Order " + name, contract_text(line, plan)});
      break;
    case Category::cloud_gpu:
      section(sections, "Connection").lines.push_back({"Open an account for " + name, contract_text(line, plan)});
      break;
    default: break;
  }
}

void add_firmware(std::vector<SetupSection>& sections, const Build& build) {
  const Part* cpu = build.first(Category::cpu);
  const bool wants_virtualization = std::any_of(
      build.of(Category::software).begin(), build.of(Category::software).end(), [](const BuildItem& program) {
        if (program.part().get(key::software::needs_virtualization).value_or(false)) return true;
        const auto functions = program.part().get(key::software::functions);
        return functions && std::any_of(functions->begin(), functions->end(), [](const std::string& function) {
                 return function == "containers" || function == "virtualization";
               });
      });
  if (wants_virtualization && (cpu != nullptr || build.ready_machine() != nullptr)) {
    section(sections, "Firmware").lines.push_back(
        {"Switch on hardware virtualization", "called SVM or AMD-V on AMD, VT-x on Intel; containers and virtual machines need it"});
  }
  if (cpu == nullptr) return;
  for (const BuildItem& kit : build.of(Category::memory)) {
    const auto official = cpu->get(key::cpu::memory_speed);
    const auto rated = kit.part().get(key::memory::speed);
    if (official && rated && *rated > *official) {
      section(sections, "Firmware").lines.push_back(
          {"Switch on the memory profile (XMP or EXPO)",
           "the kit is rated for " + std::to_string(rated->raw()) + " MT/s, the processor officially for " + std::to_string(official->raw())});
      break;
    }
  }
}

void add_room(std::vector<SetupSection>& sections, const Plan& plan, const std::vector<RoleReview>& roles) {
  const auto asked = [&](Measure measure) {
    return std::any_of(roles.begin(), roles.end(), [&](const RoleReview& role) {
      const bool target = plan.target_roles.empty() ||
                          std::find(plan.target_roles.begin(), plan.target_roles.end(), role.role->id) != plan.target_roles.end();
      return target && std::any_of(role.needs.begin(), role.needs.end(), [&](const NeedReview& need) { return need.need->measure == measure; });
    });
  };
  const auto add = [&](Measure measure, const std::optional<bool>& fact, const char* title, const char* detail) {
    if (fact.value_or(false) || !asked(measure)) return;
    section(sections, "Room").lines.push_back({title, detail});
  };
  add(Measure::room_dedicated, plan.room.dedicated, "Give the work a room of its own", "a door to close keeps focus and calls apart from the household");
  add(Measure::room_quiet, plan.room.quiet, "Keep the room quiet", "no street noise, no machines, no passing through during work");
  add(Measure::room_daylight, plan.room.daylight, "Place the desk where daylight reaches it", "screen at right angles to the window, so that nothing glares");
}

}  // namespace

Checklist make_checklist(const Plan& plan, const Report& report, const Context& context, const Wording& wording) {
  Checklist list{plan.name, context.today, plan.currency, plan.seats, {}, {}, {}, {}, {}, report.cost, plan.budget_minor};
  for (const Item* item : ordered(plan, report.up_to_stage)) {
    const ItemPrice price = price_of(*item, plan.currency, context);
    ChecklistLine line = line_of(*item, price, plan);
    add_setup(list.set_up, *item, line, plan);
    if (item->status == ItemStatus::owned) {
      by_group(list.owned, *item, std::move(line));
    } else if (is_purchase(*item, price)) {
      by_group(list.to_buy, *item, std::move(line));
    }
  }
  add_firmware(list.set_up, Build{plan, report.up_to_stage});
  add_room(list.set_up, plan, report.roles);

  for (const Finding& finding : report.findings) {
    if (!finding.open() || (finding.verdict != Verdict::problem && finding.verdict != Verdict::warning)) continue;
    list.open.push_back({finding.verdict, wording.title(finding.rule), wording.message(finding), wording.remedy(finding.rule)});
  }
  for (const RoleReview& review : report.roles) {
    ChecklistRole role{review.role->title, to_text(review.overall), false, {}};
    role.target = std::find(plan.target_roles.begin(), plan.target_roles.end(), review.role->id) != plan.target_roles.end();
    for (Measure measure : review.not_chosen()) role.not_chosen.emplace_back(info(measure).title);
    list.roles.push_back(std::move(role));
  }
  std::stable_partition(list.roles.begin(), list.roles.end(), [](const ChecklistRole& role) { return role.target; });
  return list;
}

std::string price_note(const Cost& cost) {
  std::string text;
  if (cost.oldest) text = "The oldest price is from " + cost.oldest->text() + '.';
  if (cost.estimated > 0) {
    text += (text.empty() ? "" : " ") + std::to_string(cost.estimated) +
            (cost.estimated == 1 ? " price is estimated" : " prices are estimated") + " from an older one by the market index.";
  }
  if (cost.unpriced > 0) {
    text += (text.empty() ? "" : " ") + std::to_string(cost.unpriced) + (cost.unpriced == 1 ? " item has" : " items have") +
            " no price and is not in the total.";
    if (cost.unpriced != 1) text.replace(text.rfind("is not"), 6, "are not");
  }
  return text;
}

}  // namespace deskpath
