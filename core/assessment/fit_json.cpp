// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/fit_json.h"

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
  for (const Contribution& entry : fit.contributions) requirements.push_back(write_contribution(entry, role, catalogue));
  object["requirements"] = std::move(requirements);
  return object;
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
  Object steps = Object::array();
  for (const NextStep& step : next_steps(profile, roles, catalogue.skills())) {
    Object entry{{"skill", step.skill.str()}, {"from", step.from}, {"to", step.from + 1}, {"gain", json::rounded(step.gain)}};
    if (step.hours > 0) entry["hours"] = step.hours;
    steps.push_back(std::move(entry));
  }
  object["next_steps"] = std::move(steps);
  return json::to_file_text(object);
}

}  // namespace deskpath
