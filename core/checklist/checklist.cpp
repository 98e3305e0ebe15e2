// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/checklist.h"

#include <algorithm>
#include <array>

namespace deskpath {
namespace {

bool is_contract(Category category) { return category == Category::internet || category == Category::cloud_gpu; }

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
  if (!line.total_minor) return "price not known";
  if (line.billing == Billing::once) return {};
  return format_money({*line.total_minor, plan.currency}) + (line.billing == Billing::monthly ? " a month" : " an hour");
}

std::string licence_text(const Item& item, const ItemPrice& price) {
  if (item.part->category() != Category::software) return {};
  const auto licence = item.part->get(key::software::licence);
  if (licence == "free") return "free";
  if (licence == "free-with-limits") return "free within its licence's limits";
  if (licence == "paid") return "needs a paid licence";
  return price.source == PriceSource::none ? "licence and price not known" : "";
}

void add_setup(std::vector<SetupSection>& sections, const Item& item, const ItemPrice& price, const ChecklistLine& line, const Plan& plan) {
  // Programs are known by their own name: "Install Slack", not "Install Slack Slack".
  const std::string name = is_contract(item.part->category()) ? item.part->name() : item.part->model;
  const Category category = item.part->category();
  if (category == Category::os || category == Category::software) {
    section(sections, "Software").lines.push_back({"Install " + name, licence_text(item, price), false});
  } else if (is_contract(category)) {
    const bool done = item.status != ItemStatus::to_buy;
    const char* verb = category == Category::internet ? "Order " : "Open an account for ";
    section(sections, "Connection").lines.push_back({verb + name, contract_text(line, plan), done});
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
        {"Switch on hardware virtualization", "called SVM or AMD-V on AMD, VT-x on Intel; containers and virtual machines need it", false});
  }
  if (cpu == nullptr) return;
  for (const BuildItem& kit : build.of(Category::memory)) {
    const auto official = cpu->get(key::cpu::memory_speed);
    const auto rated = kit.part().get(key::memory::speed);
    if (official && rated && *rated > *official) {
      section(sections, "Firmware").lines.push_back(
          {"Switch on the memory profile (XMP or EXPO)",
           "the kit is rated for " + std::to_string(rated->raw()) + " MT/s, the processor officially for " + std::to_string(official->raw()), false});
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
    section(sections, "Room").lines.push_back({title, detail, false});
  };
  add(Measure::room_dedicated, plan.room.dedicated, "Give the work a room of its own", "a door to close keeps focus and calls apart from the household");
  add(Measure::room_quiet, plan.room.quiet, "Keep the room quiet", "no street noise, no machines, no passing through during work");
  add(Measure::room_daylight, plan.room.daylight, "Place the desk where daylight reaches it", "screen at right angles to the window, so that nothing glares");
}

}  // namespace

namespace {

// In the order in which it is done.
std::size_t setup_rank(std::string_view title) {
  static constexpr std::array<std::string_view, 4> order{"Connection", "Room", "Firmware", "Software"};
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), title) - order.begin());
}

void add_findings(Checklist& list, const Report& report, const Wording& wording) {
  for (const bool open : {true, false}) {
    for (const Finding& finding : report.findings) {
      if (finding.open() != open || finding.verdict < Verdict::warning) continue;
      list.open.push_back({finding.verdict, wording.title(finding.rule), wording.message(finding), wording.remedy(finding.rule), finding.acknowledged});
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
    const auto item = std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& entry) { return entry.part->id() == missing.part; });
    if (!stops_a_check || item == plan.items.end()) continue;
    const std::string name = item->part->name();
    const auto known = std::find_if(list.look_up.begin(), list.look_up.end(), [&](const ChecklistLookUp& entry) { return entry.part == name; });
    auto& facts = known == list.look_up.end() ? list.look_up.emplace_back(ChecklistLookUp{name, {}}).facts : known->facts;
    facts.emplace_back(info(missing.attribute).title);
  }
}

}  // namespace

Checklist make_checklist(const Plan& plan, const Report& report, const Context& context, const Wording& wording) {
  Checklist list{.plan = plan.name, .as_of = context.today, .currency = plan.currency, .seats = plan.seats, .to_buy = {}, .owned = {},
                 .set_up = {}, .open = {}, .roles = {}, .cost = report.cost, .budget_minor = plan.budget_minor, .look_up = {}};
  for (const Item* item : ordered(plan, report.up_to_stage)) {
    const ItemPrice price = price_of(*item, plan.currency, context);
    ChecklistLine line = line_of(*item, price, plan);
    add_setup(list.set_up, *item, price, line, plan);
    if (is_contract(item->part->category())) continue;
    if (item->status == ItemStatus::owned) {
      by_group(list.owned, *item, std::move(line));
    } else if (is_purchase(*item, price)) {
      list.last_stage = std::max(list.last_stage, line.stage);
      by_group(list.to_buy, *item, std::move(line));
    }
  }
  add_firmware(list.set_up, Build{plan, report.up_to_stage});
  add_room(list.set_up, plan, report.roles);
  std::stable_sort(list.set_up.begin(), list.set_up.end(), [](const SetupSection& a, const SetupSection& b) {
    return setup_rank(a.title) < setup_rank(b.title);
  });
  add_findings(list, report, wording);
  add_look_up(list, plan, report);
  for (const RoleReview& review : report.roles) {
    ChecklistRole role{review.role->title, to_text(review.overall), false, {}};
    role.target = std::find(plan.target_roles.begin(), plan.target_roles.end(), review.role->id) != plan.target_roles.end();
    for (Measure measure : review.not_chosen()) role.not_chosen.emplace_back(info(measure).title);
    list.roles.push_back(std::move(role));
  }
  std::stable_partition(list.roles.begin(), list.roles.end(), [](const ChecklistRole& role) { return role.target; });
  return list;
}

std::optional<std::int64_t> ChecklistSection::once_minor() const noexcept {
  std::optional<std::int64_t> sum;
  for (const ChecklistLine& line : lines) {
    if (line.total_minor && line.billing == Billing::once) sum = sum.value_or(0) + *line.total_minor;
  }
  return sum;
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
