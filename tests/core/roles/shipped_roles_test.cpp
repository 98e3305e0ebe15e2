// SPDX-License-Identifier: GPL-3.0-or-later
// What the article says of the three roles' work and skills, as the shipped content behaves, and the roles beside them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "assessment/fit.h"
#include "roles/comparison.h"
#include "support.h"

namespace deskpath {
namespace {

using test::rated;
using test::role_id;
using test::shipped;
using test::shipped_role;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

// The article's.
const std::vector<std::string> role_ids{"ai-ml-engineer", "backend-engineer", "data-scientist"};
const std::vector<std::string> all_ids{"ai-ml-engineer", "backend-engineer",    "data-engineer",
                                       "data-scientist", "full-stack-engineer", "mlops-engineer"};

// Each line as "a|b|c", with + before a plus: those that rest on `basis`.
std::set<std::string> lines(const Role& role, Basis::Kind basis = Basis::Kind::article) {
  std::set<std::string> result;
  for (const SkillRequirement& requirement : role.skills) {
    if (requirement.basis.kind != basis) continue;
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

TEST(ShippedRoles, are_the_three_of_the_article_and_three_beside_them) {
  std::vector<std::string> titles;
  for (const Role& role : shipped().roles()) titles.push_back(role.title);
  EXPECT_THAT(titles, ElementsAre("AI/ML engineer", "Backend engineer", "Data scientist", "MLOps engineer",
                                  "Data engineer", "Full-stack engineer"))
      << "the article's first";
  EXPECT_EQ(to_text(shipped().dangling_references()), "");
}

TEST(ShippedRoles, have_their_six_responsibilities_each) {
  EXPECT_THAT(responsibilities("ai-ml-engineer"),
              UnorderedElementsAre("model-deployment", "scalability-and-optimization", "infrastructure-management",
                                   "monitoring-and-maintenance", "collaboration", "building-rag-systems"));
  EXPECT_THAT(responsibilities("backend-engineer"),
              UnorderedElementsAre("api-development", "database-management", "server-side-logic",
                                   "scalability-and-performance", "security", "agentic-workflows"));
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
            (std::set<std::string>{"go|java|nodejs|python", "sql", "nosql", "rest-apis", "graphql",
                                   "aws|azure|google-cloud", "communication", "+ai-backend-services"}));
  EXPECT_EQ(lines(shipped_role("data-scientist")),
            (std::set<std::string>{"python|r", "hypothesis-testing", "regression-analysis", "supervised-learning",
                                   "unsupervised-learning", "matplotlib|seaborn|tableau", "communication",
                                   "+large-scale-eda"}));
}

// What the article states as a duty asks for a skill as well, though its lists of skills do not repeat it.
TEST(ShippedRoles, ask_for_what_the_articles_responsibilities_need) {
  constexpr auto derived = Basis::Kind::derived;
  EXPECT_EQ(lines(shipped_role("ai-ml-engineer"), derived),
            (std::set<std::string>{"model-optimization", "model-monitoring", "gpu-infrastructure"}));
  EXPECT_EQ(lines(shipped_role("backend-engineer"), derived),
            (std::set<std::string>{"system-design", "application-security", "agentic-workflows"}));
  EXPECT_EQ(lines(shipped_role("data-scientist"), derived),
            (std::set<std::string>{"data-cleaning", "exploratory-analysis", "model-evaluation", "data-storytelling"}));
  for (const std::string& id : role_ids)
    EXPECT_EQ(lines(shipped_role(id), Basis::Kind::editorial), std::set<std::string>{}) << id;
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
  for (const std::string& id : all_ids) {
    EXPECT_EQ(contribution({}, id, "communication").kind, RequirementKind::essential) << id;
    EXPECT_GT(assess(rated({}, "communication", 5), shipped_role(id)).low, 0.0) << id;
  }
}

TEST(ShippedRoles, a_plus_at_zero_leaves_the_fit_unchanged) {
  for (const std::string& id : all_ids) {
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
  for (const std::string& id : all_ids) {
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
  for (const std::string& id : all_ids) {
    std::set<std::pair<bool, std::string>> seen;
    for (const HandOff& hand_off : shipped_role(id).hand_offs) {
      seen.insert({hand_off.gives, hand_off.other.str()});
      // What one gives, the other takes, in the same words.
      const auto& others = shipped_role(hand_off.other.str()).hand_offs;
      EXPECT_TRUE(std::any_of(others.begin(), others.end(),
                              [&](const HandOff& other) {
                                return other.other == role_id(id) && other.gives != hand_off.gives &&
                                       other.what == hand_off.what;
                              }))
          << id << ": " << hand_off.what;
    }
    for (const std::string& other : all_ids) {
      if (other == id) continue;
      EXPECT_TRUE(seen.contains({true, other})) << id << " gives nothing to " << other;
      EXPECT_TRUE(seen.contains({false, other})) << id << " takes nothing from " << other;
    }
  }
}

TEST(ShippedRoles, help_to_choose_by_interests_and_goals) {
  std::set<std::string> choosing;
  for (const std::string& id : all_ids) {
    const Role& role = shipped_role(id);
    EXPECT_FALSE(role.mission.empty() || role.choosing.empty()) << id;
    EXPECT_GE(role.interests.size(), 3U) << id;
    EXPECT_GE(role.goals.size(), 3U) << id;
    EXPECT_EQ(role.tasks.size(), 6U) << id;
    choosing.insert(role.choosing);
  }
  EXPECT_EQ(choosing.size(), all_ids.size());
}

TEST(ShippedRoles, share_some_goals_and_keep_some_apart) {
  std::map<std::string, int> served;
  for (const Role& role : shipped().roles()) {
    for (const std::string& goal : role.goals) ++served[goal];
  }
  EXPECT_GE(std::count_if(served.begin(), served.end(), [](const auto& entry) { return entry.second > 1; }), 5);
  for (const Role& role : shipped().roles()) {
    EXPECT_TRUE(std::any_of(role.goals.begin(), role.goals.end(), [&](const std::string& goal) {
      return served[goal] < 3;
    })) << role.title;
  }
}

TEST(ShippedRoles, differ_enough_to_be_told_apart) {
  for (const Role& first : shipped().roles()) {
    for (const Role& second : shipped().roles()) {
      if (first.id == second.id) continue;
      EXPECT_LT(overlap(first, second).percent, 60.0) << first.title << ", " << second.title;
      EXPECT_GT(overlap(first, second).percent, 0.0) << first.title << ", " << second.title;
    }
  }
}

TEST(ShippedRoles, give_interest_figures_only_where_they_are_published_or_derived) {
  for (const char* id : {"ai-ml-engineer", "backend-engineer", "data-scientist", "full-stack-engineer"}) {
    EXPECT_TRUE(shipped_role(id).facts.riasec) << id;
  }
  // No source at hand states them.
  for (const char* id : {"mlops-engineer", "data-engineer"}) EXPECT_FALSE(shipped_role(id).facts.riasec) << id;
  for (const std::string& id : all_ids) {
    const RoleFacts& facts = shipped_role(id).facts;
    EXPECT_FALSE(facts.source.empty()) << id;
    EXPECT_TRUE(std::any_of(facts.entries.begin(), facts.entries.end(), [](const auto& entry) {
      return entry.first == "Attribution";
    })) << id;
    for (const auto& [title, text] : facts.entries) {
      if (title == "Pay (US)" || title == "Outlook (US)") {
        EXPECT_NE(text.find("https://www.bls.gov/"), std::string::npos) << id;
      }
    }
  }
}

TEST(ShippedGuide, keeps_the_further_reading_and_the_ways_of_choosing) {
  std::set<std::string> urls;
  for (const WebLink& link : shipped().guide().links) urls.insert(link.url);
  EXPECT_TRUE(urls.contains(
      "https://www.reddit.com/r/remotework/comments/1rakczr/ai_ml_engineer_backend_engineer_data_scientist/"));
  std::set<std::string> sections;
  for (const GuideSection& section : shipped().guide().sections)
    EXPECT_TRUE(sections.insert(section.id).second) << section.id;
  for (const char* id : {"demand", "overlap", "model-journey", "communication-and-collaboration",
                         "choosing-by-interests", "choosing-by-skills", "choosing-by-career-goals", "home-office",
                         "linux-and-wsl2", "cloud-instead-of-a-gpu", "lighting", "power-backup"}) {
    EXPECT_TRUE(sections.contains(id)) << id;
  }
}

}  // namespace
}  // namespace deskpath
