// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/facts.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "parts/part_json.h"

namespace deskpath {
namespace {

// Several choices are the same in any order.
bool same_value(const Value& a, const Value& b) {
  const auto* left = std::get_if<std::vector<std::string>>(&a);
  const auto* right = std::get_if<std::vector<std::string>>(&b);
  if (left == nullptr || right == nullptr) return a == b;
  return std::is_permutation(left->begin(), left->end(), right->begin(), right->end());
}

}  // namespace

Part with_facts(Part part, const std::vector<StatedFact>& facts, Date today) {
  for (const auto& [key, value] : facts) {
    const Value* known = part.find(key);
    if (value ? known != nullptr && same_value(*known, *value) : known == nullptr) continue;
    if (!value) {
      part.remove(key);
      continue;
    }
    part.set_value(key, *value);
    Basis own;
    own.kind = Basis::Kind::user;
    own.checked = today;
    part.set_basis(key, std::move(own));
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
