// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/transient.h"

#include <gtest/gtest.h>

namespace deskpath {
namespace {

// Ryzen 9 9950X3D2 (270 W), 100 W of the rest, GeForce RTX 5090 (575 W): 100 ms need 1,029 W. An ATX 3 supply of
// 850 W offers 1,020 W, one of 1000 W 1,200 W.
TEST(transient, reproduces_the_worked_example) {
  const auto small = transient_loads(Watts{370}, Watts{575}, Watts{850}, Excursion::full);
  EXPECT_EQ(small[3].window, "100 ms");
  EXPECT_EQ(small[3].need, Watts{1029});
  EXPECT_EQ(small[3].offered, Watts{1020});
  EXPECT_FALSE(small[3].fits());
  EXPECT_EQ(tightest(small).window, "100 ms");
  const auto large = transient_loads(Watts{370}, Watts{575}, Watts{1000}, Excursion::full);
  EXPECT_EQ(large[3].offered, Watts{1200});
  for (const TransientLoad& load : large) EXPECT_TRUE(load.fits()) << load.window;
}

TEST(transient, holds_the_measured_peaks_and_the_guides_table) {
  const auto full = transient_loads(Watts{0}, Watts{575}, Watts{1000}, Excursion::full);
  const std::int64_t needs[]{901, 901, 738, 659, 575};
  const std::int64_t offers[]{2000, 1800, 1600, 1200, 1000};
  const std::int64_t small[]{1500, 1450, 1350, 1100, 1000};
  for (std::size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(full[i].need, Watts{needs[i]}) << full[i].window;
    EXPECT_EQ(full[i].offered, Watts{offers[i]}) << full[i].window;
    EXPECT_EQ(transient_loads(Watts{0}, Watts{575}, Watts{1000}, Excursion::small)[i].offered, Watts{small[i]});
    EXPECT_EQ(transient_loads(Watts{0}, Watts{575}, Watts{1000}, Excursion::none)[i].offered, Watts{1000});
  }
}

TEST(transient, cards_rise_together) {
  // 2 × 300 · 901/575 = 940.2
  EXPECT_EQ(transient_loads(Watts{100}, Watts{600}, Watts{1200}, Excursion::none)[0].need, Watts{1041});
}

}  // namespace
}  // namespace deskpath
