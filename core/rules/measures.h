// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of a plan: what role requirements compare with. Read from the plan's main machine and desk.
#pragma once

#include <array>
#include <vector>

#include "roles/measure.h"
#include "roles/role.h"
#include "rules/build.h"
#include "rules/finding.h"

namespace deskpath {

enum class MeasureState : std::uint8_t {
  known,
  not_chosen,  // no part that could tell
  unknown      // a part is there, its fact is missing
};

struct MeasureReading {
  MeasureState state = MeasureState::not_chosen;
  std::variant<double, bool, std::string> value;  // of the measure's kind; only meaningful when known
  // When unknown: at least this much is certain (numbers), e.g. from the parts whose facts are there.
  double at_least = 0;
  std::vector<MissingFact> missing;
  // Categories in which a choice would fill this measure.
  std::vector<Category> open;
};

using Measures = std::array<MeasureReading, measure_count>;

[[nodiscard]] Measures measure(const Build& build);

[[nodiscard]] inline const MeasureReading& reading(const Measures& measures, Measure which) noexcept {
  return measures[static_cast<std::size_t>(which)];
}

// "64 GB", "yes", "nvidia", "not chosen", "not known".
[[nodiscard]] std::string to_text(const MeasureReading& reading, Measure which);

}  // namespace deskpath
