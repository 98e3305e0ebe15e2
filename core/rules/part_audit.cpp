// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/part_audit.h"

#include <algorithm>

#include "rules/measure_keys.h"
#include "rules/rule.h"

namespace deskpath {
namespace {

// A key is asked only of parts that say one of `values` under `when`.
struct Condition {
  KeyRef key;
  KeyRef when;
  std::vector<std::string_view> values;
};

const std::vector<Condition>& conditions() {
  namespace k = key;
  static const std::vector<Condition> table{
      {k::cpu_cooler::height, k::cpu_cooler::kind, {"air"}},
      {k::cpu_cooler::memory_clearance, k::cpu_cooler::kind, {"air"}},
      // The radiator tells what a liquid cooler can do.
      {k::cpu_cooler::capacity, k::cpu_cooler::kind, {"air"}},
      {k::cpu_cooler::radiator, k::cpu_cooler::kind, {"liquid"}},
      {k::storage::interface, k::storage::kind, {"nvme"}},
      {k::storage::endurance, k::storage::kind, {"nvme", "sata-ssd"}},
      {k::os::memory_max, k::os::family, {"windows"}},
      {k::software::licence_limit, k::software::licence, {"free-with-limits"}},
      {k::software::needs_virtualization, k::software::functions, {"containers", "virtualization"}},
      {k::software::windows_feature, k::software::functions, {"containers", "virtualization"}},
      {k::software::gpu_vendors, k::software::functions, {"machine-learning"}},
      {k::software::memory,
       k::software::functions,
       {"ide", "notebook", "chat", "meetings", "browser", "machine-learning"}},
  };
  return table;
}

// A mini PC is not charged, has no panel and no camera.
bool of_laptops_alone(KeyRef key) {
  const KeyRef laptop{Category::laptop, key.index};
  return key.category == Category::mini_pc &&
         (laptop == key::laptop::charge_power || laptop == key::laptop::panel || laptop == key::laptop::webcam_lines);
}

// Graphics that share the processor's memory belong to no class of cards, Apple's processors to none of Intel's and
// AMD's.
bool of_other_machines(KeyRef key, const Part& part) {
  if (key.category != Category::laptop && key.category != Category::mini_pc) return false;
  const auto same = [&](KeyRef laptop) { return KeyRef{key.category, laptop.index}; };
  if (key == same(key::laptop::gpu_class)) {
    const Value* memory = part.find(same(key::laptop::vram));
    const Value* unified = part.find(same(key::laptop::unified_memory));
    return (memory != nullptr && std::get<std::int64_t>(*memory) == 0) ||
           (unified != nullptr && std::get<bool>(*unified));
  }
  if (key == same(key::laptop::cpu_class)) {
    const Value* vendor = part.find(same(key::laptop::gpu_vendor));
    return vendor != nullptr && std::get<std::string>(*vendor) == "apple";
  }
  return false;
}

bool says_one_of(const Part& part, KeyRef key, const std::vector<std::string_view>& values) {
  const Value* value = part.find(key);
  if (value == nullptr) return true;
  const auto wanted = [&](const std::string& text) {
    return std::find(values.begin(), values.end(), text) != values.end();
  };
  if (const auto* text = std::get_if<std::string>(value)) return wanted(*text);
  if (const auto* list = std::get_if<std::vector<std::string>>(value))
    return std::any_of(list->begin(), list->end(), wanted);
  return true;
}

void note_check(CategoryAudit& entry, const Part& part, const Basis& basis) {
  if (!basis.checked || (entry.oldest_check && *entry.oldest_check <= *basis.checked)) return;
  entry.oldest_check = basis.checked;
  entry.oldest_part = part.id();
}

void note_price(CategoryAudit& entry, const Part& part, Date as_of) {
  if (!part.price) {
    ++entry.unpriced;
    return;
  }
  const int days = as_of.serial() - part.price->date.serial();
  const auto bound =
      std::find_if(price_age_bounds.begin(), price_age_bounds.end(), [&](int most) { return days <= most; });
  ++entry.prices_by_age.at(static_cast<std::size_t>(bound - price_age_bounds.begin()));
}

CategoryAudit audit_category(Category category, const PartCatalogue& parts, Date as_of) {
  CategoryAudit entry;
  entry.category = category;
  for (const KeyInfo& key : keys_of(category)) entry.keys.push_back({key.ref, 0, 0, readers_of(key.ref)});
  for (const PartPtr& part : parts.of(category)) {
    ++entry.parts;
    entry.generic += part->generic ? 1U : 0U;
    entry.with_part_number += part->mpn.empty() ? 0U : 1U;
    entry.published += part->basis.kind == Basis::Kind::published ? 1U : 0U;
    note_check(entry, *part, part->basis);
    for (const auto& [key, basis] : part->attribute_basis()) note_check(entry, *part, basis);
    note_price(entry, *part, as_of);
    for (KeyAudit& line : entry.keys) {
      if (!applies(line.key, *part)) continue;
      ++line.asked;
      line.known += part->has(line.key) ? 1U : 0U;
    }
  }
  return entry;
}

}  // namespace

KeyReaders readers_of(KeyRef key) {
  KeyReaders readers;
  for (const Rule& rule : rule_table()) {
    readers.rule = readers.rule || std::find(rule.reads.begin(), rule.reads.end(), key) != rule.reads.end();
  }
  const auto measured = keys_of_measures();
  readers.measure = std::find(measured.begin(), measured.end(), key) != measured.end();
  return readers;
}

bool applies(KeyRef key, const Part& part) {
  if (of_laptops_alone(key) || of_other_machines(key, part)) return false;
  return std::all_of(conditions().begin(), conditions().end(), [&](const Condition& condition) {
    return condition.key != key || says_one_of(part, condition.when, condition.values);
  });
}

PartsAudit audit(const PartCatalogue& parts, Date as_of, std::optional<Category> only) {
  PartsAudit result{as_of, {}};
  for (const CategoryInfo& entry : category_table) {
    if (only && entry.category != *only) continue;
    result.categories.push_back(audit_category(entry.category, parts, as_of));
  }
  return result;
}

std::vector<KeyAudit> keys_below(const PartsAudit& audit, int percent) {
  std::vector<KeyAudit> below;
  for (const CategoryAudit& category : audit.categories) {
    for (const KeyAudit& key : category.keys) {
      if (key.readers.any() && key.percent() < percent) below.push_back(key);
    }
  }
  return below;
}

}  // namespace deskpath
