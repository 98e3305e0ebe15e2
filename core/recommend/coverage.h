// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage: how many checks apply, how many could be decided, and which facts are missing, part by part.
#pragma once

#include <string>
#include <vector>

#include "rules/report.h"

namespace deskpath {

struct MissingAttribute {
  KeyRef attribute;
  std::string title;                  // "Radiator places"
  std::vector<std::string> asked_by;  // titles of the rules and measures that need it
};

struct PartCoverage {
  PartPtr part;  // the plan's record
  std::vector<MissingAttribute> missing;
};

struct Coverage {
  std::size_t checks = 0;
  std::size_t decided = 0;
  std::vector<PartCoverage> parts;  // in the plan's order, each once; only those that lack something
  [[nodiscard]] std::size_t undecided() const noexcept { return checks - decided; }
  [[nodiscard]] std::size_t facts() const noexcept;
};

// `report` must be that plan's.
[[nodiscard]] Coverage coverage_of(const Report& report, const Plan& plan, const Wording& wording);

// "41 of 46 checks are decided; 5 lack a fact."
[[nodiscard]] std::string to_text(const Coverage& coverage);

}  // namespace deskpath
