// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/pixel_density.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace deskpath {
namespace {

struct Row {
  std::int64_t tenth_inches;
  std::int64_t width;
  std::int64_t height;
  double ppi;
  double retina_in;
  double scaling_percent;
};

TEST(pixel_density, reproduces_the_table_of_monitors) {
  constexpr std::array rows{
      Row{215, 1920, 1080, 102, 34, 100}, Row{238, 1920, 1080, 93, 37, 100},  Row{240, 1920, 1200, 94, 36, 100},
      Row{270, 1920, 1080, 82, 42, 100},  Row{270, 2560, 1440, 109, 32, 100}, Row{315, 2560, 1440, 93, 37, 100},
      Row{270, 3840, 2160, 163, 21, 150}, Row{315, 3840, 2160, 140, 25, 125}, Row{340, 2560, 1080, 82, 42, 100},
      Row{340, 3440, 1440, 110, 31, 100}, Row{375, 3840, 1600, 111, 31, 100}, Row{397, 5120, 2160, 140, 25, 125},
      Row{490, 5120, 1440, 109, 32, 100}, Row{270, 5120, 2880, 218, 16, 200}, Row{282, 3840, 2560, 164, 21, 150},
      Row{425, 3840, 2160, 104, 33, 100}};
  EXPECT_EQ(rows.size(), 16U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.tenth_inches);
    const auto ppi = pixels_per_inch(Pixels{row.width}, Pixels{row.height}, Inches{row.tenth_inches});
    ASSERT_TRUE(ppi);
    EXPECT_DOUBLE_EQ(std::round(*ppi), row.ppi);
    EXPECT_NEAR(retina_distance_in(*ppi), row.retina_in, 0.51);
    EXPECT_DOUBLE_EQ(suggested_scaling(*ppi) * 100.0, row.scaling_percent);
  }
}

TEST(pixel_density, calculates_nothing_without_a_size) {
  EXPECT_FALSE(pixels_per_inch(Pixels{0}, Pixels{1080}, Inches{240}));
  EXPECT_FALSE(pixels_per_inch(Pixels{1920}, Pixels{0}, Inches{240}));
  EXPECT_FALSE(pixels_per_inch(Pixels{1920}, Pixels{1080}, Inches{0}));
}

TEST(pixel_density, notes_begin_where_the_header_says) {
  EXPECT_LT(retina_distance_in(coarse_below_ppi), 40.0);  // OSHA's farthest seat
  EXPECT_GT(retina_distance_in(coarse_below_ppi), 38.0);
  EXPECT_LT(retina_distance_in(fine_above_ppi), 20.0);  // its nearest
  EXPECT_GT(fine_above_ppi, pixels_per_inch(Pixels{5120}, Pixels{2880}, Inches{270}).value());
}

}  // namespace
}  // namespace deskpath
