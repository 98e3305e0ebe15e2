// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <type_traits>

#include "base/units.h"

namespace deskpath {
namespace {

template <class A, class B>
concept addable = requires(A a, B b) {
  a + b;
};

static_assert(addable<Watts, Watts>);
static_assert(!addable<Watts, Millimetres>, "watts cannot be added to millimetres");
static_assert(!addable<Watts, std::int64_t>, "a bare number is no quantity");
static_assert(!std::is_convertible_v<std::int64_t, Watts>);
static_assert(!std::is_same_v<Gigabytes, TenthGigabytes>);

TEST(Quantity, counts_steps_of_its_unit) {
  EXPECT_DOUBLE_EQ(Inches{315}.value(), 31.5);
  EXPECT_DOUBLE_EQ(SlotWidths{25}.value(), 2.5);
  EXPECT_DOUBLE_EQ(TenthGigabytes{5}.value(), 0.5);
  EXPECT_DOUBLE_EQ(Watts{633}.value(), 633.0);
  EXPECT_EQ(Inches::scale, 10);
  EXPECT_EQ(Watts::scale, 1);
  EXPECT_EQ(Inches::symbol, "in");
  EXPECT_EQ(Count::symbol, "");
}

TEST(Quantity, adds_subtracts_and_multiplies_without_rounding) {
  EXPECT_EQ((Inches{1} + Inches{2}).raw(), 3);  // 0.1 + 0.2 = 0.3, exactly
  EXPECT_EQ((Watts{650} - Watts{633}).raw(), 17);
  EXPECT_EQ((Watts{100} - Watts{133}).raw(), -33);
  EXPECT_EQ((SlotWidths{25} * 2).raw(), 50);
  Gigabytes sum;
  EXPECT_EQ(sum.raw(), 0);
  sum += Gigabytes{32};
  sum -= Gigabytes{8};
  EXPECT_EQ(sum, Gigabytes{24});
}

TEST(Quantity, compares) {
  EXPECT_LT(Inches{270}, Inches{315});
  EXPECT_EQ(Inches{270}, Inches{270});
  EXPECT_GE(Watts{650}, Watts{633});
}

}  // namespace
}  // namespace deskpath
