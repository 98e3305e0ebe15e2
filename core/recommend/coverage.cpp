// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/coverage.h"

#include <algorithm>

namespace deskpath {
namespace {

std::string title_of(const std::string& id, const Wording& wording) {
  if (wording.find(id) != nullptr) return wording.title(id);
  const auto measure = measure_from_id(id);
  return measure ? std::string{info(*measure).title} : id;
}

MissingAttribute attribute_of(const MissingLine& line, const Wording& wording) {
  MissingAttribute missing{line.attribute, std::string{info(line.attribute).title}, {}};
  for (const std::string& rule : line.rules) {
    std::string title = title_of(rule, wording);
    if (std::find(missing.asked_by.begin(), missing.asked_by.end(), title) == missing.asked_by.end()) {
      missing.asked_by.push_back(std::move(title));
    }
  }
  return missing;
}

}  // namespace

std::size_t Coverage::facts() const noexcept {
  std::size_t count = 0;
  for (const PartCoverage& part : parts) count += part.missing.size();
  return count;
}

Coverage coverage_of(const Report& report, const Plan& plan, const Wording& wording) {
  Coverage coverage{report.summary.checks, report.summary.decided(), {}};
  for (const Item& item : plan.items) {
    const auto same = [&](const PartCoverage& entry) { return entry.part->id() == item.part->id(); };
    if (std::any_of(coverage.parts.begin(), coverage.parts.end(), same)) continue;
    PartCoverage part{item.part, {}};
    for (const MissingLine& line : report.missing_facts) {
      if (line.part == item.part->id()) part.missing.push_back(attribute_of(line, wording));
    }
    if (!part.missing.empty()) coverage.parts.push_back(std::move(part));
  }
  return coverage;
}

std::string to_text(const Coverage& coverage) {
  const std::size_t open = coverage.undecided();
  if (open == 0)
    return coverage.checks == 1 ? "The one check could be decided."
                                : "All " + std::to_string(coverage.checks) + " checks could be decided.";
  return std::to_string(coverage.decided) + " of " + std::to_string(coverage.checks) + " checks could be decided; " +
         (open == 1 ? "one lacks a fact." : std::to_string(open) + " lack a fact.");
}

}  // namespace deskpath
