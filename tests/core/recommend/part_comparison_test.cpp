// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/part_comparison.h"

#include "support.h"

namespace deskpath {
namespace {

using namespace test;

TEST(PartComparison, SaysWhatIsKnownOfEachAndWhereTheyDiffer) {
  Part one = bare_part("psu/one");
  one.set(key::psu::power, Watts{650});
  one.set(key::psu::form, "ATX");
  Part two = bare_part("psu/two");
  two.set(key::psu::power, Watts{850});
  two.set(key::psu::form, "ATX");
  two.set(key::psu::length, Millimetres{140});
  const std::vector<PartPtr> parts{std::make_shared<const Part>(one), std::make_shared<const Part>(two)};
  const auto facts = compare_parts(parts);
  ASSERT_EQ(facts.size(), 3u);  // what is known of neither is left out
  const auto fact = [&](KeyRef key) {
    return *std::find_if(facts.begin(), facts.end(), [&](const ComparedFact& each) { return each.key == key; });
  };
  EXPECT_TRUE(fact(key::psu::power).differs);
  EXPECT_EQ(fact(key::psu::power).values[0], "650 W");
  EXPECT_FALSE(fact(key::psu::form).differs);
  EXPECT_EQ(fact(key::psu::length).values[0], std::nullopt);
  EXPECT_FALSE(fact(key::psu::length).differs);  // not known is no difference
  EXPECT_TRUE(compare_parts({}).empty());
}

}  // namespace
}  // namespace deskpath
