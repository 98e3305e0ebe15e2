// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on numbers alone: heights in, places out.
#include "checklist_output/paginate.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using deskpath::app::PageBlock;
using deskpath::app::PagePlacements;
using deskpath::app::paginate;
using deskpath::app::Placement;

namespace deskpath::app {
void PrintTo(const Placement& placement, std::ostream* out) { *out << placement.block << '@' << placement.top; }
}  // namespace deskpath::app

namespace {

PageBlock row(double height, std::optional<std::size_t> header = {}) { return {height, 0, false, header}; }
PageBlock heading(double height, double gap = 0) { return {height, gap, true, {}}; }

TEST(Paginate, NothingIsOneEmptyPage) { EXPECT_EQ(paginate({}, 100), std::vector<PagePlacements>{PagePlacements{}}); }

TEST(Paginate, FillsAPageToTheLastUnit) {
  const std::vector<PageBlock> blocks{row(40), row(60), row(1)};
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}, {1, 40}}, {{2, 0}}}));
}

TEST(Paginate, ARowIsNeverSplitAndAGapVanishesAtTheTop) {
  std::vector<PageBlock> blocks{row(70), row(40)};
  blocks[1].gap = 20;
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}}, {{1, 0}}}));
  EXPECT_EQ(paginate(blocks, 130), (std::vector<PagePlacements>{{{0, 0}, {1, 90}}}));
}

TEST(Paginate, AHeadingIsNeverTheLastOnItsPage) {
  // 70 + 20 fits, but the row below the heading does not.
  const std::vector<PageBlock> blocks{row(70), heading(20), row(20)};
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}}, {{1, 0}, {2, 20}}}));
}

TEST(Paginate, ARunOfHeadingsMovesTogether) {
  const std::vector<PageBlock> blocks{row(50), heading(10), heading(10), heading(10), row(30)};
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}}, {{1, 0}, {2, 10}, {3, 20}, {4, 30}}}));
}

TEST(Paginate, RepeatsTheTableHeader) {
  // Block 0 is the header; its first own place is not a repetition.
  const std::vector<PageBlock> blocks{heading(10), row(50, 0), row(40, 0), row(40, 0)};
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}, {1, 10}, {2, 60}}, {{0, 0}, {3, 10}}}));
}

TEST(Paginate, RepeatsTheHeaderAboveAGroupHeadingToo) {
  std::vector<PageBlock> blocks{heading(10), row(80, 0), heading(10, 5), row(20, 0)};
  blocks[2].header = 0;
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}, {1, 10}}, {{0, 0}, {2, 15}, {3, 25}}}));
}

TEST(Paginate, WhatIsTallerThanAPageGetsOneOfItsOwn) {
  const std::vector<PageBlock> blocks{row(10), row(250), row(10)};
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}}, {{1, 0}}, {{2, 0}}}));
}

TEST(Paginate, ARunOfHeadingsTallerThanAPageIsBrokenRatherThanLost) {
  const std::vector<PageBlock> blocks{heading(60), heading(60), row(60)};
  EXPECT_EQ(paginate(blocks, 100), (std::vector<PagePlacements>{{{0, 0}}, {{1, 0}}, {{2, 0}}}));
}

// Whatever the heights: every block once and in order, nothing beyond the page, no heading last, headers on top.
TEST(Paginate, KeepsItsPromisesForManyRandomSheets) {
  std::mt19937 random(20261123);
  std::uniform_int_distribution<int> height(5, 30);
  std::uniform_int_distribution<int> kind(0, 9);
  for (int round = 0; round < 500; ++round) {
    std::vector<PageBlock> blocks{heading(12)};
    for (int i = 0; i < 80; ++i) {
      PageBlock block = row(height(random), 0);
      block.gap = kind(random) < 3 ? 8 : 0;
      block.keepWithNext = i < 79 && kind(random) == 0;
      blocks.push_back(block);
    }
    const double page = 200;
    std::vector<std::size_t> order;
    const auto pages = paginate(blocks, page);
    for (const PagePlacements& placed : pages) {
      ASSERT_FALSE(placed.empty());
      EXPECT_EQ(placed.front(), (Placement{0, 0}));
      double below = 0;
      for (const Placement& entry : placed) {
        EXPECT_GE(entry.top, below);
        below = entry.top + blocks[entry.block].height;
        EXPECT_LE(below, page);
        if (entry.block != 0 || order.empty()) order.push_back(entry.block);
      }
      EXPECT_TRUE(&placed == &pages.back() || !blocks[placed.back().block].keepWithNext);
    }
    std::vector<std::size_t> expected(blocks.size());
    std::iota(expected.begin(), expected.end(), std::size_t{0});
    ASSERT_EQ(order, expected);
  }
}

}  // namespace
