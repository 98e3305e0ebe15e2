// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, filtering, counting and sorting candidates.
#include "recommend/candidate_filter.h"

#include "support.h"

namespace deskpath {
namespace {

using namespace test;

Candidate supply(std::string_view id, std::optional<std::int64_t> watts, std::string_view efficiency, bool compatible = true) {
  Part part = bare_part(id);
  if (watts) part.set(key::psu::power, Watts{*watts});
  if (!efficiency.empty()) part.set(key::psu::efficiency, efficiency);
  Candidate candidate;
  candidate.compatible = compatible;
  candidate.search_text = std::string{id} + " 80 plus " + std::string{efficiency};
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
  all[3].in_plan = true;  // stays in sight
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
  const auto found = facets(all, Category::psu, filter);
  ASSERT_EQ(found.size(), 1u);  // form and ATX version are not known of any
  ASSERT_EQ(found[0].entries.size(), 3u);
  EXPECT_EQ(found[0].entries[0].value, "bronze");
  EXPECT_EQ(found[0].entries[0].count, 1u);
  EXPECT_EQ(found[0].entries[1].count, 1u);  // of two gold ones, one is not compatible
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
