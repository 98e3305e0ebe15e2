// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/figure_lines.h"

#include <algorithm>

namespace deskpath {
namespace {

bool essential(const SkillRequirement& requirement) {
  return requirement.kind == RequirementKind::essential;
}

double points(const SkillRequirement& requirement) {
  return static_cast<double>(requirement.weight) * requirement.level;
}

}  // namespace

std::vector<OverlapLine> overlap_lines(const Role& first, const Role& second) {
  std::vector<OverlapLine> lines;
  std::vector<bool> first_paired(first.skills.size());
  std::vector<bool> second_paired(second.skills.size());
  for (const PairedRequirement& pair : overlap(first, second).pairs) {
    lines.push_back({pair.first, pair.second, pair.shared, pair.united, 0});
    first_paired[pair.first] = true;
    second_paired[pair.second] = true;
  }
  const auto add_alone = [&](const Role& role, const std::vector<bool>& paired, bool is_first) {
    for (std::size_t i = 0; i < role.skills.size(); ++i) {
      const SkillRequirement& alone = role.skills[i];
      if (paired[i] || !essential(alone)) continue;
      OverlapLine line;
      (is_first ? line.first : line.second) = i;
      line.united = alone.weight * alone.level;
      lines.push_back(line);
    }
  };
  add_alone(first, first_paired, true);
  add_alone(second, second_paired, false);
  double united = 0;
  for (const OverlapLine& line : lines) united += line.united;
  for (OverlapLine& line : lines) line.percent = united > 0 ? 100.0 * line.shared / united : 0;
  std::stable_sort(lines.begin(), lines.end(),
                   [](const OverlapLine& a, const OverlapLine& b) { return a.shared > b.shared; });
  return lines;
}

std::vector<TransitionLine> transition_lines(const Role& from, const Role& to) {
  double total = 0;
  for (const SkillRequirement& requirement : to.skills) {
    if (essential(requirement)) total += points(requirement);
  }
  std::vector<TransitionLine> lines;
  for (const TransitionStep& step : transition(from, to).steps) {
    const SkillRequirement& asked = to.skills[step.requirement];
    if (!essential(asked) || total <= 0) continue;
    TransitionLine line;
    line.requirement = step.requirement;
    line.low = std::min(step.low, asked.level);
    line.high = std::min(step.high, asked.level);
    line.required = asked.level;
    line.weight = asked.weight;
    line.low_percent = 100.0 * asked.weight * line.low / total;
    line.high_percent = 100.0 * asked.weight * line.high / total;
    line.of_percent = 100.0 * points(asked) / total;
    lines.push_back(line);
  }
  std::stable_sort(lines.begin(), lines.end(), [](const TransitionLine& a, const TransitionLine& b) {
    return a.of_percent - a.low_percent > b.of_percent - b.low_percent;
  });
  return lines;
}

}  // namespace deskpath
