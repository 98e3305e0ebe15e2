// SPDX-License-Identifier: GPL-3.0-or-later
// The list of attributes that measures read is what the measures themselves say is missing of bare parts.
#include "rules/measure_keys.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "rules/measures.h"
#include "support.h"

namespace deskpath::test {
namespace {

// A part of every category that says nothing but its name.
Plan bare_plan(MachineKind machine) {
  Plan plan;
  plan.machine = machine;
  for (const CategoryInfo& entry : category_table) {
    plan.items.push_back({shared_part(std::string{entry.id} + "/bare"), 1, ItemStatus::to_buy, 1, {}, {}, {}, {}, {}});
  }
  return plan;
}

std::set<KeyRef> missing_of_bare_plans() {
  std::set<KeyRef> keys;
  for (const MachineKind machine : {MachineKind::tower, MachineKind::laptop, MachineKind::mini_pc}) {
    const Plan plan = bare_plan(machine);
    const Measures measures = measure(Build{plan});
    for (const MeasureReading& reading : measures) {
      for (const MissingFact& fact : reading.missing) keys.insert(fact.attribute);
    }
  }
  return keys;
}

TEST(MeasureKeys, name_every_fact_that_a_measure_misses) {
  const auto listed = keys_of_measures();
  for (const KeyRef key : missing_of_bare_plans()) {
    EXPECT_NE(std::find(listed.begin(), listed.end(), key), listed.end())
        << info(key.category).id << '/' << info(key).name;
  }
}

TEST(MeasureKeys, name_none_twice) {
  const auto listed = keys_of_measures();
  EXPECT_EQ(std::set<KeyRef>(listed.begin(), listed.end()).size(), listed.size());
}

TEST(MeasureKeys, leave_out_what_only_rules_read) {
  const auto listed = keys_of_measures();
  for (const KeyRef key : {KeyRef{key::gpu::length}, KeyRef{key::psu::power}, KeyRef{key::monitor::vesa}}) {
    EXPECT_EQ(std::find(listed.begin(), listed.end(), key), listed.end());
  }
}

}  // namespace
}  // namespace deskpath::test
