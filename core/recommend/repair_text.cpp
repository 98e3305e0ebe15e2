// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/repair_text.h"

#include <algorithm>

#include "recommend/fix_edits.h"

namespace deskpath {
namespace {

// The plan's own record decides; a part of a fix may stand in the catalogue only.
std::string name_of(const PartId& id, const Plan& plan, const PartCatalogue& parts) {
  const auto item =
      std::find_if(plan.items.begin(), plan.items.end(), [&](const Item& entry) { return entry.part->id() == id; });
  const PartPtr part = item == plan.items.end() ? parts.find(id) : item->part;
  return part ? part->name() : id.str();
}

std::string with_quantity_text(const Fix& fix, const std::string& name) {
  return fix.quantity ? std::to_string(*fix.quantity) + " × " + name : name;
}

bool has_item(const Plan& plan, const PartId& id) {
  return std::any_of(plan.items.begin(), plan.items.end(), [&](const Item& item) { return item.part->id() == id; });
}

void join(std::string& text, const std::string& more) {
  if (!text.empty()) text += ", ";
  text += more;
}

std::string titles(const std::vector<std::string>& rules, const Wording& wording, std::string_view except = {}) {
  std::string text;
  for (const std::string& rule : rules) {
    if (rule != except) join(text, lower_first(wording.title(rule)));
  }
  return text;
}

}  // namespace

std::string fix_title(const Fix& fix, const Plan& plan, const PartCatalogue& parts) {
  if (fix.set) return "Set " + lower_first(fix.set->title) + " from " + fix.set->from + " to " + fix.set->to;
  if (leaves_out(fix)) {
    const std::string kept = name_of(*fix.replace, plan, parts);
    return fix.quantity ? "Make do with " + with_quantity_text(fix, kept) : "Leave out " + kept;
  }
  if (!fix.with) return {};
  const std::string name = with_quantity_text(fix, name_of(*fix.with, plan, parts));
  if (fix.replace) return "Replace " + name_of(*fix.replace, plan, parts) + " with " + name;
  return has_item(plan, *fix.with) ? "Add another " + name : "Add " + name;
}

std::string fix_short_title(const Fix& fix, const Plan& plan, const PartCatalogue& parts) {
  if (fix.set) return lower_first(fix.set->title) + ": " + fix.set->to;
  if (leaves_out(fix)) {
    const std::string kept = name_of(*fix.replace, plan, parts);
    return fix.quantity ? "only " + with_quantity_text(fix, kept) : "without " + kept;
  }
  if (!fix.with) return {};
  const std::string name = with_quantity_text(fix, name_of(*fix.with, plan, parts));
  if (fix.replace) return name;
  return has_item(plan, *fix.with) ? "another " + name : "add " + name;
}

std::string fix_price(const Fix& fix, Currency currency) {
  if (fix.set || (leaves_out(fix) && fix.price_delta_minor == 0)) return "no cost";
  if (leaves_out(fix) && !fix.price_delta_minor) return "saves what it costs";
  if (!fix.price_delta_minor && !fix.price_minor) return "price not known";
  const auto known = [&](std::int64_t minor) {
    return fix.about ? to_whole_units({minor, currency}) : Money{minor, currency};
  };
  std::string text = fix.price_delta_minor ? format_money_change(known(*fix.price_delta_minor))
                                           : format_money(known(*fix.price_minor)) + " for the new one";
  if (fix.billing == Billing::monthly) text += " a month";
  if (fix.billing == Billing::hourly) text += " an hour";
  return text;
}

std::string fix_price_source(const Fix& fix) {
  if (!fix.price_minor) return {};
  const std::string date = fix.price_date ? fix.price_date->text() : std::string{};
  switch (fix.price_source) {
    case PriceSource::none: return {};
    case PriceSource::own: return date.empty() ? "by your price" : "by your price of " + date;
    case PriceSource::estimate: return "by an estimate from its price of " + date;
    case PriceSource::usual: return "by our own estimate";
    case PriceSource::reference: return "by the reference price of " + date;
  }
  return {};
}

std::vector<std::string> fix_effects(const Fix& fix, const Finding& finding, const Plan& plan, const Wording& wording) {
  std::vector<std::string> effects;
  if (const std::string also = titles(fix.clears, wording, finding.rule); !also.empty())
    effects.push_back("also clears: " + also);
  for (const RoleLevelChange& change : fix.roles) {
    const auto& targets = plan.target_roles;
    if (!targets.empty() && std::find(targets.begin(), targets.end(), change.role) == targets.end()) continue;
    effects.push_back(change.title + ": " + change.from + " → " + change.to);
  }
  std::string lost;
  for (const MeasureLoss& loss : fix.gives_up) join(lost, lower_first(loss.title) + " " + loss.from + " → " + loss.to);
  if (!lost.empty()) effects.push_back("gives up: " + lost);
  if (const std::string noted = titles(fix.adds, wording); !noted.empty())
    effects.push_back("then worth a note: " + noted);
  if (const std::string open = titles(fix.undecided, wording); !open.empty())
    effects.push_back("then not known: " + open);
  return effects;
}

}  // namespace deskpath
