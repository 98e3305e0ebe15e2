// SPDX-License-Identifier: GPL-3.0-or-later
// Trials: a class of parts is judged as each of its parts is, and both say what two whole reviews say.
#include "recommend/trial.h"

#include <gtest/gtest.h>

#include <map>

#include "places.h"
#include "plan/edits.h"
#include "plan/plan_json.h"
#include "rules/shipped_content.h"
#include "support.h"

namespace deskpath {
namespace {

using namespace test;

Plan kept_plan(std::string_view name) {
  const std::string file = std::string{DESKPATH_TEST_DATA} + "/plans/" + std::string{name} + ".deskplan";
  auto plan = read_plan(read_file(file), file);
  if (!plan) throw std::runtime_error(to_text(plan.error()));
  return std::move(*plan);
}

// Every few of the shipped parts, and the plan's own.
std::vector<PartPtr> some_parts(const Plan& plan, Category category) {
  const auto all = shipped_parts().of(category);
  std::vector<PartPtr> parts;
  const std::size_t step = std::max<std::size_t>(1, all.size() / 6);
  for (std::size_t i = 0; i < all.size(); i += step) parts.push_back(all[i]);
  for (const Item& item : plan.items) {
    const bool known =
        std::any_of(parts.begin(), parts.end(), [&](const PartPtr& part) { return part->id() == item.part->id(); });
    if (item.part->category() == category && !known) parts.push_back(item.part);
  }
  return parts;
}

std::vector<const Role*> shipped_role_list() {
  std::vector<const Role*> roles;
  for (const Role& role : shipped().roles()) roles.push_back(&role);
  return roles;
}

std::vector<CandidateRequest> requests_for(const Plan& plan, Category category) {
  std::vector<CandidateRequest> requests{{category, {}}};
  const auto item = std::find_if(plan.items.begin(), plan.items.end(),
                                 [&](const Item& entry) { return entry.part->category() == category; });
  if (item != plan.items.end()) requests.push_back({category, static_cast<std::size_t>(item - plan.items.begin())});
  return requests;
}

void expect_same(const Classified& a, const Classified& b) {
  EXPECT_EQ(a.in_plan, b.in_plan);
  EXPECT_EQ(a.compatible, b.compatible);
  EXPECT_EQ(a.has_unknown, b.has_unknown);
  EXPECT_EQ(a.problems, b.problems);
  EXPECT_EQ(a.warnings, b.warnings);
}

std::string text_of(const std::vector<CandidateFit>& fits) {
  std::string text;
  for (const CandidateFit& fit : fits) text += fit.role->id.str() + ' ' + to_text(fit.level) + '\n';
  return text;
}

class TrialOf : public testing::TestWithParam<const char*> {
 protected:
  Plan plan_ = kept_plan(GetParam());
  Context context_ = context_of("2026-11-25");
  std::vector<const Role*> roles_ = shipped_role_list();
};

TEST_P(TrialOf, ClassesAreJudgedAsEachOfTheirParts) {
  for (const CategoryInfo& about : category_table) {
    const PartPool pool{about.category, some_parts(plan_, about.category)};
    for (const CandidateRequest request : requests_for(plan_, about.category)) {
      const Trial trial{plan_, request, roles_, context_};
      const Classification classes = trial.classify(pool);
      ASSERT_EQ(classes.parts.size(), pool.size());
      for (std::size_t i = 0; i < pool.size(); ++i) {
        SCOPED_TRACE(pool.parts()[i]->id().str() + (request.replaces ? " in place of another" : " added"));
        const Effect effect = trial.effect_of(pool.parts()[i]);
        expect_same(classes.parts[i], effect.summary);
        EXPECT_EQ(text_of(classes.fits[classes.parts[i].fits]), text_of(effect.fits));
      }
    }
  }
}

TEST_P(TrialOf, AnEffectIsTheDifferenceOfTwoReviews) {
  const Report now = review(plan_, roles_, context_);
  const auto grave = [](const Report& report, Verdict verdict) {
    return static_cast<int>(report.summary.count(verdict));
  };
  for (const CategoryInfo& about : category_table) {
    const auto parts = some_parts(plan_, about.category);
    if (parts.empty()) continue;
    for (const CandidateRequest request : requests_for(plan_, about.category)) {
      const Trial trial{plan_, request, roles_, context_};
      const PartPtr& part = parts.back();
      SCOPED_TRACE(part->id().str());
      const Effect effect = trial.effect_of(part);
      const Report then = review(trial.with(part), roles_, context_);
      EXPECT_EQ(effect.summary.problems, grave(then, Verdict::problem) - grave(now, Verdict::problem));
      EXPECT_EQ(effect.summary.warnings, grave(then, Verdict::warning) - grave(now, Verdict::warning));
      for (std::size_t r = 0; r < roles_.size(); ++r) {
        EXPECT_EQ(to_text(effect.fits[r].level), to_text(fit_in(then.roles[r], about.category)));
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Plans, TrialOf, testing::Values("large-ai", "laptop-dock", "used-parts", "broken-tower"));

PartPtr supply(std::string_view id, std::int64_t watts, std::int64_t cents) {
  Part part = bare_part(id);
  part.set(key::psu::power, Watts{watts});
  part.price = ReferencePrice{{cents, Currency::usd()}, "list", day("2026-01-01"), Billing::once};
  return std::make_shared<const Part>(std::move(part));
}

// A processor of 200 W peak: 200 + 50 + 12 + 25 = 287 W, wanted 359 W.
Plan with_processor() {
  Part part = bare_part("cpu/a");
  part.set(key::cpu::peak_power, Watts{200});
  return with_added({}, std::make_shared<const Part>(std::move(part)));
}

TEST(Trial, NamesWhatAPartBringsAndClears) {
  Plan plan = with_added(with_processor(), supply("psu/small", 250, 4000));
  const Trial trial{plan, {Category::psu, 1}, {}, {day("2026-11-25")}};
  const Effect larger = trial.effect_of(supply("psu/larger", 300, 5500));
  ASSERT_EQ(larger.gained.size(), 1u);
  EXPECT_EQ(larger.gained.front().rule, "psu.load");
  EXPECT_EQ(larger.gained.front().verdict, Verdict::warning);
  ASSERT_EQ(larger.cleared.size(), 1u);
  EXPECT_EQ(larger.cleared.front().verdict, Verdict::problem);
  EXPECT_EQ(larger.summary.problems, -1);
  EXPECT_EQ(larger.summary.warnings, 1);
  EXPECT_EQ(larger.price_delta_minor, 1500);
  const Effect large = trial.effect_of(supply("psu/large", 400, 6000));
  EXPECT_TRUE(large.gained.empty());
  EXPECT_EQ(large.summary.problems, -1);
  EXPECT_EQ(large.summary.warnings, 0);
}

TEST(Trial, APartWithoutAPriceHasNoDifferenceInPrice) {
  const Plan plan = with_added(with_processor(), supply("psu/small", 250, 4000));
  const Trial trial{plan, {Category::psu, 1}, {}, {day("2026-11-25")}};
  EXPECT_EQ(trial.effect_of(shared_part("psu/unpriced")).price_delta_minor, std::nullopt);
}

TEST(Trial, StopsOnRequest) {
  std::vector<PartPtr> parts;
  for (int i = 0; i < 2000; ++i) parts.push_back(supply("psu/p" + std::to_string(i), 200 + i, 4000));
  std::stop_source source;
  const Trial trial{with_processor(), {Category::psu, {}}, {}, {day("2026-11-25")}};
  const PartPool pool{Category::psu, parts};
  EXPECT_FALSE(trial.classify(pool, source.get_token()).stopped);
  source.request_stop();
  EXPECT_TRUE(trial.classify(pool, source.get_token()).stopped);
}

TEST(PartPool, PartsWithTheSameValuesShareAClass) {
  const PartPool pool{
      Category::psu, {supply("psu/a", 500, 1), supply("psu/b", 500, 2), supply("psu/c", 600, 1), shared_part("psu/d")}};
  for (const PartPool::RuleClasses& entry : pool.by_rule()) {
    if (entry.rule->id != "psu.gpu_minimum") continue;
    EXPECT_EQ(entry.classes.count, 3u);
    EXPECT_EQ(entry.classes.of_part, (std::vector<std::uint32_t>{0, 0, 1, 2}));
    return;
  }
  FAIL() << "psu.gpu_minimum names supplies";
}

}  // namespace
}  // namespace deskpath
