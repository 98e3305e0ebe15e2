// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, filtering, counting and sorting candidates.
#include "recommend/candidate_filter.h"

#include "support.h"

namespace deskpath {
namespace {

using namespace test;

Candidate supply(std::string_view id, std::optional<std::int64_t> watts, std::string_view efficiency,
                 bool compatible = true) {
  Part part = bare_part(id);
  if (watts) part.set(key::psu::power, Watts{*watts});
  if (!efficiency.empty()) part.set(key::psu::efficiency, efficiency);
  Candidate candidate;
  candidate.effect.compatible = compatible;
  candidate.search_text = std::make_shared<const std::string>(std::string{id} + " 80 plus " + std::string{efficiency});
  candidate.part = std::make_shared<const Part>(std::move(part));
  return candidate;
}

std::vector<Candidate> four() {
  return {supply("psu/a", 850, "gold"), supply("psu/b", 1000, "bronze"), supply("psu/c", std::nullopt, "titanium"),
          supply("psu/d", 650, "gold", false)};
}

using Rows = std::vector<std::size_t>;

TEST(CandidateFilter, HidesAndCountsWhatIsNotCompatible) {
  auto all = four();
  auto shown = filter_candidates(all, {});
  EXPECT_EQ(shown.rows, (Rows{0, 1, 2}));
  EXPECT_EQ(shown.hidden, 1u);
  all[3].effect.in_plan = true;  // stays in sight
  EXPECT_EQ(filter_candidates(all, {}).rows.size(), 4u);
  CandidateFilter everything;
  everything.compatible_only = false;
  EXPECT_EQ(filter_candidates(four(), everything).hidden, 0u);
}

TEST(CandidateFilter, EveryWordMustOccur) {
  CandidateFilter filter;
  filter.text = "GOLD a";
  EXPECT_EQ(filter_candidates(four(), filter).rows, (Rows{0}));
  filter.text = "platinum";
  EXPECT_TRUE(filter_candidates(four(), filter).rows.empty());
}

TEST(CandidateFilter, FacetsCountUnderTheRestOfTheFilter) {
  CandidateFilter filter;
  filter.chosen = {{key::psu::efficiency, {"gold"}}};
  const auto all = four();
  EXPECT_EQ(filter_candidates(all, filter).rows, (Rows{0}));
  const auto found = facets(all, Category::psu, filter).keys;
  ASSERT_EQ(found.size(), 2u);  // form and ATX version are not known of any
  EXPECT_TRUE(found[0].is_range());
  EXPECT_EQ(found[0].key, KeyRef{key::psu::power});
  EXPECT_EQ(found[0].least, 650);
  EXPECT_EQ(found[0].greatest, 1000);
  ASSERT_EQ(found[1].entries.size(), 3u);
  EXPECT_EQ(found[1].entries[0].value, "bronze");
  EXPECT_EQ(found[1].entries[0].count, 1u);
  EXPECT_EQ(found[1].entries[1].count, 1u);  // of two gold ones, one is not compatible
}

TEST(CandidateFilter, LimitsKeepWhatIsKnownToLieBetween) {
  CandidateFilter filter;
  filter.compatible_only = false;
  filter.limits = {{key::psu::power, {850, {}}}};
  EXPECT_EQ(filter_candidates(four(), filter).rows, (Rows{0, 1}));
  filter.limits = {{key::psu::power, {{}, 850}}};
  EXPECT_EQ(filter_candidates(four(), filter).rows, (Rows{0, 3}));  // not known is not low
  // The other keys are counted with the limit in force.
  const auto found = facets(four(), Category::psu, filter).keys;
  EXPECT_EQ(found[1].entries[1].count, 2u);
  EXPECT_EQ(found[1].entries[0].count, 0u);
}

TEST(CandidateFilter, APriceLimitLeavesOutWhatHasNoPrice) {
  auto all = four();
  all[0].price = {PriceSource::reference, 10'000, {}, Billing::once};
  all[1].price = {PriceSource::reference, 20'000, {}, Billing::once};
  const auto range = facets(all, Category::psu, {}).price;
  ASSERT_TRUE(range);
  EXPECT_EQ(range->first, 10'000);
  EXPECT_EQ(range->second, 20'000);
  CandidateFilter filter;
  filter.price = {{}, 15'000};
  EXPECT_TRUE(filter.narrows());
  EXPECT_EQ(filter_candidates(all, filter).rows, (Rows{0}));
}

TEST(CandidateFilter, SaysWhichRulesHideHowMany) {
  auto all = four();
  const auto break_rule = [&](std::size_t row, std::string_view rule) {
    all[row].effect.compatible = false;
    all[row].effect.breaks.set(static_cast<std::size_t>(find_rule(rule) - rule_table().data()));
  };
  break_rule(0, "psu.load");
  break_rule(3, "psu.load");
  break_rule(3, "case.psu_form");
  const auto shown = filter_candidates(all, {});
  EXPECT_EQ(shown.hidden, 2u);
  EXPECT_EQ(shown.hidden_by, (std::vector<HiddenBy>{{"psu.load", 2}, {"case.psu_form", 1}}));
  CandidateFilter search;
  search.text = "psu/d";
  EXPECT_EQ(filter_candidates(all, search).hidden_by.front().count, 1u);
}

TEST(CandidateFilter, SortsByPricePerUsefulUnit) {
  auto all = four();
  all[0].price = {PriceSource::reference, 17'000, {}, Billing::once};  // 850 W: 20 a watt
  all[1].price = {PriceSource::reference, 15'000, {}, Billing::once};  // 1000 W: 15
  all[2].price = {PriceSource::reference, 1'000, {}, Billing::once};   // watts not known
  Rows rows{0, 1, 2, 3};
  sort_candidates(rows, all, {CandidateSort::By::unit_price, {}, false});
  EXPECT_EQ(rows, (Rows{1, 0, 2, 3}));
}

TEST(CandidateFilter, SortsOnRawValuesAndKeepsTheUnknownLast) {
  const auto all = four();
  Rows rows{0, 1, 2, 3};
  sort_candidates(rows, all, {CandidateSort::By::key, key::psu::power, false});
  EXPECT_EQ(rows, (Rows{3, 0, 1, 2}));
  sort_candidates(rows, all, {CandidateSort::By::key, key::psu::power, true});
  EXPECT_EQ(rows, (Rows{1, 0, 3, 2}));
  sort_candidates(rows, all, {CandidateSort::By::key, key::psu::efficiency, true});
  EXPECT_EQ(rows.front(), 2u);  // titanium above gold, as the key lists them
  sort_candidates(rows, all, {});
  EXPECT_EQ(rows, (Rows{0, 1, 2, 3}));
}

}  // namespace
}  // namespace deskpath
