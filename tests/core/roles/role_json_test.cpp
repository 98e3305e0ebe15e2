// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/role_json.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath {
namespace {

using test::parsed;

Problems role_problems(std::string_view text) {
  const json::Document document = parsed(text);
  Problems problems;
  const auto role = read_role(document.root(), problems);
  EXPECT_EQ(role.has_value(), problems.empty());
  return problems;
}

// A sound role with one more line of members, the second line of the text.
void expect_problem(const std::string& line, const std::string& message, const std::string& pointer) {
  EXPECT_EQ(role_problems("{\"id\": \"x\", \"title\": \"X\",\n" + line + "}"),
            (Problems{{message, "test.json", pointer, 2}}))
      << line;
}

TEST(RoleJson, reads_every_part_of_a_role) {
  const json::Document document = parsed(R"({
    "id": "tester", "title": "Tester", "aliases": ["QA"], "mission": "Find faults.", "choosing": "If you doubt.",
    "responsibilities": [{"id": "plan", "title": "Plan", "text": "Plans.", "shared": "planning", "basis": "article"}],
    "skills": [{"skill": "python", "level": 3, "weight": 4, "kind": "essential", "reason": "why"},
               {"any_of": ["java", "go"], "title": "A language", "level": 2, "kind": "plus"}],
    "hand_offs": [{"to": "backend-engineer", "gives": "faults"}, {"from": "data-scientist", "takes": "data"}],
    "tasks": [{"id": "t", "text": "Test it"}], "interests": ["i"], "goals": ["g"],
    "facts": {"onet": "15-1253.00", "riasec": {"r": 1.5, "i": 6}, "source": "https://x"},
    "conditions": [{"id": "mobile", "question": "Phones?"}],
    "workstation": [
      {"measure": "memory.total_gb", "importance": "required", "minimum": 16, "recommended": 32.5, "why": "w", "basis": "article"},
      {"measure": "os.family", "importance": "recommended", "when": "mobile", "minimum": ["macos", "linux"], "ideal": "macos",
       "or": {"measure": "software.virtualization", "up_to": "minimum"}, "why": "w"},
      {"measure": "room.quiet", "importance": "optional", "ideal": true, "why": "w"}]})");
  Problems problems;
  const auto role = read_role(document.root(), problems);
  ASSERT_TRUE(role) << to_text(problems);
  EXPECT_EQ(role->title, "Tester");
  EXPECT_EQ(role->aliases, std::vector<std::string>{"QA"});
  EXPECT_EQ(role->responsibilities.at(0).shared, "planning");
  EXPECT_EQ(role->responsibilities.at(0).basis.kind, Basis::Kind::article);
  ASSERT_EQ(role->skills.size(), 2U);
  EXPECT_EQ(role->skills[0].any_of, std::vector<SkillId>{test::skill("python")});
  EXPECT_EQ(role->skills[0].weight, 4);
  EXPECT_EQ(role->skills[1].any_of.size(), 2U);
  EXPECT_EQ(role->skills[1].weight, 1) << "one unless stated";
  EXPECT_EQ(role->skills[1].kind, RequirementKind::plus);
  EXPECT_TRUE(role->hand_offs.at(0).gives);
  EXPECT_FALSE(role->hand_offs.at(1).gives);
  EXPECT_EQ(role->hand_offs.at(1).other.str(), "data-scientist");
  EXPECT_EQ(role->facts.entries.at(1).second, "Realistic 1.5, Investigative 6");
  ASSERT_EQ(role->workstation.size(), 3U);
  EXPECT_EQ(role->workstation[0].minimum, StepValue{16.0});
  EXPECT_EQ(role->workstation[0].recommended, StepValue{32.5});
  EXPECT_FALSE(role->workstation[0].ideal);
  EXPECT_EQ(role->workstation[1].minimum, (StepValue{std::vector<std::string>{"macos", "linux"}}));
  EXPECT_EQ(role->workstation[1].ideal, StepValue{std::vector<std::string>{"macos"}});
  EXPECT_EQ(role->workstation[1].when, "mobile");
  ASSERT_TRUE(role->workstation[1].alternative);
  EXPECT_EQ(role->workstation[1].alternative->measure, Measure::software_virtualization);
  EXPECT_EQ(role->workstation[1].alternative->up_to, Level::minimum);
  EXPECT_EQ(role->workstation[2].importance, Importance::optional_);
  EXPECT_EQ(role->workstation[2].ideal, StepValue{true});
}

TEST(RoleJson, refuses_a_role_without_id_or_title) {
  EXPECT_EQ(role_problems("{\"title\": \"X\"}"), (Problems{{"has no \"id\"; expected a text", "test.json", "", 1}}));
  EXPECT_EQ(role_problems("{\"id\": \"x\"}"), (Problems{{"has no \"title\"; expected a text", "test.json", "", 1}}));
  EXPECT_EQ(role_problems("{\n\"id\": \"X y\", \"title\": \"X\"}"),
            (Problems{{"is \"X y\"; expected lower-case letters, digits and single hyphens", "test.json", "/id", 2}}));
  EXPECT_EQ(role_problems("7"), (Problems{{"is a whole number; expected an object", "test.json", "", 1}}));
}

TEST(RoleJson, refuses_bad_skill_lines_at_their_place) {
  expect_problem(R"("skills": [{"level": 3, "kind": "plus"}])", "names no skill; expected \"skill\" or \"any_of\"",
                 "/skills/0");
  expect_problem(R"("skills": [{"any_of": ["java", "C++"], "level": 3, "kind": "plus"}])",
                 "names \"C++\", which is no skill id", "/skills/0");
  expect_problem(R"("skills": [{"skill": "go", "kind": "plus"}])",
                 "has no \"level\"; expected a whole number from 1 to 5", "/skills/0");
  expect_problem(R"("skills": [{"skill": "go", "level": 6, "kind": "plus"}])",
                 "is 6; expected a whole number from 1 to 5", "/skills/0/level");
  expect_problem(R"("skills": [{"skill": "go", "level": 0, "kind": "plus"}])",
                 "is 0; expected a whole number from 1 to 5", "/skills/0/level");
  expect_problem(R"("skills": [{"skill": "go", "level": 1, "weight": 6, "kind": "plus"}])",
                 "is 6; expected a whole number from 1 to 5", "/skills/0/weight");
  expect_problem(R"("skills": [{"skill": "go", "level": 1, "kind": "bonus"}])",
                 "is \"bonus\"; expected essential or plus", "/skills/0/kind");
  expect_problem(R"("skills": [{"skill": "go", "level": 1}])", "has no \"kind\"; expected a text", "/skills/0");
  expect_problem(R"("skills": [4])", "is a whole number; expected an object", "/skills/0");
  expect_problem(R"("skills": {})", "is an object; expected a list", "/skills");
}

TEST(RoleJson, refuses_bad_needs_at_their_place) {
  const auto need = [](const std::string& members) { return "\"workstation\": [{\"why\": \"w\", " + members + "}]"; };
  expect_problem(need(R"("measure": "gpu.price", "importance": "required", "minimum": 1)"),
                 "is \"gpu.price\", which is no known measure", "/workstation/0/measure");
  expect_problem(need(R"("measure": "cpu.cores", "importance": "vital", "minimum": 1)"),
                 "has the importance \"vital\"; expected required, recommended or optional", "/workstation/0");
  expect_problem(need(R"("measure": "cpu.cores", "minimum": 1)"), "has no \"importance\"; expected a text",
                 "/workstation/0");
  expect_problem(need(R"("measure": "cpu.cores", "importance": "required")"), "states no step", "/workstation/0");
  expect_problem(need(R"("measure": "cpu.cores", "importance": "required", "minimum": "8", "ideal": 9)"),
                 "is \"8\"; expected a number, as cpu.cores is one", "/workstation/0/minimum");
  expect_problem(need(R"("measure": "room.quiet", "importance": "required", "minimum": false, "ideal": true)"),
                 "is false; expected true, as room.quiet is a yes or no", "/workstation/0/minimum");
  expect_problem(need(R"("measure": "os.family", "importance": "required", "minimum": 3, "ideal": "linux")"),
                 "is 3; expected a name or a list of names", "/workstation/0/minimum");
  expect_problem(need(R"("measure": "cpu.cores", "importance": "required", "minimum": 1, "or": {"measure": "x"})"),
                 "is \"x\", which is no known measure", "/workstation/0/or/measure");
  for (const std::string level : {"below", "best"}) {
    expect_problem(
        need(
            R"("measure": "cpu.cores", "importance": "required", "minimum": 1, "or": {"measure": "cpu.class", "up_to": ")" +
            level + "\"}"),
        "has up_to \"" + level + "\"; expected minimum, recommended or ideal", "/workstation/0/or");
  }
  expect_problem(need(R"("measure": "cpu.cores", "importance": "required", "minimum": 1, "when": "asked")"),
                 "depends on the condition \"asked\", which the role does not ask", "/workstation/0");
  expect_problem(R"("workstation": [{"measure": "cpu.cores", "importance": "required", "minimum": 1}])",
                 "has no \"why\"; expected a text", "/workstation/0");
}

TEST(RoleJson, refuses_bad_hand_offs_and_tasks_at_their_place) {
  expect_problem(R"("hand_offs": [{"to": "a"}])", "has no \"gives\"; expected a text", "/hand_offs/0");
  expect_problem(R"("hand_offs": [{"from": "b", "gives": "a"}])", "has no \"takes\"; expected a text", "/hand_offs/0");
  expect_problem(R"("hand_offs": [{"to": "A", "gives": "x"}])",
                 "is \"A\"; expected lower-case letters, digits and single hyphens", "/hand_offs/0/to");
  expect_problem(R"("tasks": [{"id": "a"}])", "has no \"text\"; expected a text", "/tasks/0");
  expect_problem(R"("responsibilities": [{"id": "a", "title": "A", "basis": "derived"}])",
                 "is derived without a \"source\" or a \"reason\"", "/responsibilities/0");
}

Problems skill_problems(const std::string& members) {
  const json::Document document = parsed("{\"id\": \"x\", \"area\": \"a\", \"title\": \"X\",\n" + members + "}");
  Problems problems;
  const auto skill = read_skill(document.root(), problems);
  EXPECT_EQ(skill.has_value(), problems.empty());
  return problems;
}

TEST(SkillJson, demands_six_levels_and_five_hours) {
  const std::string levels = R"("levels": ["0", "1", "2", "3", "4", "5"])";
  EXPECT_EQ(skill_problems(levels), Problems{});
  EXPECT_EQ(skill_problems(levels + R"(, "hours": [1, 2, 3, 4, 5])"), Problems{});
  EXPECT_EQ(skill_problems(R"("levels": ["0", "1"])"),
            (Problems{{"has 2 level texts; expected six, for 0 to 5", "test.json", "", 1}}));
  for (const char* hours : {"[1, 2, 3, 4]", "[1, 2, 3, 4, 5, 6]", "[1, 2, 3, 4, -5]", "[1, 2, 3, 4, 2.5]", "[]"}) {
    EXPECT_EQ(skill_problems(levels + ", \"hours\": " + hours),
              (Problems{{"is not a list of five whole numbers of hours", "test.json", "/hours", 2}}))
        << hours;
  }
}

TEST(SkillJson, takes_links_to_the_web_only) {
  const std::string levels = R"("levels": ["0", "1", "2", "3", "4", "5"], )";
  EXPECT_EQ(
      skill_problems(levels + R"("links": [{"title": "a", "url": "https://a"}, {"title": "b", "url": "http://b"}])"),
      Problems{});
  for (const char* url : {"file:///etc/passwd", "javascript:alert(1)", "ftp://x", "httpsx"}) {
    EXPECT_EQ(skill_problems(levels + R"("links": [{"title": "a", "url": ")" + url + "\"}]"),
              (Problems{{"has a link that is neither http nor https", "test.json", "/links/0", 2}}))
        << url;
  }
}

TEST(RoleNames, are_those_of_the_files) {
  EXPECT_EQ(importance_name(Importance::required), "required");
  EXPECT_EQ(importance_name(Importance::optional_), "optional");
  EXPECT_EQ(level_name(Level::below), "below");
  EXPECT_EQ(level_name(Level::ideal), "ideal");
  for (const MeasureInfo& measure : measure_table) EXPECT_EQ(measure_from_id(measure.id), measure.measure);
  EXPECT_FALSE(measure_from_id("gpu.price"));
}

}  // namespace
}  // namespace deskpath
