// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/fit_json.h"

#include "assessment/interest.h"

#include "base/json_write.h"

namespace deskpath {
namespace {

using json::Object;

Object write_contribution(const Contribution& entry, const Role& role, const RoleCatalogue& catalogue) {
  const SkillRequirement& requirement = role.skills[entry.requirement];
  Object members = Object::array();
  for (const SkillId& id : requirement.any_of) members.push_back(id.str());
  Object object{{"title", catalogue.requirement_title(requirement)},
                {"any_of", std::move(members)},
                {"kind", entry.kind == RequirementKind::plus ? "plus" : "essential"},
                {"required", entry.required},
                {"weight", entry.weight}};
  // Unrated is not zero: without a rating there is no own level.
  if (entry.own) {
    object["skill"] = entry.skill->str();
    object["own"] = *entry.own;
    object["gap"] = entry.gap();
    object["surplus"] = entry.surplus();
  }
  object["low"] = json::number(entry.low);
  object["high"] = json::number(entry.high);
  return object;
}

Object write_fit(const Fit& fit, const Role& role, const RoleCatalogue& catalogue) {
  Object object{{"role", role.id.str()}, {"title", role.title}};
  if (fit.point) object["point"] = json::rounded(*fit.point);
  object["low"] = json::rounded(fit.low);
  object["high"] = json::rounded(fit.high);
  object["essentials"] = fit.essentials;
  object["rated"] = fit.rated;
  object["short_of"] = fit.short_of;
  if (const auto next = rate_next(fit)) object["rate_next"] = catalogue.requirement_title(role.skills[*next]);
  Object requirements = Object::array();
  for (const Contribution& entry : fit.contributions)
    requirements.push_back(write_contribution(entry, role, catalogue));
  object["requirements"] = std::move(requirements);
  return object;
}

// Kept apart from the fit: what is liked says nothing about what can be done.
Object write_interest(const Profile& profile, const Role& role, std::span<const Role* const> all) {
  const Interest found = interest(profile, role, all);
  Object tasks{{"tasks", found.tasks.tasks},
               {"answered", found.tasks.answered},
               {"likes", found.tasks.likes},
               {"neutral", found.tasks.neutral},
               {"dislikes", found.tasks.dislikes}};
  if (found.tasks.point) tasks["point"] = json::rounded(*found.tasks.point);
  tasks["low"] = json::rounded(found.tasks.low);
  tasks["high"] = json::rounded(found.tasks.high);
  Object riasec{{"state", riasec_state_name(found.riasec.state)}};
  if (found.riasec.state == RiasecMatch::State::known)
    riasec["correlation"] = std::round(found.riasec.correlation * 100.0) / 100.0;
  Object goals{{"chosen", found.goals.chosen}, {"served", found.goals.served}, {"unjudged", found.goals.unjudged}};
  return {
      {"role", role.id.str()}, {"tasks", std::move(tasks)}, {"riasec", std::move(riasec)}, {"goals", std::move(goals)}};
}

}  // namespace

std::string fits_to_json(const Profile& profile, std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  Object object{{"format", "deskpath.fit"}, {"version", 1}, {"profile", profile.name}};
  if (profile.target_role) object["target_role"] = profile.target_role->str();
  std::vector<Fit> fits;
  Object list = Object::array();
  for (const Role* role : roles) {
    fits.push_back(assess(profile, *role));
    list.push_back(write_fit(fits.back(), *role, catalogue));
  }
  object["fits"] = std::move(list);
  if (const auto index = closest(fits); index && roles.size() > 1) object["closest"] = roles[*index]->id.str();
  std::vector<const Role*> all;
  for (const Role& role : catalogue.roles()) all.push_back(&role);
  Object interests = Object::array();
  for (const Role* role : roles) interests.push_back(write_interest(profile, *role, all));
  object["interest"] = std::move(interests);
  Object steps = Object::array();
  for (const NextStep& step : next_steps(profile, roles, catalogue.skills())) {
    Object entry{
        {"skill", step.skill.str()}, {"from", step.from}, {"to", step.from + 1}, {"gain", json::rounded(step.gain)}};
    if (step.hours > 0) entry["hours"] = step.hours;
    steps.push_back(std::move(entry));
  }
  object["next_steps"] = std::move(steps);
  return json::to_file_text(object);
}

}  // namespace deskpath
