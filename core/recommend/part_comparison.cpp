// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/part_comparison.h"

#include <algorithm>

namespace deskpath {

std::vector<ComparedFact> compare_parts(std::span<const PartPtr> parts) {
  std::vector<ComparedFact> facts;
  if (parts.empty()) return facts;
  for (const KeyInfo& key : keys_of(parts.front()->category())) {
    ComparedFact fact{key.ref, {}, false};
    const Value* first = nullptr;
    for (const PartPtr& part : parts) {
      const Value* value = part->find(key.ref);
      fact.values.push_back(value == nullptr ? std::nullopt : std::optional{format_value(key, *value)});
      if (value == nullptr) continue;
      if (first != nullptr && *first != *value) fact.differs = true;
      if (first == nullptr) first = value;
    }
    if (first != nullptr) facts.push_back(std::move(fact));
  }
  return facts;
}

}  // namespace deskpath
