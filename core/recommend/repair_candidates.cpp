// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/repair_candidates.h"

#include <algorithm>

#include "recommend/slots.h"

namespace deskpath {

bool sensible_to_add(Category category, const Plan& plan, bool there) {
  if (there && !takes_several(category)) return false;
  const bool tower = plan.machine == MachineKind::tower;
  if (is_tower_part(category)) return tower;
  switch (category) {
    case Category::laptop: return plan.machine == MachineKind::laptop && !there;
    case Category::mini_pc: return plan.machine == MachineKind::mini_pc && !there;
    case Category::dock: return !tower;
    default: return true;
  }
}

bool serves_as(const Part& candidate, const Part& replaced) {
  // A machine sold without a drive replaces none that has one.
  if (replaced.category() == Category::laptop || replaced.category() == Category::mini_pc) {
    const auto drive = [](const Part& machine) {
      return machine.get(Key<Gigabytes>{{machine.category(), key::laptop::nvme.index}});
    };
    return !(drive(candidate) == Gigabytes{0} && drive(replaced).value_or(Gigabytes{0}) > Gigabytes{0});
  }
  if (replaced.category() != Category::software) return true;
  const auto wanted = replaced.get(key::software::functions);
  const auto offered = candidate.get(key::software::functions);
  return wanted && offered && std::all_of(wanted->begin(), wanted->end(), [&](const std::string& function) {
           return std::find(offered->begin(), offered->end(), function) != offered->end();
         });
}

bool can_be_left_out(Category category) { return takes_several(category) && category != Category::software; }

bool does_the_work(Category category) {
  switch (category) {
    case Category::cpu:
    case Category::gpu:
    case Category::memory:
    case Category::laptop:
    case Category::mini_pc:
    case Category::monitor: return true;
    default: return false;
  }
}

}  // namespace deskpath
