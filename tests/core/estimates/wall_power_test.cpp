// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/wall_power.h"

#include <gtest/gtest.h>

#include <cmath>

#include "estimates/backup_power.h"

namespace deskpath {
namespace {

TEST(wall_power, grows_by_what_the_supply_loses) {
  EXPECT_EQ(efficiency_percent("gold"), 87);
  EXPECT_EQ(efficiency_percent("titanium"), 94);
  EXPECT_FALSE(efficiency_percent("diamond"));
  // 565 / 0.87 = 649.4; 940 / 0.94 = 1000 exactly.
  EXPECT_EQ(at_wall(Watts{565}, 87), Watts{650});
  EXPECT_EQ(at_wall(Watts{940}, 94), Watts{1000});
  EXPECT_EQ(at_wall(Watts{0}, 80), Watts{0});
}

TEST(wall_power, a_better_label_never_loses_more) {
  std::int64_t before = 0;
  for (const char* label : {"white", "bronze", "silver", "gold", "platinum", "titanium"}) {
    EXPECT_GE(efficiency_percent(label), before) << label;
    before = *efficiency_percent(label);
  }
}

TEST(circuit, carries_four_fifths_for_hours) {
  EXPECT_EQ(circuit_limit(15), Watts{1440});
  EXPECT_EQ(circuit_limit(20), Watts{1920});
  EXPECT_EQ(circuit_limit(16, 230), Watts{2944});
  EXPECT_EQ(circuit_rating(16, 230), Watts{3680});
  EXPECT_EQ(circuit_rating(15), Watts{1800});
  EXPECT_EQ(circuit_rating(20), Watts{2400});
}

TEST(heat, is_3_412_btu_an_hour_for_each_watt) {
  EXPECT_DOUBLE_EQ(btu_per_hour(Watts{1}), 3.412);
  EXPECT_DOUBLE_EQ(btu_per_hour(Watts{500}), 1706.0);
}

TEST(backup_need, is_a_quarter_more_in_watts_and_by_the_power_factor_in_volt_amperes) {
  // 496 · 1.25 = 620; 620 / 0.9 = 688.9; 620 / 0.6 = 1033.3.
  EXPECT_EQ(backup_need(Watts{496}, corrected_power_factor).power, Watts{620});
  EXPECT_EQ(backup_need(Watts{496}, corrected_power_factor).capacity, VoltAmperes{689});
  EXPECT_EQ(backup_need(Watts{496}, plain_power_factor).capacity, VoltAmperes{1034});
  EXPECT_EQ(volt_amperes(Watts{900}, 90), VoltAmperes{1000});
}

// The published units: minutes at half and at full load, and the exponent ln(half/full)/ln(2) that they give.
TEST(backup_minutes, follows_each_published_unit) {
  struct Unit {
    std::vector<RuntimePoint> points;
    double exponent;
  };
  const Unit units[]{{{{450, 130}, {900, 20}}, 2.70}, {{{400, 150}, {800, 59}}, 1.35}};
  for (const Unit& unit : units) {
    const double low = static_cast<double>(unit.points[0].load_w);
    const double at = low * 1.5;
    const double minutes = *backup_minutes(unit.points, Watts{std::llround(at)});
    EXPECT_NEAR(std::log(*backup_minutes(unit.points, Watts{unit.points[0].load_w}) / minutes) / std::log(1.5),
                unit.exponent, 0.005);
  }
}

// The guide of the 1500 VA / 900 W class: 25–35 min at 200 W, 10–15 at 400 W, 5–8 at 600 W.
TEST(backup_minutes, stays_within_the_guide_of_its_class) {
  const std::vector<RuntimePoint> low{{200, 250}, {400, 100}, {600, 50}};
  const std::vector<RuntimePoint> high{{200, 350}, {400, 150}, {600, 80}};
  EXPECT_NEAR(*backup_minutes(low, Watts{200}), 25, 1e-9);
  EXPECT_NEAR(*backup_minutes(high, Watts{600}), 8, 1e-9);
  // 10 · (496/400)^-1.7095 = 6.923
  EXPECT_NEAR(*backup_minutes(low, Watts{496}), 6.923, 0.001);
  for (std::int64_t load = 200; load <= 600; load += 50) {
    EXPECT_LT(*backup_minutes(low, Watts{load}), *backup_minutes(high, Watts{load})) << load;
  }
}

}  // namespace
}  // namespace deskpath
