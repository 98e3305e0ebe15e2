// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in facts of a part: what the user states is the user's word of that day or has the source that the user
// names, everything else keeps its basis.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parts/part.h"

namespace deskpath {

struct StatedFact {
  KeyRef key;
  std::optional<Value> value;    // nothing: not known after all
  std::optional<Basis> basis{};  // where the user has it from; nothing: the user's own word, if the value is a new one
};

// Whether both state the same; several choices are the same in any order.
[[nodiscard]] bool same_value(const Value& a, const Value& b);

// Facts that are as they were change nothing, also not their basis unless one is stated. Precondition: the keys are
// of the part's category.
[[nodiscard]] Part with_facts(Part part, const std::vector<StatedFact>& facts, Date today);

// One value as JSON text, for a form that shows records as rows; an error is a sentence about what is wrong.
[[nodiscard]] std::string value_to_json(const KeyInfo& key, const Value& value);
[[nodiscard]] std::optional<Value> value_from_json(const KeyInfo& key, std::string_view text, std::string& error);

}  // namespace deskpath
