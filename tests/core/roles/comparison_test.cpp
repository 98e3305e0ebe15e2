// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparison.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>

#include "support.h"

namespace deskpath {
namespace {

using test::essential;
using test::plus;
using test::role_of;
using test::shipped;
using test::shipped_role;

const std::vector<std::string> shipped_ids{"ai-ml-engineer", "backend-engineer", "data-scientist"};

// A: python 4 × 5 = 20, sql 3 × 2 = 6, talk 2 × 1 = 2.
Role role_a() {
  return role_of("a",
                 {essential({"python"}, 4, 5), essential({"sql"}, 3, 2), essential({"talk"}, 2, 1), plus("rag", 5, 5)});
}
// B: python or java 3 × 4 = 12, sql 5 × 2 = 10, go 1 × 3 = 3.
Role role_b() {
  return role_of(
      "b", {essential({"java", "python"}, 3, 4), essential({"sql"}, 5, 2), essential({"go"}, 1, 3), plus("rag", 5, 5)});
}

TEST(Overlap, is_what_is_shared_of_all_that_is_asked) {
  // Shared: min(20, 12) + min(6, 10) = 18. United: max 20 + 10, unpaired talk 2 and go 3: 35. 18 / 35 = 51.43 %.
  const Overlap result = overlap(role_a(), role_b());
  EXPECT_NEAR(result.percent, 100.0 * 18 / 35, 1e-9);
  ASSERT_EQ(result.pairs.size(), 2U);
  EXPECT_EQ(result.pairs[0].first, 0U);
  EXPECT_EQ(result.pairs[0].second, 0U);
  EXPECT_EQ(result.pairs[0].shared, 12);
  EXPECT_EQ(result.pairs[0].united, 20);
  EXPECT_EQ(result.pairs[1].shared, 6);
  EXPECT_EQ(result.pairs[1].united, 10);
}

TEST(Overlap, pairs_requirements_for_the_greatest_whole) {
  // Left {x,y} 4 and {x} 3; right {x} 4 and {y} 4. The first with the first would leave {x} alone: 4 shared.
  // Crosswise: {x,y}–{y} 4 and {x}–{x} 3: 7 shared, united 4 + 4 = 8.
  const Role left = role_of("l", {essential({"x", "y"}, 4, 1), essential({"x"}, 3, 1)});
  const Role right = role_of("r", {essential({"x"}, 4, 1), essential({"y"}, 4, 1)});
  EXPECT_NEAR(overlap(left, right).percent, 100.0 * 7 / 8, 1e-9);
}

TEST(Overlap, of_strangers_is_nothing_and_of_empty_roles_too) {
  EXPECT_DOUBLE_EQ(overlap(role_of("a", {essential({"x"}, 1, 1)}), role_of("b", {essential({"y"}, 1, 1)})).percent,
                   0.0);
  EXPECT_DOUBLE_EQ(overlap(role_of("a", {}), role_of("b", {})).percent, 0.0);
  EXPECT_DOUBLE_EQ(overlap(role_of("a", {plus("x", 1, 1)}), role_of("b", {plus("x", 1, 1)})).percent, 0.0)
      << "a plus is no part of the overlap";
}

TEST(Overlap, of_shipped_roles_is_symmetric_and_whole_with_itself) {
  for (const std::string& first : shipped_ids) {
    EXPECT_DOUBLE_EQ(overlap(shipped_role(first), shipped_role(first)).percent, 100.0);
    for (const std::string& second : shipped_ids) {
      EXPECT_DOUBLE_EQ(overlap(shipped_role(first), shipped_role(second)).percent,
                       overlap(shipped_role(second), shipped_role(first)).percent);
    }
  }
}

TEST(Overlap, of_ai_ml_and_backend_engineers_is_as_worked_by_hand) {
  // AI/ML: language 20, framework 20, cloud 16, DevOps 16, communication 9, optimization 9,
  // monitoring 9, GPU infrastructure 6 = 105.
  // Backend: language 20, sql 16, nosql 9, rest 20, graphql 6, cloud 9, communication 9, design 9, security 9, agents 4
  // = 111. Shared: language 20, cloud 9, communication 9 = 38. United: 105 + 111 - 38 = 178.
  EXPECT_NEAR(overlap(shipped_role("ai-ml-engineer"), shipped_role("backend-engineer")).percent, 100.0 * 38 / 178,
              1e-9);
}

TEST(Transition, is_the_fit_of_somebody_at_the_levels_left) {
  // A → B: python 4 of 3 gives 3 × 4 = 12, sql 3 of 5 gives 3 × 2 = 6, go nothing: 18 of 12 + 10 + 3 = 25.
  const Transition forth = transition(role_a(), role_b());
  EXPECT_DOUBLE_EQ(forth.low, 72.0);
  EXPECT_DOUBLE_EQ(forth.high, 72.0);
}

TEST(Transition, is_a_range_where_the_role_left_is_open_about_the_member) {
  // B → A: whoever meets "java or python" may have no python at all: 0, or python 3: 3 × 5 = 15.
  // sql 5 of 3 gives 3 × 2 = 6, talk nothing: 6 to 21 of 28.
  const Transition back = transition(role_b(), role_a());
  EXPECT_NEAR(back.low, 100.0 * 6 / 28, 1e-9);
  EXPECT_NEAR(back.high, 100.0 * 21 / 28, 1e-9);
  ASSERT_EQ(back.steps.size(), 3U);
  EXPECT_EQ(back.steps[0].low, 0);
  EXPECT_EQ(back.steps[0].high, 3);
  EXPECT_EQ(back.steps[1].low, 5);
  EXPECT_EQ(back.steps[1].high, 5);
  EXPECT_EQ(back.steps[2].high, 0);
}

TEST(Transition, counts_one_member_once_though_several_requirements_could_have_it) {
  // x or y 3 brings either x 3 × 2 = 6 or y 3 × 1 = 3 of 4 × 2 + 4 × 1 = 12, never both.
  const Role left = role_of("l", {essential({"x", "y"}, 3, 1)});
  const Role right = role_of("r", {essential({"x"}, 4, 2), essential({"y"}, 4, 1)});
  const Transition result = transition(left, right);
  EXPECT_NEAR(result.low, 100.0 * 3 / 12, 1e-9);
  EXPECT_NEAR(result.high, 100.0 * 6 / 12, 1e-9);
  ASSERT_EQ(result.steps.size(), 2U);
  EXPECT_EQ(result.steps[0].high, 3);
  EXPECT_EQ(result.steps[1].high, 3);
}

TEST(Transition, of_a_role_to_itself_is_whole) {
  for (const std::string& id : shipped_ids) {
    const Transition itself = transition(shipped_role(id), shipped_role(id));
    EXPECT_DOUBLE_EQ(itself.low, 100.0) << id;
    EXPECT_DOUBLE_EQ(itself.high, 100.0) << id;
  }
}

TEST(Transition, of_shipped_roles_differs_by_direction) {
  const Role& engineer = shipped_role("ai-ml-engineer");
  const Role& backend = shipped_role("backend-engineer");
  // To backend: language 0…20, cloud 9, communication 9: 18 to 38 of 111. Back: language 0…20, cloud 3 × 4 = 12,
  // communication 9: 21 to 41 of 105.
  const Transition forth = transition(engineer, backend);
  EXPECT_NEAR(forth.low, 100.0 * 18 / 111, 1e-9);
  EXPECT_NEAR(forth.high, 100.0 * 38 / 111, 1e-9);
  const Transition back = transition(backend, engineer);
  EXPECT_NEAR(back.low, 100.0 * 21 / 105, 1e-9);
  EXPECT_NEAR(back.high, 100.0 * 41 / 105, 1e-9);
}

Comparison of_shipped() {
  const std::vector<const Role*> roles{&shipped_role("ai-ml-engineer"), &shipped_role("backend-engineer"),
                                       &shipped_role("data-scientist")};
  return compare(roles, shipped());
}

const SkillRow& row_of(const Comparison& comparison, std::string_view skill) {
  for (const SkillRow& row : comparison.skills) {
    if (row.skill == skill) return row;
  }
  throw std::out_of_range("no row for " + std::string{skill});
}

TEST(Compare, gives_a_row_to_every_skill_that_a_role_names) {
  std::set<std::string> asked;
  for (const std::string& id : shipped_ids) {
    for (const SkillRequirement& requirement : shipped_role(id).skills) {
      for (const SkillId& skill : requirement.any_of) asked.insert(skill.str());
    }
  }
  std::set<std::string> shown;
  const Comparison comparison = of_shipped();
  for (const SkillRow& row : comparison.skills) EXPECT_TRUE(shown.insert(row.skill.str()).second) << row.skill.str();
  EXPECT_EQ(shown, asked);
}

TEST(Compare, orders_skills_by_area) {
  std::vector<std::size_t> places;
  const Comparison comparison = of_shipped();
  for (const SkillRow& row : comparison.skills) {
    for (std::size_t i = 0; i < shipped().areas().size(); ++i) {
      if (shipped().areas()[i].id == row.area) places.push_back(i);
    }
  }
  EXPECT_EQ(places.size(), comparison.skills.size());
  EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
}

TEST(Compare, tells_level_weight_and_choice_in_each_cell) {
  const Comparison comparison = of_shipped();
  const SkillRow& python = row_of(comparison, "python");
  ASSERT_TRUE(python.cells[0] && python.cells[1] && python.cells[2]);
  EXPECT_EQ(python.cells[0]->level, 4);
  EXPECT_EQ(python.cells[0]->weight, 5);
  EXPECT_TRUE(python.cells[0]->one_of);
  EXPECT_EQ(python.cells[2]->level, 3);
  const SkillRow& sql = row_of(comparison, "sql");
  EXPECT_FALSE(sql.cells[0] || sql.cells[2]);
  EXPECT_FALSE(sql.cells[1]->one_of);
  EXPECT_TRUE(sql.essential());
  EXPECT_FALSE(row_of(comparison, "knowledge-graphs").essential());
}

TEST(Compare, tells_where_roles_differ) {
  const Role a =
      role_of("a", {essential({"python"}, 4, 5), essential({"sql"}, 3, 2), essential({"communication"}, 3, 1)});
  const Role b = role_of("b", {essential({"python"}, 3, 5), essential({"communication"}, 3, 5), plus("graphql", 2, 1)});
  const std::vector<const Role*> roles{&a, &b};
  const Comparison comparison = compare(roles, shipped());
  EXPECT_TRUE(row_of(comparison, "python").differs()) << "another level";
  EXPECT_TRUE(row_of(comparison, "sql").differs()) << "asked by one only";
  EXPECT_TRUE(row_of(comparison, "graphql").differs());
  EXPECT_FALSE(row_of(comparison, "communication").differs()) << "the same level, whatever the weight";
  const std::vector<const Role*> same{&a, &a};
  for (const SkillRow& row : compare(same, shipped()).skills) EXPECT_FALSE(row.differs()) << row.skill.str();
}

TEST(Compare, sets_counterparts_side_by_side) {
  const Comparison comparison = of_shipped();
  const auto title = [&](const ResponsibilityRow& row, std::size_t role) {
    return row.cells[role] ? comparison.roles[role]->responsibilities[*row.cells[role]].id : std::string{};
  };
  std::set<std::vector<std::string>> shared;
  std::size_t cells = 0;
  bool own_seen = false;
  for (const ResponsibilityRow& row : comparison.responsibilities) {
    for (const auto& cell : row.cells) cells += cell ? 1U : 0U;
    EXPECT_FALSE(row.shared() && own_seen) << "shared rows stand first";
    own_seen = own_seen || !row.shared();
    if (row.shared()) shared.insert({title(row, 0), title(row, 1), title(row, 2)});
  }
  EXPECT_EQ(cells, 18U) << "each responsibility once";
  EXPECT_EQ(shared,
            (std::set<std::vector<std::string>>{{"scalability-and-optimization", "scalability-and-performance", ""},
                                                {"monitoring-and-maintenance", "", "model-evaluation"},
                                                {"collaboration", "", "communication"},
                                                {"building-rag-systems", "agentic-workflows", ""}}));
}

TEST(Compare, gives_every_need_of_every_role_a_cell) {
  const Comparison comparison = of_shipped();
  std::array<std::set<std::size_t>, 3> shown;
  std::size_t last = 0;
  for (const NeedRow& row : comparison.needs) {
    EXPECT_GE(static_cast<std::size_t>(row.measure), last) << "in the order of the measures";
    last = static_cast<std::size_t>(row.measure);
    for (std::size_t role = 0; role < 3; ++role) {
      if (!row.cells[role]) continue;
      EXPECT_TRUE(shown[role].insert(*row.cells[role]).second);
      EXPECT_EQ(comparison.roles[role]->workstation[*row.cells[role]].measure, row.measure);
    }
  }
  for (std::size_t role = 0; role < 3; ++role)
    EXPECT_EQ(shown[role].size(), comparison.roles[role]->workstation.size());
}

TEST(Compare, pairs_every_two_roles_once) {
  const Comparison comparison = of_shipped();
  ASSERT_EQ(comparison.pairs.size(), 3U);
  EXPECT_EQ(comparison.pairs[2].first, 1U);
  EXPECT_EQ(comparison.pairs[2].second, 2U);
  EXPECT_NEAR(comparison.pairs[0].overlap.percent, 100.0 * 38 / 178, 1e-9);
  EXPECT_NEAR(comparison.pairs[0].forth.low, 100.0 * 18 / 111, 1e-9);
  EXPECT_NEAR(comparison.pairs[0].back.low, 100.0 * 21 / 105, 1e-9);
  EXPECT_TRUE(compare({}, shipped()).pairs.empty());
}

TEST(AreaProfile, is_the_greatest_level_of_each_area) {
  const Role role =
      role_of("a", {essential({"python", "sql"}, 2, 1), essential({"java"}, 4, 1), plus("tableau", 3, 1)});
  const auto profile = area_profile(role, shipped());
  ASSERT_EQ(profile.size(), shipped().areas().size());
  std::map<std::string, double> by_area;
  for (std::size_t i = 0; i < profile.size(); ++i) by_area[shipped().areas()[i].id.str()] = profile[i];
  EXPECT_EQ(by_area["programming"], 4);
  EXPECT_EQ(by_area["data"], 2);
  EXPECT_EQ(by_area["visualization"], 3);
  EXPECT_EQ(by_area["cloud"], 0);
}

}  // namespace
}  // namespace deskpath
