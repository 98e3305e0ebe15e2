// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/role_advice.h"

#include <array>

namespace deskpath {
namespace {

AdviceLine line_of(const NeedReview& review) {
  const WorkstationNeed& need = *review.need;
  AdviceLine line{
      &review, std::string{info(need.measure).title}, to_text(review.reading, need.measure), Level::ideal, {}};
  const std::array<std::pair<Level, const std::optional<StepValue>*>, 3> steps{
      {{Level::minimum, &need.minimum}, {Level::recommended, &need.recommended}, {Level::ideal, &need.ideal}}};
  for (const auto& [level, step] : steps) {
    if (!*step || (!review.not_chosen && level <= review.low)) continue;
    line.next = level;
    line.wanted = step_text(**step, need.measure);
    break;
  }
  return line;
}

}  // namespace

std::vector<AdviceLine> holding_back_lines(const RoleReview& review) {
  std::vector<AdviceLine> lines;
  for (const NeedReview* need : review.holding_back()) lines.push_back(line_of(*need));
  return lines;
}

std::vector<AdviceLine> advice_lines(const RoleReview& review) {
  std::vector<AdviceLine> lines;
  for (const NeedReview& need : review.needs) {
    if (need.need->importance == Importance::required || (!need.not_chosen && need.low == Level::ideal)) continue;
    AdviceLine line = line_of(need);
    if (!line.wanted.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<OpenChoice> open_choices(const RoleReview& review) {
  std::vector<OpenChoice> choices;
  for (const NeedReview& need : review.needs) {
    if (!need.not_chosen || need.need->importance != Importance::required) continue;
    choices.push_back({need.need->measure, std::string{info(need.need->measure).title}, need.reading.open});
  }
  return choices;
}

}  // namespace deskpath
