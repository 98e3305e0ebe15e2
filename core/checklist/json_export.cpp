// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_write.h"
#include "checklist/exports.h"
#include "checklist/text.h"

namespace deskpath {
namespace {

using json::Object;

template <class List, class Write>
Object array_of(const List& list, Write write) {
  Object array = Object::array();
  for (const auto& entry : list) array.push_back(write(entry));
  return array;
}

void put_shares(Object& object, const std::vector<ChecklistShare>& shares) {
  if (shares.empty()) return;
  object["for"] = array_of(shares, [](const ChecklistShare& share) {
    return Object{{"plan", share.plan}, {"quantity", share.quantity}};
  });
}

Object write_line(const ChecklistLine& line) {
  Object object{{"part", line.part}, {"category", line.category}, {"group", line.group}, {"name", line.name()}};
  json::put_text(object, "mpn", line.mpn);
  object["quantity"] = line.quantity;
  object["stage"] = line.stage;
  object["bought"] = line.bought;
  if (line.each_minor) object["each_minor"] = *line.each_minor;
  if (line.total_minor) object["total_minor"] = *line.total_minor;
  object["billing"] = billing_name(line.billing);
  json::put_text(object, "price_basis", price_source_text(line.price_source));
  if (line.price_date) object["price_date"] = line.price_date->iso();
  json::put_text(object, "store", line.store);
  json::put_text(object, "note", line.note);
  put_shares(object, line.shares);
  return object;
}

Object write_sections(const std::vector<ChecklistSection>& sections) {
  return array_of(sections, [](const ChecklistSection& section) {
    Object object{{"title", section.title}};
    if (const auto once = section.once()) {
      object["once_minor"] = once->minor;
      object["about"] = once->about;
    }
    object["lines"] = array_of(section.lines, write_line);
    return object;
  });
}

Object write_totals(const Checklist& list) {
  const ChecklistTotals sums = sums_of(list);
  Object object{{"to_buy_minor", sums.to_buy.minor},
                {"bought_minor", sums.bought.minor},
                {"total_minor", sums.total.minor},
                {"about", sums.total.about}};
  if (list.tax > 0) {
    object["tax_percent"] = json::number(static_cast<double>(list.tax) / 100.0);
    object["tax_minor"] = sums.tax_minor;
    object["total_with_tax_minor"] = sums.with_tax().minor;
  }
  object["by_stage"] = array_of(sums.by_stage, [](const auto& entry) {
    return Object{{"stage", entry.first}, {"total_minor", entry.second.minor}};
  });
  object["monthly_minor"] = sums.monthly.minor;
  object["hourly_minor"] = sums.hourly.minor;
  object["estimated"] = list.cost.moved + list.cost.usual;
  object["unpriced"] = list.cost.unpriced;
  if (list.cost.oldest) object["oldest_price"] = list.cost.oldest->iso();
  return object;
}

Object write_list(const Checklist& list) {
  Object object{{"plan", list.plan},
                {"currency", list.currency.code()},
                {"seats", list.seats},
                {"grouping", grouping_id(list.grouping)}};
  if (list.budget_minor) object["budget_minor"] = *list.budget_minor;
  object["findings"] = array_of(list.open, [](const ChecklistFinding& finding) {
    Object entry{{"verdict", verdict_name(finding.verdict)}, {"title", finding.title}, {"message", finding.message}};
    json::put_text(entry, "remedy", finding.remedy);
    if (finding.accepted) entry["acknowledged"] = *finding.accepted;
    json::put_text(entry, "plan", finding.plan);
    return entry;
  });
  object["look_up"] = array_of(list.look_up, [](const ChecklistLookUp& entry) {
    return Object{{"part", entry.part}, {"facts", entry.facts}};
  });
  object["gaps"] = array_of(list.gaps, [](const ChecklistRoleGaps& role) {
    return Object{{"role", role.role}, {"gaps", array_of(role.gaps, [](const ChecklistGap& gap) {
                                          return Object{{"measure", gap.measure},
                                                        {"now", gap.now},
                                                        {"needed", gap.needed},
                                                        {"level", gap.level},
                                                        {"missing", gap.missing}};
                                        })}};
  });
  object["to_buy"] = write_sections(list.to_buy);
  object["cables"] = array_of(list.cables, [](const ChecklistCable& cable) {
    Object entry{{"title", cable.title}, {"quantity", cable.quantity}, {"reason", cable.reason}};
    put_shares(entry, cable.shares);
    return entry;
  });
  object["contracts"] = array_of(list.contracts, write_line);
  object["totals"] = write_totals(list);
  object["owned"] = write_sections(list.owned);
  object["set_up"] = array_of(list.set_up, [](const SetupSection& section) {
    return Object{{"title", section.title}, {"lines", array_of(section.lines, [](const SetupLine& line) {
                                               Object entry{{"title", line.title}};
                                               json::put_text(entry, "detail", line.detail);
                                               entry["done"] = line.done;
                                               put_shares(entry, line.shares);
                                               return entry;
                                             })}};
  });
  object["roles"] = array_of(list.roles, [](const ChecklistRole& role) {
    return Object{
        {"title", role.title}, {"level", role.level}, {"target", role.target}, {"not_chosen", role.not_chosen}};
  });
  return object;
}

}  // namespace

std::string checklists_to_json(std::span<const Checklist> lists) {
  Object object{{"format", "deskpath.checklist"}, {"version", 1}};
  if (!lists.empty()) object["as_of"] = lists.front().as_of.iso();
  object["lists"] = array_of(lists, write_list);
  return json::to_file_text(object);
}

}  // namespace deskpath
