// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparison_json.h"

#include <algorithm>

#include "base/json_write.h"
#include "roles/nearest.h"
#include "roles/shares.h"

namespace deskpath {
namespace {

using json::Object;

Object write_step(const StepValue& step) {
  if (const auto* value = std::get_if<double>(&step)) return json::number(*value);
  if (std::holds_alternative<bool>(step)) return true;
  return std::get<std::vector<std::string>>(step);
}

template <class Cell, class Write>
Object write_cells(const std::vector<std::optional<Cell>>& cells, Write write) {
  Object list = Object::array();
  for (std::size_t role = 0; role < cells.size(); ++role) {
    list.push_back(cells[role] ? write(role, *cells[role]) : Object(nullptr));
  }
  return list;
}

Object write_skill_row(const SkillRow& row, const RoleCatalogue& catalogue) {
  Object object{{"skill", row.skill.str()}, {"title", catalogue.skill_title(row.skill)}, {"area", row.area.str()}};
  object["cells"] = write_cells(row.cells, [](std::size_t, const SkillCell& cell) {
    return Object{{"level", cell.level},
                  {"weight", cell.weight},
                  {"kind", cell.kind == RequirementKind::plus ? "plus" : "essential"},
                  {"one_of", cell.one_of}};
  });
  return object;
}

Object write_need(const WorkstationNeed& need) {
  Object object{{"importance", importance_name(need.importance)}};
  json::put_text(object, "when", need.when);
  if (need.minimum) object["minimum"] = write_step(*need.minimum);
  if (need.recommended) object["recommended"] = write_step(*need.recommended);
  if (need.ideal) object["ideal"] = write_step(*need.ideal);
  if (need.alternative) {
    object["or"] = {{"measure", info(need.alternative->measure).id}, {"up_to", level_name(need.alternative->up_to)}};
  }
  json::put_text(object, "why", need.why);
  return object;
}

// The parts in percent points add up to the ends, but for rounding.
Object write_move(const Transition& transition, const Role& from, const Role& to, const RoleCatalogue& catalogue) {
  Object steps = Object::array();
  for (const TransitionShare& share : transition_shares(from, to)) {
    Object step{{"title", catalogue.requirement_title(to.skills[share.requirement])}, {"required", share.required}};
    if (share.from) step["from"] = catalogue.requirement_title(from.skills[*share.from]);
    step["own_low"] = share.own_low;
    step["own_high"] = share.own_high;
    step["worth"] = json::rounded(share.worth);
    step["low"] = json::rounded(share.low);
    step["high"] = json::rounded(share.high);
    steps.push_back(std::move(step));
  }
  return {
      {"low", json::rounded(transition.low)}, {"high", json::rounded(transition.high)}, {"steps", std::move(steps)}};
}

Object write_pair(const RolePair& pair, const Comparison& comparison, const RoleCatalogue& catalogue) {
  const Role& first = *comparison.roles[pair.first];
  const Role& second = *comparison.roles[pair.second];
  Object shared = Object::array();
  for (const PairedRequirement& entry : pair.overlap.pairs) {
    shared.push_back({{"first", catalogue.requirement_title(first.skills[entry.first])},
                      {"second", catalogue.requirement_title(second.skills[entry.second])},
                      {"shared", entry.shared},
                      {"united", entry.united}});
  }
  return {{"first", first.id.str()},
          {"second", second.id.str()},
          {"overlap_percent", json::rounded(pair.overlap.percent)},
          {"shared", std::move(shared)},
          {"forth", write_move(pair.forth, first, second, catalogue)},
          {"back", write_move(pair.back, second, first, catalogue)}};
}

}  // namespace

std::string comparison_to_json(const Comparison& comparison, const RoleCatalogue& catalogue) {
  Object roles = Object::array();
  for (const Role* role : comparison.roles) {
    roles.push_back(
        {{"role", role->id.str()}, {"title", role->title}, {"mission", role->mission}, {"goals", role->goals}});
  }
  Object skills = Object::array();
  for (const SkillRow& row : comparison.skills) skills.push_back(write_skill_row(row, catalogue));
  Object responsibilities = Object::array();
  for (const ResponsibilityRow& row : comparison.responsibilities) {
    responsibilities.push_back({{"cells", write_cells(row.cells, [&](std::size_t role, std::size_t index) {
                                   const Responsibility& entry = comparison.roles[role]->responsibilities[index];
                                   return Object{{"id", entry.id}, {"title", entry.title}, {"text", entry.text}};
                                 })}});
  }
  Object needs = Object::array();
  for (const NeedRow& row : comparison.needs) {
    const MeasureInfo& measure = info(row.measure);
    Object object{{"measure", measure.id}, {"title", measure.title}};
    json::put_text(object, "unit", std::string{measure.unit});
    object["cells"] = write_cells(row.cells, [&](std::size_t role, std::size_t index) {
      return write_need(comparison.roles[role]->workstation[index]);
    });
    needs.push_back(std::move(object));
  }
  Object handed = Object::array();
  for (const HandOffRow& row : hand_offs(comparison.roles)) {
    const auto compared = [&](const RoleId& id) {
      return std::any_of(comparison.roles.begin(), comparison.roles.end(),
                         [&](const Role* role) { return role->id == id; });
    };
    if (!compared(row.from) || !compared(row.to)) continue;
    handed.push_back({{"from", row.from.str()}, {"to", row.to.str()}, {"what", row.what}});
  }
  Object pairs = Object::array();
  for (const RolePair& pair : comparison.pairs) pairs.push_back(write_pair(pair, comparison, catalogue));
  return json::to_file_text({{"format", "deskpath.comparison"},
                             {"version", 1},
                             {"roles", std::move(roles)},
                             {"skills", std::move(skills)},
                             {"responsibilities", std::move(responsibilities)},
                             {"hand_offs", std::move(handed)},
                             {"needs", std::move(needs)},
                             {"pairs", std::move(pairs)}});
}

}  // namespace deskpath
