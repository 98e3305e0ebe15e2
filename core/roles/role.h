// SPDX-License-Identifier: GPL-3.0-or-later
// A role: responsibilities, skill requirements, hand-offs and workstation needs. Content, read from JSON.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/basis.h"
#include "base/identifier.h"
#include "roles/measure.h"
#include "roles/skill.h"

namespace deskpath {

struct Responsibility {
  std::string id;
  std::string title;
  std::string text;
  std::string shared;  // the same word in two roles marks counterparts; empty when there is none
  Basis basis;
};

enum class RequirementKind : std::uint8_t { essential, plus };

// One skill, or any of several: whoever has one of them meets the requirement.
struct SkillRequirement {
  std::vector<SkillId> any_of;  // never empty
  std::string title;            // of an any-of group; empty for a single skill
  int level = 0;                // 1–5
  int weight = 1;               // 1–5
  RequirementKind kind = RequirementKind::essential;
  std::string reason;
  Basis basis;  // of the requirement itself; level and weight are judgement
};

struct HandOff {
  bool gives = true;  // this role gives to `other`; else it takes from it
  RoleId other;
  std::string what;
};

// A real task of the role, to be liked or disliked.
struct RoleTask {
  std::string id;
  std::string text;
  std::string key;  // "role/task": where a profile keeps the answer, also after roles were combined
};

struct Condition {
  std::string id;
  std::string question;
};

enum class Importance : std::uint8_t { required, recommended, optional_ };
[[nodiscard]] std::string_view importance_name(Importance importance) noexcept;

// How far a requirement or a role is met; in rising order.
enum class Level : std::uint8_t { below, minimum, recommended, ideal };
inline constexpr std::size_t level_count = 4;
[[nodiscard]] std::string_view level_name(Level level) noexcept;

// What a step asks: at least a number, yes, or one of several names.
using StepValue = std::variant<double, bool, std::vector<std::string>>;

struct Alternative {
  Measure measure{};
  Level up_to = Level::ideal;
};

// A need over one measure. A step left out counts as met once the step below it is.
struct WorkstationNeed {
  Measure measure{};
  Importance importance = Importance::required;
  std::optional<StepValue> minimum;
  std::optional<StepValue> recommended;
  std::optional<StepValue> ideal;
  std::optional<Alternative> alternative;
  std::string when;  // id of a condition that must be switched on; empty for always
  std::string why;
  Basis basis;
};

// Notes from occupational statistics, shown with their source.
struct RoleFacts {
  std::vector<std::pair<std::string, std::string>> entries;  // title, text
  std::string source;
  std::optional<std::array<double, 6>> riasec;  // R I A S E C, each 1–7; nothing where no figure is published
};

inline constexpr int last_in_order = 1'000;

struct Role {
  RoleId id;
  std::string title;
  std::vector<std::string> aliases;
  std::string mission;
  std::vector<Responsibility> responsibilities;
  std::vector<SkillRequirement> skills;
  std::vector<HandOff> hand_offs;
  std::vector<RoleTask> tasks;
  std::vector<std::string> interests;
  std::vector<std::string> goals;
  std::string choosing;
  std::vector<Condition> conditions;
  std::vector<WorkstationNeed> workstation;
  RoleFacts facts;
  int order = last_in_order;  // where it stands in lists; roles without a place of their own come last, as read
};

}  // namespace deskpath
