// SPDX-License-Identifier: GPL-3.0-or-later
// A plan worth following: which skill to raise next, in which order, until when, as a checklist and a
// calendar.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assessment/fit.h"
#include "roles/catalogue.h"

namespace deskpath {

struct LearningRequest {
  std::vector<const Role*> roles;   // towards these; gains are summed over them
  std::int64_t hours_per_week = 0;  // at 0 there are no dates
  Date start;
  std::size_t most_steps = 12;
  std::vector<SkillId> left_out;  // not to be proposed
};

// One level of one skill.
struct LearningStep {
  SkillId skill;
  int from = 0;
  int to = 0;
  std::int64_t hours = 0;  // about; 0 when nobody has stated any
  double gain = 0;         // percent points of fit, summed over the roles
  std::optional<Date> starts;
  std::optional<Date> finishes;  // its last day; nothing without hours per week or where the hours are not known
  std::vector<double> fits;      // of each role once it is done, percent
};

struct LearningPlan {
  Date start;
  std::int64_t hours_per_week = 0;
  std::vector<LearningStep> steps;
  std::int64_t hours = 0;         // of all steps whose hours are known
  std::size_t without_hours = 0;  // steps whose hours are not known
  std::optional<Date> finishes;
  std::vector<double> before;  // fit of each role, percent; 0 where nothing is rated
  bool more = false;           // further steps would raise the fit still
};

// The next level with the most fit gained per hour comes first, then the next best from there, and so on,
// until nothing raises a fit or the steps run out. Steps with unknown hours come after all others, greatest
// gain first. Unrated skills are not proposed: they are asked for. Step i runs from day ⌊7·h/w⌋ after the
// start, h being the hours of all before it and w the hours per week, to the day before ⌈7·(h + its
// hours)/w⌉.
[[nodiscard]] LearningPlan learning_plan(const Profile& profile, const LearningRequest& request,
                                         const RoleCatalogue& catalogue);

// A task list in Markdown: one box per step with its dates, what one can do then, and where to learn it.
[[nodiscard]] std::string plan_as_markdown(const LearningPlan& plan, std::span<const Role* const> roles,
                                           const RoleCatalogue& catalogue);
// The same as plain text.
[[nodiscard]] std::string plan_as_text(const LearningPlan& plan, std::span<const Role* const> roles,
                                       const RoleCatalogue& catalogue);
// An iCalendar document (RFC 5545): one all-day event per dated step. `stamp` is the day it is made on. Lines
// end with CRLF and are folded at 75 octets; the same plan gives the same identifiers, so importing it again
// replaces the events.
[[nodiscard]] std::string plan_as_calendar(const LearningPlan& plan, const RoleCatalogue& catalogue, Date stamp);

}  // namespace deskpath
