// SPDX-License-Identifier: GPL-3.0-or-later
// Every worked figure of the bandwidth table, and the payload of every version of a cable.
#include "estimates/display_bandwidth.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace deskpath {
namespace {

struct Row {
  DisplayMode mode;
  double clock;
  double rate_8;
  double rate_10;
  double compressed_10;
  std::size_t smallest_8;  // index into links
  std::size_t smallest_10;
};

struct Link {
  const char* kind;
  const char* version;
};
// Rising payload.
constexpr std::array links{Link{"hdmi", "1.4"},
                           Link{"hdmi", "2.0"},
                           Link{"displayport", "1.2"},
                           Link{"displayport", "1.4"},
                           Link{"displayport", "2.1"},
                           Link{"hdmi", "2.1"},
                           Link{"displayport", "2.1 UHBR13.5"},
                           Link{"displayport", "2.1 UHBR20"}};

constexpr std::array rows{Row{{1920, 1080, 60}, 133.32, 3.20, 4.00, 1.33, 0, 0},
                          Row{{1920, 1080, 144}, 333.22, 8.00, 10.00, 3.33, 0, 1},
                          Row{{1920, 1080, 240}, 583.20, 14.00, 17.50, 5.83, 1, 3},
                          Row{{1920, 1200, 60}, 148.20, 3.56, 4.45, 1.48, 0, 0},
                          Row{{2560, 1440, 60}, 234.59, 5.63, 7.04, 2.35, 0, 0},
                          Row{{2560, 1440, 120}, 483.12, 11.59, 14.49, 4.83, 1, 2},
                          Row{{2560, 1440, 144}, 586.59, 14.08, 17.60, 5.87, 1, 3},
                          Row{{2560, 1440, 165}, 679.10, 16.30, 20.37, 6.79, 2, 3},
                          Row{{2560, 1440, 240}, 1025.80, 24.62, 30.77, 10.26, 3, 4},
                          Row{{3440, 1440, 60}, 312.79, 7.51, 9.38, 3.13, 0, 1},
                          Row{{3440, 1440, 100}, 531.52, 12.76, 15.95, 5.32, 1, 2},
                          Row{{3440, 1440, 144}, 782.12, 18.77, 23.46, 7.82, 3, 3},
                          Row{{3440, 1440, 165}, 905.47, 21.73, 27.16, 9.05, 3, 4},
                          Row{{3840, 1600, 60}, 387.14, 9.29, 11.61, 3.87, 1, 1},
                          Row{{3840, 1600, 144}, 967.52, 23.22, 29.03, 9.68, 3, 4},
                          Row{{3840, 2160, 60}, 522.61, 12.54, 15.68, 5.23, 1, 2},
                          Row{{3840, 2160, 120}, 1075.80, 25.82, 32.27, 10.76, 3, 4},
                          Row{{3840, 2160, 144}, 1306.21, 31.35, 39.19, 13.06, 4, 5},
                          Row{{3840, 2160, 240}, 2285.20, 54.84, 68.56, 22.85, 7, 7},
                          Row{{5120, 1440, 60}, 462.07, 11.09, 13.86, 4.62, 1, 1},
                          Row{{5120, 1440, 120}, 951.60, 22.84, 28.55, 9.52, 3, 4},
                          Row{{5120, 1440, 240}, 2020.51, 48.49, 60.62, 20.21, 6, 7},
                          Row{{5120, 2160, 60}, 693.26, 16.64, 20.80, 6.93, 2, 3},
                          Row{{5120, 2160, 72}, 836.41, 20.07, 25.09, 8.36, 3, 3},
                          Row{{5120, 2160, 120}, 1427.09, 34.25, 42.81, 14.27, 4, 6},
                          Row{{5120, 2880, 60}, 924.14, 22.18, 27.72, 9.24, 3, 4},
                          Row{{6144, 3456, 60}, 1327.58, 31.86, 39.83, 13.28, 4, 5},
                          Row{{7680, 4320, 60}, 2068.66, 49.65, 62.06, 20.69, 6, 7}};

std::size_t smallest_link(double rate) {
  for (std::size_t i = 0; i < links.size(); ++i) {
    if (link_capacity(links[i].kind, links[i].version)->payload >= rate) return i;
  }
  return links.size();
}

TEST(display_bandwidth, reproduces_the_table_of_modes) {
  EXPECT_EQ(rows.size(), 28U);
  for (const Row& row : rows) {
    SCOPED_TRACE(std::to_string(row.mode.width) + 'x' + std::to_string(row.mode.height) + '@' +
                 std::to_string(row.mode.hz));
    EXPECT_NEAR(pixel_clock_mhz(row.mode).value(), row.clock, 0.0051);
    EXPECT_NEAR(video_rate(row.mode, pixel_bits::colour_8).value(), row.rate_8, 0.0051);
    EXPECT_NEAR(video_rate(row.mode, pixel_bits::colour_10).value(), row.rate_10, 0.0051);
    EXPECT_NEAR(video_rate(row.mode, pixel_bits::compressed_10).value(), row.compressed_10, 0.0051);
    EXPECT_EQ(smallest_link(row.rate_8), row.smallest_8);
    EXPECT_EQ(smallest_link(row.rate_10), row.smallest_10);
  }
}

TEST(display_bandwidth, reproduces_published_figures) {
  EXPECT_NEAR(video_rate({3840, 2160, 60}, 24).value(), 12.54, 0.005);
  EXPECT_NEAR(video_rate({2560, 1440, 144}, 24).value(), 14.08, 0.005);
  EXPECT_NEAR(video_rate({1920, 1080, 144}, 24).value(), 8.00, 0.005);
  EXPECT_NEAR(video_rate({6016, 3384, 60}, 24).value(), 30.56, 0.005);
  EXPECT_NEAR(video_rate({6016, 3384, 60}, 30).value(), 38.20, 0.005);
  EXPECT_LT(video_rate({3840, 2160, 240}, pixel_bits::compressed_10).value(), 23.0);  // "just below 23 Gbps"
}

TEST(display_bandwidth, takes_the_larger_timings_on_hdmi) {
  EXPECT_DOUBLE_EQ(pixel_clock_mhz({3840, 2160, 60}, Timing::hdmi).value(), 594.0);
  EXPECT_DOUBLE_EQ(pixel_clock_mhz({3840, 2160, 120}, Timing::hdmi).value(), 1188.0);
  EXPECT_NEAR(video_rate({3840, 2160, 60}, 24, Timing::hdmi).value(), 14.26, 0.005);
  EXPECT_NEAR(video_rate({3840, 2160, 60}, 30, Timing::hdmi).value(), 17.82, 0.005);
  EXPECT_NEAR(video_rate({3840, 2160, 120}, 24, Timing::hdmi).value(), 28.51, 0.005);
  EXPECT_LT(14.256, link_capacity("hdmi", "2.0")->payload);
  EXPECT_GT(17.82, link_capacity("hdmi", "2.0")->payload);
  // Not listed: as a computer does.
  EXPECT_DOUBLE_EQ(pixel_clock_mhz({3440, 1440, 60}, Timing::hdmi).value(), pixel_clock_mhz({3440, 1440, 60}).value());
}

TEST(display_bandwidth, calculates_nothing_out_of_range) {
  EXPECT_FALSE(pixel_clock_mhz({0, 1080, 60}));
  EXPECT_FALSE(pixel_clock_mhz({1920, 1080, 0}));
  EXPECT_FALSE(pixel_clock_mhz({1920, 1080, 1'001}));
  EXPECT_FALSE(pixel_clock_mhz({20'001, 1080, 60}));
  EXPECT_TRUE(pixel_clock_mhz({1, 1, 1'000}));
  EXPECT_FALSE(video_rate({0, 0, 0}, 24));
}

struct Payload {
  const char* kind;
  const char* version;
  double payload;
  double raw;
  double coding;  // share of the raw rate; 0 where the published figure is lower still
  bool compression;
};
TEST(display_bandwidth, knows_the_payload_of_every_version) {
  constexpr std::array all{Payload{"hdmi", "1.4", 8.16, 10.2, 0.8, false},
                           Payload{"hdmi", "2.0", 14.40, 18.0, 0.8, false},
                           Payload{"hdmi", "2.0b", 14.40, 18.0, 0.8, false},
                           Payload{"hdmi", "2.1 FRL24", 21.3, 24.0, 16.0 / 18.0, true},
                           Payload{"hdmi", "2.1 FRL40", 35.5, 40.0, 16.0 / 18.0, true},
                           Payload{"hdmi", "2.1", 41.9, 48.0, 0, true},
                           Payload{"hdmi", "2.2", 85.0, 96.0, 16.0 / 18.0, true},
                           Payload{"displayport", "1.1", 8.64, 10.8, 0.8, false},
                           Payload{"displayport", "1.2", 17.28, 21.6, 0.8, false},
                           Payload{"mini-displayport", "1.2", 17.28, 21.6, 0.8, false},
                           Payload{"displayport", "1.3", 25.92, 32.4, 0.8, false},
                           Payload{"displayport", "1.4", 25.92, 32.4, 0.8, true},
                           Payload{"displayport", "1.4a", 25.92, 32.4, 0.8, true},
                           Payload{"displayport", "2.1", 38.69, 40.0, 128.0 / 132.0, true},
                           Payload{"displayport", "2.1b", 38.69, 40.0, 128.0 / 132.0, true},
                           Payload{"displayport", "2.1 UHBR10", 38.69, 40.0, 128.0 / 132.0, true},
                           Payload{"displayport", "2.1 UHBR13.5", 52.22, 54.0, 128.0 / 132.0, true},
                           Payload{"displayport", "2.1 UHBR20", 77.37, 80.0, 128.0 / 132.0, true},
                           Payload{"usb-c", "DP 1.2", 17.28, 21.6, 0.8, false},
                           Payload{"usb-c", "DP 1.4", 25.92, 32.4, 0.8, true},
                           Payload{"thunderbolt", "3", 17.28, 21.6, 0.8, false},
                           Payload{"thunderbolt", "4", 25.92, 32.4, 0.8, true},
                           Payload{"thunderbolt", "5", 38.69, 40.0, 128.0 / 132.0, true}};
  for (const Payload& entry : all) {
    SCOPED_TRACE(std::string{entry.kind} + ' ' + entry.version);
    const auto capacity = link_capacity(entry.kind, entry.version);
    ASSERT_TRUE(capacity);
    EXPECT_TRUE(capacity->exact);
    EXPECT_DOUBLE_EQ(capacity->payload, entry.payload);
    EXPECT_EQ(capacity->compression, entry.compression);
    // The published payload is that of the coding, and never above it by more than rounding.
    EXPECT_LT(capacity->payload, entry.raw);
    if (entry.coding > 0) {
      EXPECT_LE(std::abs(capacity->payload / (entry.raw * entry.coding) - 1.0), 0.004);
    }
  }
}

TEST(display_bandwidth, usb_c_shares_its_lanes_with_usb_3) {
  EXPECT_DOUBLE_EQ(link_capacity("usb-c", "DP 1.4")->shared_payload, 12.96);
  EXPECT_DOUBLE_EQ(link_capacity("usb-c", "DP 1.2")->shared_payload, 8.64);
  EXPECT_DOUBLE_EQ(link_capacity("displayport", "1.4")->shared_payload, 25.92);
}

TEST(display_bandwidth, promises_of_an_unknown_version_only_what_every_version_carries) {
  for (const char* version : {"", "9.9", "x", "a"}) {
    EXPECT_FALSE(link_capacity("hdmi", version)->exact) << version;
    EXPECT_DOUBLE_EQ(link_capacity("hdmi", version)->payload, 3.96) << version;
    EXPECT_DOUBLE_EQ(link_capacity("displayport", version)->payload, 8.64) << version;
    EXPECT_DOUBLE_EQ(link_capacity("usb-c", version)->payload, 0.0) << version;
    EXPECT_FALSE(link_capacity("thunderbolt", version)->exact) << version;
  }
  EXPECT_FALSE(link_capacity("usb-c", "2.0")->exact);  // a version of USB
  EXPECT_DOUBLE_EQ(link_capacity("dvi", "")->payload, 3.96);
  EXPECT_FALSE(link_capacity("vga", ""));
}

TEST(display_bandwidth, two_streams_share_a_thunderbolt_cable) {
  EXPECT_DOUBLE_EQ(thunderbolt_total("4").value(), 34.56);
  EXPECT_GE(thunderbolt_total("4").value(),
            2 * video_rate({3840, 2160, 60}, 30).value());  // two 4K60 are required of it
  EXPECT_DOUBLE_EQ(thunderbolt_total("5").value(), 77.38);
  EXPECT_FALSE(thunderbolt_total("2"));
}

TEST(display_bandwidth, finds_the_highest_refresh_that_fits) {
  // 4K 144 needs 31.35, 120 needs 25.82 of 25.92.
  EXPECT_EQ(highest_refresh({3840, 2160, 144}, 25.92, 24, Timing::cvt), 120);
  EXPECT_EQ(highest_refresh({3840, 2160, 60}, 14.40, 24, Timing::hdmi), 60);
  EXPECT_EQ(highest_refresh({3840, 2160, 60}, 8.16, 24, Timing::hdmi), 30);
  EXPECT_EQ(highest_refresh({7680, 4320, 60}, 8.16, 24, Timing::hdmi), std::nullopt);
  EXPECT_EQ(highest_refresh({2560, 1440, 170}, 100.0, 24, Timing::cvt), 170);  // its own, though unusual
}

}  // namespace
}  // namespace deskpath
