// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/desk_geometry.h"

#include <gtest/gtest.h>

namespace deskpath {
namespace {

TEST(panel_width, meets_every_published_width) {
  struct Row {
    std::int64_t inches;
    double a, b, across;
  };
  for (const Row& row :
       {Row{24, 16, 9, 531}, Row{27, 16, 9, 598}, Row{32, 16, 9, 708}, Row{34, 21, 9, 794}, Row{38, 21, 9, 887},
        Row{40, 21, 9, 934}, Row{49, 32, 9, 1198}, Row{24, 9, 16, 299}, Row{27, 9, 16, 336}, Row{32, 9, 16, 398}}) {
    EXPECT_NEAR(panel_width_mm(Inches{row.inches * 10}, row.a, row.b), row.across, 0.6) << row.inches;
  }
}

// The table of heights, each row in centimetres and inches as printed.
TEST(heights, meet_every_row_of_the_table) {
  struct Row {
    double body, standing, standing_in, sitting, sitting_in, seat, seat_in, eye, eye_in, sitting_eye, sitting_eye_in;
  };
  const Row rows[]{{150, 97, 38.2, 60, 23.7, 39, 15.5, 143, 56.3, 107, 42.2},
                   {155, 100, 39.4, 62, 24.5, 40, 15.9, 148, 58.1, 111, 43.6},
                   {160, 103, 40.7, 64, 25.2, 42, 16.4, 152, 59.9, 114, 45.0},
                   {165, 106, 41.9, 66, 26.0, 43, 16.9, 157, 61.8, 118, 46.3},
                   {170, 110, 43.1, 68, 26.8, 44, 17.4, 162, 63.6, 121, 47.7},
                   {175, 113, 44.4, 70, 27.5, 45, 17.9, 166, 65.5, 125, 49.1},
                   {180, 116, 45.6, 72, 28.3, 47, 18.3, 171, 67.3, 128, 50.4},
                   {185, 119, 46.9, 74, 29.0, 48, 18.8, 176, 69.2, 132, 51.8},
                   {190, 122, 48.1, 76, 29.8, 49, 19.3, 180, 71.0, 135, 53.2},
                   {195, 125, 49.4, 78, 30.5, 50, 19.8, 185, 72.8, 139, 54.6},
                   {200, 128, 50.6, 80, 31.3, 52, 20.3, 190, 74.7, 142, 55.9}};
  const auto meets = [](double mm, double cm, double in, double body) {
    EXPECT_NEAR(mm / 10, cm, 0.501) << body;
    EXPECT_NEAR(mm / 25.4, in, 0.0501) << body;
  };
  for (const Row& row : rows) {
    const double body = row.body * 10;
    meets(standing_desk_mm(body), row.standing, row.standing_in, row.body);
    meets(sitting_desk_mm(body), row.sitting, row.sitting_in, row.body);
    meets(seat_mm(body), row.seat, row.seat_in, row.body);
    meets(standing_eye_mm(body), row.eye, row.eye_in, row.body);
    meets(sitting_eye_mm(body), row.sitting_eye, row.sitting_eye_in, row.body);
  }
}

// Published charts without shoes: 160 → 100.8, 170 → 107.1, 180 → 113.4, 190 → 119.7 cm.
TEST(heights, meet_the_published_charts) {
  EXPECT_NEAR(standing_desk_mm(1600) - shoes_mm, 1008, 1e-9);
  EXPECT_NEAR(standing_desk_mm(1700) - shoes_mm, 1071, 1e-9);
  EXPECT_NEAR(standing_desk_mm(1800) - shoes_mm, 1134, 1e-9);
  EXPECT_NEAR(standing_desk_mm(1900) - shoes_mm, 1197, 1e-9);
}

TEST(depth, grows_with_the_screen) {
  EXPECT_EQ(viewing_distance(Inches{270}), Millimetres{508});
  EXPECT_EQ(usual_depth(Inches{270}), Millimetres{700});
  EXPECT_EQ(usual_depth(Inches{315}), Millimetres{700});
  EXPECT_EQ(usual_depth(Inches{320}), Millimetres{800});
  EXPECT_EQ(viewing_distance(Inches{340}), Millimetres{600});
}

}  // namespace
}  // namespace deskpath
