// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/backup_power.h"

#include <gtest/gtest.h>

namespace deskpath {
namespace {

// A 900 W unit with about 13 minutes at half and 2 at full load: n = ln(13/2)/ln(2) = 2.70.
const std::vector<RuntimePoint> points{{450, 130}, {900, 20}};

TEST(backup_minutes, meets_the_published_points) {
  EXPECT_NEAR(*backup_minutes(points, Watts{450}), 13.0, 1e-9);
  EXPECT_NEAR(*backup_minutes(points, Watts{900}), 2.0, 1e-9);
}

TEST(backup_minutes, follows_the_discharge_law_between_them) {
  // 13 · (600/450)^-2.7004 = 13 · 0.45985 = 5.978
  EXPECT_NEAR(*backup_minutes(points, Watts{600}), 5.978, 0.001);
}

TEST(backup_minutes, promises_nothing_beyond_the_points) {
  EXPECT_NEAR(*backup_minutes(points, Watts{100}), 13.0, 1e-9);
  EXPECT_EQ(*backup_minutes(points, Watts{901}), 0.0);
  EXPECT_EQ(backup_minutes({}, Watts{100}), std::nullopt);
  EXPECT_EQ(backup_minutes(points, Watts{0}), std::nullopt);
}

}  // namespace
}  // namespace deskpath
