// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/catalogue.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "assessment/fit.h"
#include "roles/comparison.h"
#include "support.h"

namespace deskpath {
namespace {

using test::role_id;
using test::shipped;
using test::skill;

const std::string release =
    R"({"id": "release-engineer", "title": "Release engineer",
        "responsibilities": [{"id": "pipelines", "title": "Pipelines", "basis": "article"}],
        "skills": [{"any_of": ["docker", "kubernetes"], "level": 4, "weight": 5, "kind": "essential"},
                   {"skill": "python", "level": 3, "weight": 4, "kind": "essential"}],
        "workstation": [{"measure": "memory.total_gb", "importance": "required", "minimum": 48, "why": "w"}]})";

TEST(RoleCatalogue, takes_one_role_a_list_or_a_document) {
  RoleCatalogue catalogue;
  EXPECT_EQ(catalogue.add_roles(R"({"id": "a", "title": "A"})", "a.json"), Problems{});
  EXPECT_EQ(catalogue.add_roles(R"([{"id": "b", "title": "B"}])", "b.json"), Problems{});
  EXPECT_EQ(catalogue.add_roles(R"({"format": "deskpath.roles", "version": 1, "roles": [{"id": "c", "title": "C"}],
      "areas": [{"id": "z", "title": "Z"}],
      "skills": [{"id": "y", "area": "z", "title": "Y", "levels": ["0", "1", "2", "3", "4", "5"]}]})",
                                "c.deskroles"),
            Problems{});
  ASSERT_EQ(catalogue.roles().size(), 3U);
  EXPECT_EQ(catalogue.roles()[2].title, "C");
  EXPECT_EQ(catalogue.skill_title(skill("y")), "Y");
  EXPECT_EQ(catalogue.areas().size(), 1U);
  EXPECT_EQ(catalogue.dangling_references(), Problems{});
}

TEST(RoleCatalogue, replaces_a_role_in_place) {
  RoleCatalogue catalogue;
  EXPECT_EQ(catalogue.add_roles(R"([{"id": "a", "title": "A"}, {"id": "b", "title": "B"}])", "a.json"), Problems{});
  EXPECT_EQ(catalogue.add_roles(R"({"id": "a", "title": "mine"})", "mine.deskroles"), Problems{});
  ASSERT_EQ(catalogue.roles().size(), 2U);
  EXPECT_EQ(catalogue.roles()[0].title, "mine");
}

TEST(RoleCatalogue, loads_the_sound_roles_of_a_file_with_unsound_ones) {
  RoleCatalogue catalogue;
  const Problems problems = catalogue.add_roles(
      "[{\"id\": \"a\", \"title\": \"A\"},\n{\"id\": \"b\"},\n{\"id\": \"c\", \"title\": \"C\"}]", "x.json");
  EXPECT_EQ(problems, (Problems{{"has no \"title\"; expected a text", "x.json", "/1", 2}}));
  EXPECT_NE(catalogue.find(role_id("a")), nullptr);
  EXPECT_EQ(catalogue.find(role_id("b")), nullptr);
  EXPECT_NE(catalogue.find(role_id("c")), nullptr);
}

TEST(RoleCatalogue, refuses_what_is_no_roles_file) {
  RoleCatalogue catalogue;
  EXPECT_EQ(catalogue.add_roles("{\"version\": 2,\n\"roles\": []}", "x"),
            (Problems{{"is 2; this program reads version 1. Use a newer Deskpath", "x", "/version", 1}}));
  EXPECT_EQ(catalogue.add_roles("{}", "x"),
            (Problems{{"is not a roles file; expected a role or a list of roles", "x", "", 1}}));
  EXPECT_EQ(catalogue.add_roles("true", "x"),
            (Problems{{"is not a roles file; expected a role or a list of roles", "x", "", 1}}));
  EXPECT_EQ(catalogue.add_roles("", "x"), (Problems{{"is empty; expected a JSON document", "x", "", 0}}));
  EXPECT_EQ(catalogue.add_skills("{}", "x"), (Problems{{"is an object; expected a list", "x", "", 1}}));
  EXPECT_EQ(catalogue.add_areas("[{\"id\": \"a\"}]", "x"),
            (Problems{{"has no \"title\"; expected a text", "x", "/0", 1}}));
  EXPECT_EQ(catalogue.add_guide("[]", "x"), (Problems{{"is a list; expected an object", "x", "", 1}}));
  EXPECT_TRUE(catalogue.roles().empty());
}

TEST(RoleCatalogue, names_references_that_lead_nowhere) {
  RoleCatalogue catalogue;
  EXPECT_EQ(catalogue.add_areas(R"([{"id": "z", "title": "Z"}])", "areas"), Problems{});
  EXPECT_EQ(catalogue.add_skills(
                R"([{"id": "y", "area": "gone", "title": "Y", "levels": ["0", "1", "2", "3", "4", "5"]}])", "s"),
            Problems{});
  EXPECT_EQ(
      catalogue.add_roles(R"({"id": "a", "title": "A", "skills": [{"any_of": ["y", "x"], "level": 1, "kind": "plus"}],
                                    "hand_offs": [{"to": "nobody", "gives": "it"}]})",
                          "r"),
      Problems{});
  std::vector<std::string> messages;
  for (const Problem& problem : catalogue.dangling_references()) messages.push_back(problem.message);
  EXPECT_EQ(messages, (std::vector<std::string>{"role a asks for the unknown skill x",
                                                "role a hands over to the unknown role nobody",
                                                "skill y belongs to the unknown area gone"}));
}

TEST(RoleCatalogue, words_requirements) {
  SkillRequirement group = test::essential({"python", "java", "cpp"}, 4, 5);
  EXPECT_EQ(shipped().requirement_members(group), "Python, Java or C++");
  EXPECT_EQ(shipped().requirement_title(group), "Python, Java or C++");
  group.title = "A language";
  EXPECT_EQ(shipped().requirement_title(group), "A language");
  EXPECT_EQ(shipped().requirement_members(test::essential({"python", "r"}, 1, 1)), "Python or R");
  EXPECT_EQ(shipped().requirement_members(test::essential({"python"}, 1, 1)), "Python");
  EXPECT_EQ(shipped().skill_title(skill("unheard-of")), "unheard-of");
}

TEST(RoleCatalogue, compares_a_seventh_role_read_from_a_file) {
  const auto path = std::filesystem::path{testing::TempDir()} / "deskpath-seventh-role.deskroles";
  std::ofstream{path, std::ios::binary} << release;
  RoleCatalogue catalogue = shipped();
  EXPECT_EQ(catalogue.add_roles(test::read_file(path), path.string()), Problems{});
  std::filesystem::remove(path);
  EXPECT_EQ(catalogue.dangling_references(), Problems{});

  std::vector<const Role*> roles;
  for (const Role& role : catalogue.roles()) roles.push_back(&role);
  ASSERT_EQ(roles.size(), 7U);
  const Comparison comparison = compare(roles, catalogue);
  EXPECT_EQ(comparison.pairs.size(), 21U);
  std::size_t asked = 0;
  for (const SkillRow& row : comparison.skills) asked += row.cells[6] ? 1U : 0U;
  EXPECT_EQ(asked, 3U) << "docker, kubernetes, python";
  for (const RolePair& pair : comparison.pairs) {
    if (pair.second != 6 || comparison.roles[pair.first]->id != role_id("ai-ml-engineer")) continue;
    // It asks 20 + 12 = 32; a DevOps tool (16 of 20) and a language (20 of 12) meet: 16 + 12 of 105 + 32 - 28.
    EXPECT_NEAR(pair.overlap.percent, 100.0 * 28 / 109, 1e-9);
  }
  const Fit fit = assess(test::rated({}, "python", 3), *catalogue.find(role_id("release-engineer")));
  EXPECT_EQ(fit.essentials, 2U);
  EXPECT_EQ(fit.point, 100.0);
  EXPECT_NEAR(fit.low, 100.0 * 12 / 32, 1e-9);
}

}  // namespace
}  // namespace deskpath
