// SPDX-License-Identifier: GPL-3.0-or-later
// The plan takes the best step first, knows its dates, and can be taken along.
#include "assessment/learning_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "assessment/profile_edits.h"
#include "support.h"

namespace deskpath {
namespace {

using test::day;
using test::essential;
using test::rated;
using test::skill;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

// Half of the role is SQL, half Python; nothing else moves it.
const Role role = test::role_of("example", {essential({"sql"}, 2, 5), essential({"python"}, 2, 5)});
const std::vector<const Role*> roles{&role};

RoleCatalogue catalogue() {
  RoleCatalogue result;
  const std::string levels = R"("levels": ["none", "one, two; three", "two", "three", "four", "five"])";
  const Problems problems = result.add_skills(R"([{"id": "sql", "area": "data", "title": "SQL", )" + levels +
                                                  R"(, "hours": [10, 20, 30, 40, 50],
           "links": [{"title": "A guide", "url": "https://example.org/guide"}], "basis": "article"},
          {"id": "python", "area": "data", "title": "Python", )" +
                                                  levels + R"(, "hours": [15, 40, 50, 60, 70], "basis": "article"},
          {"id": "odd", "area": "data", "title": "Odd", )" +
                                                  levels + R"(, "basis": "article"}])",
                                              "skills");
  EXPECT_EQ(to_text(problems), "");
  return result;
}

Profile beginner() { return rated(rated({}, "sql", 0), "python", 0); }

LearningRequest request(std::int64_t hours_per_week, std::size_t most = 12) {
  return {roles, hours_per_week, day("2026-11-25"), most, {}};
}

std::vector<std::string> steps_of(const LearningPlan& plan) {
  std::vector<std::string> result;
  for (const LearningStep& step : plan.steps) result.push_back(step.skill.str() + ' ' + std::to_string(step.to));
  return result;
}

TEST(LearningPlan, takes_the_most_gained_per_hour_first) {
  // Every step is worth 25 points: 10, 20, 15 and 40 hours decide.
  const LearningPlan plan = learning_plan(beginner(), request(5), catalogue());
  EXPECT_THAT(steps_of(plan), ElementsAre("sql 1", "python 1", "sql 2", "python 2"));
  EXPECT_EQ(plan.hours, 85);
  EXPECT_THAT(plan.before, ElementsAre(0.0));
  EXPECT_THAT(plan.steps.back().fits, ElementsAre(100.0));
  EXPECT_EQ(plan.steps[0].gain, 25.0);
  EXPECT_FALSE(plan.more);
}

TEST(LearningPlan, dates_follow_the_hours_per_week) {
  // 5 hours a week: 10 hours are 14 days, 15 more end after 35 days, 20 more after 63, 40 more after 119.
  const LearningPlan plan = learning_plan(beginner(), request(5), catalogue());
  EXPECT_EQ(plan.steps[0].starts, day("2026-11-25"));
  EXPECT_EQ(plan.steps[0].finishes, day("2026-12-08"));
  EXPECT_EQ(plan.steps[1].starts, day("2026-12-09"));
  EXPECT_EQ(plan.steps[1].finishes, day("2026-12-29"));
  EXPECT_EQ(plan.finishes, day("2027-03-23"));
  const LearningPlan undated = learning_plan(beginner(), request(0), catalogue());
  EXPECT_EQ(undated.steps.size(), 4U);
  EXPECT_FALSE(undated.steps[0].starts || undated.finishes);
}

TEST(LearningPlan, follows_ones_own_hours) {
  const Profile slow = with_step_hours(beginner(), skill("sql"), 0, 100);
  EXPECT_THAT(steps_of(learning_plan(slow, request(5), catalogue())),
              ElementsAre("python 1", "python 2", "sql 1", "sql 2"));
}

TEST(LearningPlan, leaves_out_what_is_not_wanted_or_not_rated) {
  LearningRequest wish = request(5);
  wish.left_out = {skill("sql")};
  EXPECT_THAT(steps_of(learning_plan(beginner(), wish, catalogue())), ElementsAre("python 1", "python 2"));
  EXPECT_THAT(steps_of(learning_plan(rated({}, "python", 0), request(5), catalogue())),
              ElementsAre("python 1", "python 2"));
  EXPECT_TRUE(learning_plan({}, request(5), catalogue()).steps.empty());
}

TEST(LearningPlan, says_when_there_is_more) {
  const LearningPlan plan = learning_plan(beginner(), request(5, 2), catalogue());
  EXPECT_EQ(plan.steps.size(), 2U);
  EXPECT_TRUE(plan.more);
}

TEST(LearningPlan, unknown_hours_come_last_and_leave_no_date) {
  const Role odd = test::role_of("odd", {essential({"odd"}, 1, 5), essential({"sql"}, 1, 1)});
  const std::vector<const Role*> towards{&odd};
  const LearningPlan plan =
      learning_plan(rated(rated({}, "odd", 0), "sql", 0), {towards, 5, day("2026-11-25"), 12, {}}, catalogue());
  EXPECT_THAT(steps_of(plan), ElementsAre("sql 1", "odd 1"));
  EXPECT_EQ(plan.without_hours, 1U);
  EXPECT_FALSE(plan.steps[1].starts);
  EXPECT_FALSE(plan.finishes) << "the end is not known";
}

TEST(LearningPlan, of_the_shipped_roles_never_lowers_a_fit_and_ends) {
  std::vector<const Role*> all;
  for (const Role& entry : test::shipped().roles()) all.push_back(&entry);
  Profile profile;
  for (const Skill& entry : test::shipped().skills()) profile = rated(std::move(profile), entry.id.str(), 1);
  const LearningPlan plan = learning_plan(profile, {all, 10, day("2026-11-25"), 1'000, {}}, test::shipped());
  EXPECT_FALSE(plan.more);
  std::vector<double> last = plan.before;
  for (const LearningStep& step : plan.steps) {
    EXPECT_GT(step.gain, 0.0);
    for (std::size_t r = 0; r < all.size(); ++r) EXPECT_GE(step.fits[r], last[r] - 1e-9) << step.skill.str();
    last = step.fits;
  }
  for (const double fit : last) EXPECT_NEAR(fit, 100.0, 1e-9);
}

TEST(LearningPlanText, is_a_task_list) {
  const RoleCatalogue skills = catalogue();
  const LearningPlan plan = learning_plan(beginner(), request(5, 1), skills);
  EXPECT_EQ(plan_as_markdown(plan, roles, skills),
            "# Learning plan\n\n"
            "Towards example, from 25 Nov 2026. 1 step, about 10 hours at 5 a week, until 8 Dec 2026. "
            "example: 0 % now, 25 % then.\n\n"
            "- [ ] **SQL: level 0 to 1** (about 10 hours, 25 Nov 2026 to 8 Dec 2026)\n"
            "      one, two; three\n"
            "      - [A guide](<https://example.org/guide>)\n");
  EXPECT_EQ(plan_as_text(plan, roles, skills),
            "Learning plan\n\n"
            "Towards example, from 25 Nov 2026. 1 step, about 10 hours at 5 a week, until 8 Dec 2026. "
            "example: 0 % now, 25 % then.\n\n"
            "[ ] SQL: level 0 to 1 (about 10 hours, 25 Nov 2026 to 8 Dec 2026)\n"
            "    one, two; three\n"
            "    A guide: https://example.org/guide\n");
}

TEST(LearningPlanCalendar, follows_the_standard_to_the_byte) {
  const RoleCatalogue skills = catalogue();
  const LearningPlan plan = learning_plan(beginner(), request(5, 1), skills);
  EXPECT_EQ(plan_as_calendar(plan, skills, day("2026-11-24")),
            "BEGIN:VCALENDAR\r\n"
            "VERSION:2.0\r\n"
            "PRODID:-//Deskpath//Learning plan//EN\r\n"
            "CALSCALE:GREGORIAN\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:sql-1@learning-plan.deskpath\r\n"
            "DTSTAMP:20261124T000000Z\r\n"
            "DTSTART;VALUE=DATE:20261125\r\n"
            "DTEND;VALUE=DATE:20261209\r\n"
            "SUMMARY:SQL: level 0 to 1\r\n"
            "DESCRIPTION:About 10 hours.\\none\\, two\\; three\\nA guide: https://example.or\r\n"
            " g/guide\r\n"
            "TRANSP:TRANSPARENT\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(LearningPlanCalendar, folds_every_line_and_cuts_no_character) {
  RoleCatalogue skills = catalogue();
  // Two-byte characters up to the limit of a title, so that a fold at 75 octets would cut one.
  std::string title;
  for (int i = 0; i < 40; ++i) title += "ü";
  const Problems problems = skills.add_skills(
      R"([{"id": "sql", "area": "data", "title": ")" + title +
          R"(", "levels": ["0", "1", "2", "3", "4", "5"], "hours": [10, 20, 30, 40, 50], "basis": "article"}])",
      "x");
  ASSERT_EQ(to_text(problems), "");
  const std::string text = plan_as_calendar(learning_plan(beginner(), request(5), skills), skills, day("2026-11-24"));
  std::size_t start = 0;
  for (std::size_t end = text.find("\r\n"); end != std::string::npos; start = end + 2, end = text.find("\r\n", start)) {
    const std::string line = text.substr(start, end - start);
    EXPECT_LE(line.size(), 75U) << line;
    EXPECT_THAT(line, Not(HasSubstr("\n")));
    const std::size_t first = line.starts_with(' ') ? 1 : 0;
    EXPECT_NE(static_cast<unsigned char>(line.at(first)) & 0xC0U, 0x80U) << "a character is cut";
  }
  EXPECT_EQ(start, text.size()) << "every line ends with CRLF";
}

}  // namespace
}  // namespace deskpath
