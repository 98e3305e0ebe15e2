// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/connection.h"

#include <gtest/gtest.h>

#include "estimates/work_memory.h"

namespace deskpath {
namespace {

// 40 GB down, as published: 25 Mbit/s 3.95 h … 2000 Mbit/s 3.0 min.
TEST(transfer, takes_the_published_times) {
  struct Row {
    double gigabytes;
    std::int64_t rate;
    double minutes, exact_to;
  };
  for (const Row& row :
       {Row{40, 25, 3.95 * 60, 0.3}, Row{40, 50, 1.98 * 60, 0.3}, Row{40, 100, 59, 0.5}, Row{40, 200, 30, 0.5},
        Row{40, 300, 20, 0.5}, Row{40, 500, 12, 0.5}, Row{40, 1000, 5.9, 0.05}, Row{40, 2000, 3.0, 0.05},
        Row{10, 10, 2.5 * 60, 3}, Row{10, 20, 74, 0.5}, Row{10, 50, 30, 0.5}}) {
    EXPECT_NEAR(transfer_seconds(row.gigabytes, MegabitsPerSecond{row.rate}) / 60, row.minutes, row.exact_to)
        << row.rate;
  }
}

TEST(transfer, is_told_in_the_unit_people_use) {
  EXPECT_EQ(duration_text(40.4), "40 s");
  EXPECT_EQ(duration_text(transfer_seconds(40, MegabitsPerSecond{1000})), "5.9 min");
  EXPECT_EQ(duration_text(transfer_seconds(40, MegabitsPerSecond{100})), "59 min");
  EXPECT_EQ(duration_text(transfer_seconds(40, MegabitsPerSecond{50})), "2 h");
  EXPECT_EQ(duration_text(transfer_seconds(40, MegabitsPerSecond{25})), "4 h");
  EXPECT_EQ(duration_text(transfer_seconds(10, MegabitsPerSecond{10})), "2.5 h");
}

TEST(calls, need_a_third_more_than_their_streams) {
  EXPECT_NEAR(calls_mbps(1), 5.2, 1e-9);
  EXPECT_NEAR(calls_mbps(2, 3.8), 9.88, 1e-9);
  EXPECT_NEAR(calls_mbps(1, 3.8, 10.0), 14.94, 1e-9);
  EXPECT_EQ(calls_mbps(0), 0.0);
  // The streams of Zoom's and Teams' meetings stay within the rate taken for one call.
  for (const double published : {3.0, 3.8, 1.8, 2.6, 4.0, 2.5, 3.2}) EXPECT_LE(published, call_mbps);
}

// The published sums: a small backend desk 4 + 3 + 1 + 2 + 20 % fits the floor of 16 GB, and WSL2 sees half.
TEST(work_memory, adds_a_fifth_and_doubles_for_wsl) {
  EXPECT_NEAR(with_reserve(memory_allowance::system + memory_allowance::browser + 1 + 2), 12.0, 1e-9);
  EXPECT_NEAR(with_reserve(memory_allowance::system + memory_allowance::browser + 4 + 2 + 8), 25.2, 1e-9);
  EXPECT_EQ(host_for_wsl(8), 16.0);
}

}  // namespace
}  // namespace deskpath
