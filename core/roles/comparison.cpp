// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparison.h"

#include <algorithm>
#include <map>

#include "base/assignment.h"

namespace deskpath {
namespace {

bool meet(const SkillRequirement& a, const SkillRequirement& b) {
  return std::any_of(a.any_of.begin(), a.any_of.end(), [&](const SkillId& id) {
    return std::find(b.any_of.begin(), b.any_of.end(), id) != b.any_of.end();
  });
}

std::vector<std::size_t> essentials(const Role& role) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < role.skills.size(); ++i) {
    if (role.skills[i].kind == RequirementKind::essential) result.push_back(i);
  }
  return result;
}

int worth(const SkillRequirement& requirement) { return requirement.weight * requirement.level; }

// All members of `inner` are members of `outer`: whoever meets inner has a member of outer for certain.
bool within(const SkillRequirement& inner, const SkillRequirement& outer) {
  return std::all_of(inner.any_of.begin(), inner.any_of.end(), [&](const SkillId& id) {
    return std::find(outer.any_of.begin(), outer.any_of.end(), id) != outer.any_of.end();
  });
}

void merge_step(std::optional<StepValue>& into, const std::optional<StepValue>& other) {
  if (!other) return;
  if (!into) {
    into = other;
  } else if (auto* number = std::get_if<double>(&*into)) {
    *number = std::max(*number, std::get<double>(*other));
  } else if (auto* names = std::get_if<std::vector<std::string>>(&*into)) {
    const auto& allowed = std::get<std::vector<std::string>>(*other);
    std::vector<std::string> both;
    std::copy_if(names->begin(), names->end(), std::back_inserter(both), [&](const std::string& name) {
      return std::find(allowed.begin(), allowed.end(), name) != allowed.end();
    });
    if (!both.empty()) *names = std::move(both);
  }
}

bool same_terms(const WorkstationNeed& a, const WorkstationNeed& b) {
  const bool same_alternative = a.alternative.has_value() == b.alternative.has_value() &&
                                (!a.alternative || (a.alternative->measure == b.alternative->measure &&
                                                    a.alternative->up_to == b.alternative->up_to));
  return a.measure == b.measure && a.when == b.when && same_alternative;
}

}  // namespace

Overlap overlap(const Role& first, const Role& second) {
  const auto rows = essentials(first);
  const auto columns = essentials(second);
  std::vector<std::vector<double>> weights(rows.size(), std::vector<double>(columns.size(), 0.0));
  int total = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    total += worth(first.skills[rows[i]]);
    for (std::size_t j = 0; j < columns.size(); ++j) {
      const auto& a = first.skills[rows[i]];
      const auto& b = second.skills[columns[j]];
      if (meet(a, b)) weights[i][j] = std::min(worth(a), worth(b));
    }
  }
  for (std::size_t column : columns) total += worth(second.skills[column]);

  Overlap result;
  int shared = 0;
  const auto assignment = best_assignment(weights);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!assignment[i]) continue;
    PairedRequirement pair{rows[i], columns[*assignment[i]], 0, 0};
    const int a = worth(first.skills[pair.first]);
    const int b = worth(second.skills[pair.second]);
    pair.shared = std::min(a, b);
    pair.united = std::max(a, b);
    shared += pair.shared;
    result.pairs.push_back(pair);
  }
  // max(a, b) = a + b - min(a, b), so the denominator is the sum of both less what they share.
  if (total > 0) result.percent = 100.0 * shared / (total - shared);
  return result;
}

bool SkillRow::differs() const noexcept {
  return std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
    return cell.has_value() != cells.front().has_value() ||
           (cell && (cell->level != cells.front()->level || cell->kind != cells.front()->kind));
  });
}

bool SkillRow::essential() const noexcept {
  return std::any_of(cells.begin(), cells.end(),
                     [](const auto& cell) { return cell && cell->kind == RequirementKind::essential; });
}

bool ResponsibilityRow::shared() const noexcept {
  return std::count_if(cells.begin(), cells.end(), [](const auto& cell) { return cell.has_value(); }) > 1;
}

Comparison compare(std::span<const Role* const> roles, const RoleCatalogue& catalogue) {
  Comparison result;
  result.roles.assign(roles.begin(), roles.end());

  for (const SkillArea& area : catalogue.areas()) {
    for (const Skill& skill : catalogue.skills()) {
      if (skill.area != area.id) continue;
      SkillRow row{skill.id, area.id, std::vector<std::optional<SkillCell>>(roles.size())};
      bool asked = false;
      for (std::size_t r = 0; r < roles.size(); ++r) {
        for (std::size_t i = 0; i < roles[r]->skills.size(); ++i) {
          const SkillRequirement& requirement = roles[r]->skills[i];
          if (std::find(requirement.any_of.begin(), requirement.any_of.end(), skill.id) == requirement.any_of.end())
            continue;
          if (row.cells[r] && row.cells[r]->level >= requirement.level) continue;
          row.cells[r] =
              SkillCell{requirement.level, requirement.weight, requirement.kind, requirement.any_of.size() > 1, i};
          asked = true;
        }
      }
      if (asked) result.skills.push_back(std::move(row));
    }
  }

  std::map<std::string, std::size_t> shared_rows;
  std::vector<ResponsibilityRow> own_rows;
  for (std::size_t r = 0; r < roles.size(); ++r) {
    for (std::size_t i = 0; i < roles[r]->responsibilities.size(); ++i) {
      const std::string& shared = roles[r]->responsibilities[i].shared;
      const auto known = shared_rows.find(shared);
      if (!shared.empty() && known != shared_rows.end() && !own_rows[known->second].cells[r]) {
        own_rows[known->second].cells[r] = i;
        continue;
      }
      ResponsibilityRow row{std::vector<std::optional<std::size_t>>(roles.size())};
      row.cells[r] = i;
      own_rows.push_back(std::move(row));
      if (!shared.empty()) shared_rows.emplace(shared, own_rows.size() - 1);
    }
  }
  std::stable_partition(own_rows.begin(), own_rows.end(), [](const ResponsibilityRow& row) { return row.shared(); });
  result.responsibilities = std::move(own_rows);

  for (const MeasureInfo& measure : measure_table) {
    // A role may state several needs over one measure (under different conditions); each gets a row.
    std::vector<NeedRow> rows;
    for (std::size_t r = 0; r < roles.size(); ++r) {
      std::size_t nth = 0;
      for (std::size_t i = 0; i < roles[r]->workstation.size(); ++i) {
        if (roles[r]->workstation[i].measure != measure.measure) continue;
        if (nth == rows.size())
          rows.push_back({measure.measure, std::vector<std::optional<std::size_t>>(roles.size())});
        rows[nth++].cells[r] = i;
      }
    }
    result.needs.insert(result.needs.end(), rows.begin(), rows.end());
  }

  for (std::size_t i = 0; i < roles.size(); ++i) {
    for (std::size_t j = i + 1; j < roles.size(); ++j) {
      result.pairs.push_back(
          {i, j, overlap(*roles[i], *roles[j]), transition(*roles[i], *roles[j]), transition(*roles[j], *roles[i])});
    }
  }
  return result;
}

Role combine(const Role& first, const Role& second) {
  Role role = first;
  if (first.id == second.id) return role;
  std::string id = (first.id.str() + "-and-" + second.id.str()).substr(0, max_identifier_length);
  while (id.back() == '-') id.pop_back();
  role.id = *RoleId::from(id);
  role.title = first.title + " and " + second.title;
  role.mission = first.mission + ' ' + second.mission;
  role.choosing.clear();
  role.facts = {};
  for (const SkillRequirement& other : second.skills) {
    const auto same = std::find_if(role.skills.begin(), role.skills.end(), [&](const SkillRequirement& own) {
      return within(own, other) && within(other, own);
    });
    if (same == role.skills.end()) {
      role.skills.push_back(other);
      continue;
    }
    same->level = std::max(same->level, other.level);
    same->weight = std::max(same->weight, other.weight);
    if (other.kind == RequirementKind::essential) same->kind = RequirementKind::essential;
  }
  for (const WorkstationNeed& other : second.workstation) {
    const auto same = std::find_if(role.workstation.begin(), role.workstation.end(),
                                   [&](const WorkstationNeed& own) { return same_terms(own, other); });
    if (same == role.workstation.end()) {
      role.workstation.push_back(other);
      continue;
    }
    same->importance = std::min(same->importance, other.importance);
    merge_step(same->minimum, other.minimum);
    merge_step(same->recommended, other.recommended);
    merge_step(same->ideal, other.ideal);
    if (same->why != other.why) same->why += ' ' + other.why;
  }
  const auto append_new = [](auto& into, const auto& from, auto equal) {
    for (const auto& entry : from) {
      if (std::none_of(into.begin(), into.end(), [&](const auto& own) { return equal(own, entry); }))
        into.push_back(entry);
    }
  };
  append_new(role.responsibilities, second.responsibilities, [](const auto& a, const auto& b) { return a.id == b.id; });
  append_new(role.conditions, second.conditions, [](const auto& a, const auto& b) { return a.id == b.id; });
  append_new(role.tasks, second.tasks, [](const auto& a, const auto& b) { return a.key == b.key; });
  append_new(role.interests, second.interests, std::equal_to<>{});
  append_new(role.goals, second.goals, std::equal_to<>{});
  append_new(role.hand_offs, second.hand_offs, [](const HandOff& a, const HandOff& b) {
    return a.other == b.other && a.gives == b.gives && a.what == b.what;
  });
  std::erase_if(role.hand_offs,
                [&](const HandOff& hand_off) { return hand_off.other == first.id || hand_off.other == second.id; });
  return role;
}

std::vector<double> area_profile(const Role& role, const RoleCatalogue& catalogue) {
  std::vector<double> profile(catalogue.areas().size(), 0.0);
  for (const SkillRequirement& requirement : role.skills) {
    for (const SkillId& id : requirement.any_of) {
      const Skill* skill = catalogue.find(id);
      if (skill == nullptr) continue;
      for (std::size_t a = 0; a < profile.size(); ++a) {
        if (catalogue.areas()[a].id == skill->area)
          profile[a] = std::max(profile[a], static_cast<double>(requirement.level));
      }
    }
  }
  return profile;
}

}  // namespace deskpath
