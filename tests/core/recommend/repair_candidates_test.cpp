// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/repair_candidates.h"

#include <gtest/gtest.h>

#include "support.h"

namespace deskpath::test {
namespace {

Part machine_with_drive(std::string_view id, std::int64_t size) {
  Part part = bare_part(id);
  part.set(key::mini_pc::nvme, Gigabytes{size});
  return part;
}

TEST(RepairCandidates, replace_no_machine_that_has_a_drive_by_one_without) {
  const Part with = machine_with_drive("mini-pc/with", 1000);
  const Part without = machine_with_drive("mini-pc/without", 0);
  const Part unknown = bare_part("mini-pc/unknown");
  EXPECT_FALSE(serves_as(without, with));
  EXPECT_TRUE(serves_as(with, without));
  EXPECT_TRUE(serves_as(without, without));
  // What is not known is left to the review.
  EXPECT_TRUE(serves_as(unknown, with));
  EXPECT_TRUE(serves_as(without, unknown));
}

}  // namespace
}  // namespace deskpath::test
