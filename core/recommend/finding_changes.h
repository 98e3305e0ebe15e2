// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of the plan does to its findings, rule by rule.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rules/finding.h"

namespace deskpath {

using FindingsByRule = std::map<std::string_view, std::vector<Finding>>;
[[nodiscard]] FindingsByRule by_rule(std::vector<Finding> findings);

// A part taken for another one; nothing is replaced where a part is added.
struct Swap {
  const PartId* from = nullptr;
  const PartId* to = nullptr;
};

// Whether the `place`-th of a rule's findings is neither problem, warning nor unknown any more.
[[nodiscard]] bool is_cleared(const std::vector<Finding>& before, std::size_t place, const std::vector<Finding>& after,
                              const Swap& swap);

// How many of them are a problem or a warning.
[[nodiscard]] std::size_t wrong(const std::vector<Finding>& findings);

enum class RuleChange : std::uint8_t { same, better, noted, undecided, worse };
// The worst that happened to a rule's findings; `worse` is a new problem or warning, `noted` a new note.
[[nodiscard]] RuleChange change_of(const std::vector<Finding>& before, const std::vector<Finding>& after);

}  // namespace deskpath
