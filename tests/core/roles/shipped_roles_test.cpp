// SPDX-License-Identifier: GPL-3.0-or-later
// What the article says of the three roles' work and skills, as the shipped content behaves.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

#include "assessment/fit.h"
#include "support.h"

namespace deskpath {
namespace {

using test::rated;
using test::role_id;
using test::shipped;
using test::shipped_role;
using testing::UnorderedElementsAre;

const std::vector<std::string> role_ids{"ai-ml-engineer", "backend-engineer", "data-scientist"};

// Each line as "a|b|c", with + before a plus.
std::set<std::string> lines(const Role& role) {
  std::set<std::string> result;
  for (const SkillRequirement& requirement : role.skills) {
    std::set<std::string> members;
    for (const SkillId& id : requirement.any_of) members.insert(id.str());
    std::string line = requirement.kind == RequirementKind::plus ? "+" : "";
    for (const std::string& member : members) line += (line.size() > 1 ? "|" : "") + member;
    EXPECT_TRUE(result.insert(line).second) << line << " twice";
  }
  return result;
}

std::vector<std::string> responsibilities(std::string_view id) {
  std::vector<std::string> result;
  for (const Responsibility& entry : shipped_role(id).responsibilities) result.push_back(entry.id);
  return result;
}

// The contribution of the requirement that `skill` can meet.
Contribution contribution(const Profile& profile, std::string_view role_name, std::string_view skill) {
  const Role& role = shipped_role(role_name);
  for (const Contribution& entry : assess(profile, role).contributions) {
    for (const SkillId& id : role.skills[entry.requirement].any_of) {
      if (id == skill) return entry;
    }
  }
  throw std::out_of_range("no requirement for " + std::string{skill});
}

TEST(ShippedRoles, are_the_three_of_the_article) {
  std::vector<std::string> titles;
  for (const Role& role : shipped().roles()) titles.push_back(role.title);
  EXPECT_THAT(titles, UnorderedElementsAre("AI/ML engineer", "Backend engineer", "Data scientist"));
  EXPECT_EQ(to_text(shipped().dangling_references()), "");
}

TEST(ShippedRoles, have_their_six_responsibilities_each) {
  EXPECT_THAT(responsibilities("ai-ml-engineer"),
              UnorderedElementsAre("model-deployment", "scalability-and-optimization", "infrastructure-management",
                                   "monitoring-and-maintenance", "collaboration", "building-rag-systems"));
  EXPECT_THAT(responsibilities("backend-engineer"),
              UnorderedElementsAre("api-development", "database-management", "server-side-logic", "scalability-and-performance",
                                   "security", "agentic-workflows"));
  EXPECT_THAT(responsibilities("data-scientist"),
              UnorderedElementsAre("data-collection-and-cleaning", "exploratory-data-analysis", "model-building",
                                   "model-evaluation", "communication", "predictive-modeling"));
}

TEST(ShippedRoles, ask_for_the_articles_skills_line_by_line) {
  EXPECT_EQ(lines(shipped_role("ai-ml-engineer")),
            (std::set<std::string>{"cpp|java|python", "pytorch|scikit-learn|tensorflow", "aws|azure|google-cloud",
                                   "docker|jenkins|kubernetes", "communication", "+retrieval-augmented-generation",
                                   "+knowledge-graphs"}));
  EXPECT_EQ(lines(shipped_role("backend-engineer")),
            (std::set<std::string>{"go|java|nodejs|python", "sql", "nosql", "rest-apis", "graphql", "aws|azure|google-cloud",
                                   "communication", "+ai-backend-services"}));
  EXPECT_EQ(lines(shipped_role("data-scientist")),
            (std::set<std::string>{"python|r", "hypothesis-testing", "regression-analysis", "supervised-learning",
                                   "unsupervised-learning", "matplotlib|seaborn|tableau", "communication", "+large-scale-eda"}));
}

TEST(ShippedRoles, java_alone_meets_the_languages_of_engineers_only) {
  const Profile java = rated({}, "java", 5);
  EXPECT_EQ(contribution(java, "ai-ml-engineer", "python").own, 5);
  EXPECT_EQ(contribution(java, "ai-ml-engineer", "python").gap(), 0);
  EXPECT_EQ(contribution(java, "backend-engineer", "python").gap(), 0);
  EXPECT_EQ(contribution(java, "backend-engineer", "python").skill, test::skill("java"));
  EXPECT_FALSE(contribution(java, "data-scientist", "python").own);
}

TEST(ShippedRoles, r_alone_meets_the_data_scientists_language_only) {
  const Profile r = rated({}, "r", 5);
  EXPECT_EQ(contribution(r, "data-scientist", "python").skill, test::skill("r"));
  EXPECT_EQ(contribution(r, "data-scientist", "python").gap(), 0);
  EXPECT_FALSE(contribution(r, "ai-ml-engineer", "python").own);
  EXPECT_FALSE(contribution(r, "backend-engineer", "python").own);
}

TEST(ShippedRoles, sql_and_nosql_are_both_asked_of_backend_engineers) {
  const Profile sql = rated({}, "sql", 5);
  EXPECT_EQ(contribution(sql, "backend-engineer", "sql").own, 5);
  EXPECT_FALSE(contribution(sql, "backend-engineer", "nosql").own);
  EXPECT_LT(assess(sql, shipped_role("backend-engineer")).low, 100.0);
}

TEST(ShippedRoles, communication_is_essential_to_all) {
  for (const std::string& id : role_ids) {
    EXPECT_EQ(contribution({}, id, "communication").kind, RequirementKind::essential) << id;
    EXPECT_GT(assess(rated({}, "communication", 5), shipped_role(id)).low, 0.0) << id;
  }
}

TEST(ShippedRoles, a_plus_at_zero_leaves_the_fit_unchanged) {
  for (const std::string& id : role_ids) {
    const Role& role = shipped_role(id);
    const Profile before = rated(rated({}, "python", 4), "communication", 2);
    Profile after = before;
    std::size_t pluses = 0;
    for (const SkillRequirement& requirement : role.skills) {
      if (requirement.kind != RequirementKind::plus) continue;
      ++pluses;
      after = rated(std::move(after), requirement.any_of.front().str(), 0);
    }
    EXPECT_GT(pluses, 0U) << id;
    const Fit one = assess(before, role);
    const Fit two = assess(after, role);
    EXPECT_EQ(one.point, two.point);
    EXPECT_EQ(one.low, two.low);
    EXPECT_EQ(one.high, two.high);
    EXPECT_EQ(one.rated, two.rated);
  }
}

TEST(ShippedRoles, whoever_has_all_that_is_asked_fits_wholly) {
  for (const std::string& id : role_ids) {
    const Role& role = shipped_role(id);
    Profile profile;
    for (const SkillRequirement& requirement : role.skills) {
      if (requirement.kind == RequirementKind::essential) {
        profile = rated(std::move(profile), requirement.any_of.back().str(), requirement.level);
      }
    }
    const Fit fit = assess(profile, role);
    EXPECT_EQ(fit.point, 100.0) << id;
    EXPECT_EQ(fit.low, 100.0) << id;
    EXPECT_EQ(fit.short_of + fit.unrated(), 0U) << id;
  }
}

TEST(ShippedRoles, hand_over_to_each_other_in_both_directions) {
  for (const std::string& id : role_ids) {
    std::set<std::pair<bool, std::string>> seen;
    for (const HandOff& hand_off : shipped_role(id).hand_offs) {
      seen.insert({hand_off.gives, hand_off.other.str()});
      // What one gives, the other takes, in the same words.
      const auto& others = shipped_role(hand_off.other.str()).hand_offs;
      EXPECT_TRUE(std::any_of(others.begin(), others.end(), [&](const HandOff& other) {
        return other.other == role_id(id) && other.gives != hand_off.gives && other.what == hand_off.what;
      })) << id << ": " << hand_off.what;
    }
    for (const std::string& other : role_ids) {
      if (other == id) continue;
      EXPECT_TRUE(seen.contains({true, other})) << id << " gives nothing to " << other;
      EXPECT_TRUE(seen.contains({false, other})) << id << " takes nothing from " << other;
    }
  }
}

TEST(ShippedRoles, help_to_choose_by_interests_and_goals) {
  std::set<std::string> choosing;
  for (const std::string& id : role_ids) {
    const Role& role = shipped_role(id);
    EXPECT_FALSE(role.mission.empty() || role.choosing.empty()) << id;
    EXPECT_GE(role.interests.size(), 3U) << id;
    EXPECT_GE(role.goals.size(), 3U) << id;
    EXPECT_GE(role.tasks.size(), 3U) << id;
    choosing.insert(role.choosing);
  }
  EXPECT_EQ(choosing.size(), 3U);
}

TEST(ShippedGuide, keeps_the_further_reading_and_the_ways_of_choosing) {
  std::set<std::string> urls;
  for (const WebLink& link : shipped().guide().links) urls.insert(link.url);
  EXPECT_TRUE(urls.contains(
      "https://www.reddit.com/r/remotework/comments/1rakczr/ai_ml_engineer_backend_engineer_data_scientist/"));
  std::set<std::string> sections;
  for (const GuideSection& section : shipped().guide().sections) EXPECT_TRUE(sections.insert(section.id).second) << section.id;
  for (const char* id : {"demand", "overlap", "model-journey", "communication-and-collaboration", "choosing-by-interests",
                         "choosing-by-skills", "choosing-by-career-goals", "home-office", "linux-and-wsl2",
                         "cloud-instead-of-a-gpu", "lighting", "power-backup"}) {
    EXPECT_TRUE(sections.contains(id)) << id;
  }
}

}  // namespace
}  // namespace deskpath
