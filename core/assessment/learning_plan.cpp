// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/learning_plan.h"

#include <algorithm>

#include "assessment/profile_edits.h"
#include "base/date_arithmetic.h"

namespace deskpath {
namespace {

constexpr double tiny = 1e-9;

std::vector<double> points(const Profile& profile, const std::vector<const Role*>& roles) {
  std::vector<double> result;
  for (const Role* role : roles) result.push_back(assess(profile, *role).point.value_or(0.0));
  return result;
}

Profile one_level_up(Profile profile, const SkillId& skill) {
  Rating raised = *profile.current(skill);
  ++raised.level;
  return with_rating(std::move(profile), skill, std::move(raised));
}

// The first step that may be proposed: known hours before unknown ones.
std::optional<NextStep> best_step(const Profile& profile, const LearningRequest& request,
                                  const RoleCatalogue& catalogue) {
  std::vector<NextStep> steps = next_steps(profile, request.roles, catalogue.skills());
  std::erase_if(steps, [&](const NextStep& step) {
    return step.gain < tiny ||
           std::find(request.left_out.begin(), request.left_out.end(), step.skill) != request.left_out.end();
  });
  if (steps.empty()) return std::nullopt;
  const bool timed = steps.front().hours > 0;
  if (timed) return steps.front();
  return *std::max_element(steps.begin(), steps.end(),
                           [](const NextStep& a, const NextStep& b) { return a.gain < b.gain; });
}

std::int64_t floor_of(std::int64_t hours, std::int64_t per_week) { return 7 * hours / per_week; }
std::int64_t ceiling_of(std::int64_t hours, std::int64_t per_week) { return (7 * hours + per_week - 1) / per_week; }

}  // namespace

LearningPlan learning_plan(const Profile& profile, const LearningRequest& request, const RoleCatalogue& catalogue) {
  LearningPlan plan{request.start, request.hours_per_week,         {},   0, 0,
                    std::nullopt,  points(profile, request.roles), false};
  Profile so_far = profile;
  while (const auto next = best_step(so_far, request, catalogue)) {
    if (plan.steps.size() == request.most_steps) {
      plan.more = true;
      break;
    }
    so_far = one_level_up(std::move(so_far), next->skill);
    LearningStep step{
        next->skill, next->from, next->from + 1, next->hours, next->gain, {}, {}, points(so_far, request.roles)};
    if (step.hours == 0) {
      ++plan.without_hours;
    } else if (request.hours_per_week > 0) {
      const std::int64_t first = floor_of(plan.hours, request.hours_per_week);
      const std::int64_t last = std::max(first, ceiling_of(plan.hours + step.hours, request.hours_per_week) - 1);
      step.starts = plus_days(request.start, first);
      step.finishes = plus_days(request.start, last);
      plan.finishes = step.finishes;
    }
    plan.hours += step.hours;
    plan.steps.push_back(std::move(step));
  }
  if (plan.without_hours > 0) plan.finishes = std::nullopt;
  return plan;
}

}  // namespace deskpath
