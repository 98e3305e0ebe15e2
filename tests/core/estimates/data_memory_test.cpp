// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimates/data_memory.h"

#include <gtest/gtest.h>

namespace deskpath {
namespace {

TEST(data_memory, pandas_asks_five_to_ten_times_the_data) {
  // "a 10 GB dataset: 64, preferably 128 GB": 8 + 50 = 58 and 8 + 100 = 108.
  const auto need = data_memory(10, "pandas").value();
  EXPECT_DOUBLE_EQ(need.least_gb, 58);
  EXPECT_DOUBLE_EQ(need.comfortable_gb, 108);
  EXPECT_EQ(next_memory_size(need.least_gb), 64);
  EXPECT_EQ(next_memory_size(need.comfortable_gb), 128);
  EXPECT_TRUE(holds_all_data("pandas"));
}

TEST(data_memory, streaming_tools_ask_less) {
  for (const char* tool : {"polars", "duckdb"}) {
    const auto need = data_memory(20, tool).value();
    EXPECT_DOUBLE_EQ(need.least_gb, 8 + 30);
    EXPECT_DOUBLE_EQ(need.comfortable_gb, 8 + 40);
    EXPECT_FALSE(holds_all_data(tool));
  }
}

TEST(data_memory, knows_no_other_tool_and_no_negative_data) {
  EXPECT_FALSE(data_memory(10, "spark"));
  EXPECT_FALSE(data_memory(10, ""));
  EXPECT_FALSE(data_memory(-1, "pandas"));
  EXPECT_DOUBLE_EQ(data_memory(0, "pandas")->least_gb, data_base_gb);
}

TEST(data_memory, memory_is_sold_in_sizes) {
  EXPECT_EQ(next_memory_size(0), 16);
  EXPECT_EQ(next_memory_size(64), 64);
  EXPECT_EQ(next_memory_size(64.1), 96);
  EXPECT_EQ(next_memory_size(256), 256);
  EXPECT_EQ(next_memory_size(257), std::nullopt);
}

TEST(data_memory, disk_holds_copies_of_data_and_weights) {
  EXPECT_DOUBLE_EQ(wanted_disk_gb(20, 16), 100 + 200 + 24);
  EXPECT_DOUBLE_EQ(least_disk_gb(20, 16), 136);
}

}  // namespace
}  // namespace deskpath
