// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/role_review.h"

#include <algorithm>

namespace deskpath {
namespace {

using Reached = std::variant<double, bool, std::string>;

bool meets(const StepValue& step, const Reached& value) {
  if (const auto* least = std::get_if<double>(&step)) {
    const auto* number = std::get_if<double>(&value);
    return number != nullptr && *number >= *least;
  }
  if (std::holds_alternative<bool>(step)) {
    const auto* yes = std::get_if<bool>(&value);
    return yes != nullptr && *yes;
  }
  const auto& names = std::get<std::vector<std::string>>(step);
  const auto* name = std::get_if<std::string>(&value);
  return name != nullptr && std::find(names.begin(), names.end(), *name) != names.end();
}

// A step left out counts as met once the one below it is.
Level level_of(const WorkstationNeed& need, const Reached& value) {
  if (need.minimum && !meets(*need.minimum, value)) return Level::below;
  if (need.recommended && !meets(*need.recommended, value)) return Level::minimum;
  if (need.ideal && !meets(*need.ideal, value)) return Level::recommended;
  return Level::ideal;
}

// What an alternative is worth. Where it is measured in another kind (a yes for a name), a yes reaches its limit.
std::optional<Level> alternative_level(const WorkstationNeed& need, const Measures& measures) {
  if (!need.alternative) return std::nullopt;
  const MeasureReading& other = reading(measures, need.alternative->measure);
  if (other.state != MeasureState::known) return std::nullopt;
  if (info(need.alternative->measure).kind != info(need.measure).kind) {
    const auto* yes = std::get_if<bool>(&other.value);
    return yes != nullptr && *yes ? need.alternative->up_to : Level::below;
  }
  return std::min(level_of(need, other.value), need.alternative->up_to);
}

NeedReview review_need(const WorkstationNeed& need, const Measures& measures) {
  NeedReview result;
  result.need = &need;
  result.reading = reading(measures, need.measure);
  switch (result.reading.state) {
    case MeasureState::known: result.low = result.high = level_of(need, result.reading.value); break;
    case MeasureState::unknown:
      result.low = info(need.measure).kind == MeasureKind::number ? level_of(need, result.reading.at_least)
                                                                  : level_of(need, false);
      result.high = Level::ideal;
      break;
    case MeasureState::not_chosen: result.not_chosen = true; break;
  }
  if (const auto other = alternative_level(need, measures); other && *other > Level::below) {
    if (result.not_chosen || *other > result.low) result.by_alternative = true;
    result.low = std::max(result.low, *other);
    result.high = std::max(result.high, *other);
    result.not_chosen = false;
  }
  return result;
}

void weaken(GroupLevel& level, const NeedReview& need) {
  level.asked = true;
  if (need.not_chosen) {
    level.incomplete = true;
    return;
  }
  level.low = std::min(level.low, need.low);
  level.high = std::min(level.high, need.high);
}

}  // namespace

std::vector<Measure> RoleReview::not_chosen() const {
  std::vector<Measure> result;
  for (const NeedReview& entry : needs) {
    if (entry.not_chosen && entry.need->importance == Importance::required) result.push_back(entry.need->measure);
  }
  return result;
}

std::vector<const NeedReview*> RoleReview::holding_back() const {
  std::vector<const NeedReview*> result;
  if (overall.low == Level::ideal) return result;
  for (const NeedReview& entry : needs) {
    if (entry.need->importance == Importance::required && !entry.not_chosen && entry.low == overall.low)
      result.push_back(&entry);
  }
  return result;
}

RoleReview review_role(const Role& role, const Measures& measures, const std::vector<std::string>& conditions) {
  RoleReview result;
  result.role = &role;
  for (const WorkstationNeed& need : role.workstation) {
    if (!need.when.empty() && std::find(conditions.begin(), conditions.end(), need.when) == conditions.end()) continue;
    NeedReview entry = review_need(need, measures);
    if (need.importance == Importance::required) {
      weaken(result.overall, entry);
      weaken(result.groups[static_cast<std::size_t>(info(need.measure).group)], entry);
    }
    result.needs.push_back(std::move(entry));
  }
  return result;
}

std::string to_text(const GroupLevel& level) {
  if (!level.asked) return "nothing asked";
  if (level.incomplete) return "incomplete";
  std::string text{level_name(level.low)};
  if (level.high != level.low) text += " to " + std::string{level_name(level.high)};
  return text;
}

std::string step_text(const StepValue& step, Measure measure) {
  if (const auto* number = std::get_if<double>(&step))
    return to_text(FindingValue{{}, *number, std::string{info(measure).unit}});
  if (std::holds_alternative<bool>(step)) return "yes";
  const auto& names = std::get<std::vector<std::string>>(step);
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += names[i];
  }
  return text;
}

}  // namespace deskpath
