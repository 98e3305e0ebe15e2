// SPDX-License-Identifier: GPL-3.0-or-later
// How far a plan meets what a role needs: per need, per group and overall, as a range where facts are missing.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "rules/measures.h"

namespace deskpath {

struct NeedReview {
  const WorkstationNeed* need = nullptr;
  bool not_chosen = false;   // nothing in the plan could tell
  Level low = Level::below;  // equal to high unless facts are missing
  Level high = Level::below;
  bool by_alternative = false;  // met through "or …"
  MeasureReading reading;
};

struct GroupLevel {
  bool asked = false;       // the role requires something here
  bool incomplete = false;  // a required choice is open
  Level low = Level::ideal;
  Level high = Level::ideal;
};

// The level is the weakest among the required needs; recommended and optional ones are advice.
struct RoleReview {
  const Role* role = nullptr;
  GroupLevel overall;
  std::array<GroupLevel, need_group_count> groups;
  std::vector<NeedReview> needs;  // those whose condition is switched on
  [[nodiscard]] std::vector<Measure> not_chosen() const;
  // The required needs that keep the role from a higher level.
  [[nodiscard]] std::vector<const NeedReview*> holding_back() const;
};

[[nodiscard]] RoleReview review_role(const Role& role, const Measures& measures,
                                     const std::vector<std::string>& conditions);

// "incomplete", "minimum" or "minimum to recommended".
[[nodiscard]] std::string to_text(const GroupLevel& level);

// "32 GB", "yes", "linux, windows or macos": what a step asks.
[[nodiscard]] std::string step_text(const StepValue& step, Measure measure);

}  // namespace deskpath
