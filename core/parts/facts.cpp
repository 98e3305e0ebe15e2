// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/facts.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "parts/part_json.h"

namespace deskpath {

bool same_value(const Value& a, const Value& b) {
  const auto* left = std::get_if<std::vector<std::string>>(&a);
  const auto* right = std::get_if<std::vector<std::string>>(&b);
  if (left == nullptr || right == nullptr) return a == b;
  return std::is_permutation(left->begin(), left->end(), right->begin(), right->end());
}

Part with_facts(Part part, const std::vector<StatedFact>& facts, Date today) {
  for (const StatedFact& fact : facts) {
    const Value* known = part.find(fact.key);
    if (!fact.value) {
      if (known != nullptr) part.remove(fact.key);
      continue;
    }
    const bool same = known != nullptr && same_value(*known, *fact.value);
    if (same && (!fact.basis || *fact.basis == part.basis_of(fact.key))) continue;
    if (!same) part.set_value(fact.key, *fact.value);
    part.set_basis(fact.key, fact.basis.value_or(Basis{Basis::Kind::user, {}, today}));
  }
  return part;
}

std::string value_to_json(const KeyInfo& key, const Value& value) { return write_value(key, value).dump(); }

std::optional<Value> value_from_json(const KeyInfo& key, std::string_view text, std::string& error) {
  const auto document = json::Document::parse(text, std::string{key.name});
  if (!document) {
    error = to_text(document.error());
    return std::nullopt;
  }
  Problems problems;
  auto value = read_value(key, document->root(), problems);
  if (problems.empty()) return value;
  error = problems.front().message;
  return std::nullopt;
}

}  // namespace deskpath
