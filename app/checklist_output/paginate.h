// SPDX-License-Identifier: GPL-3.0-or-later
// Puts blocks of known heights onto pages. Pure numbers: QTextDocument splits table rows across pages, so that the
// checklist places its own.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace deskpath::app {

// Never split. Heights and gaps are in any one unit.
struct PageBlock {
  double height = 0;
  double gap = 0;                     // space above; left out at the top of a page
  bool keepWithNext = false;          // a heading: never the last on its page
  std::optional<std::size_t> header;  // the block that stands above this one again when a page begins with it
};

struct Placement {
  std::size_t block = 0;
  double top = 0;
  friend bool operator==(const Placement&, const Placement&) = default;
};
using PagePlacements = std::vector<Placement>;

// Blocks in their order, each once, headers again where needed. Only what is taller than a page by itself overflows
// one; a run of headings that leaves no room for its first line is broken rather than lost. At least one page.
[[nodiscard]] std::vector<PagePlacements> paginate(std::span<const PageBlock> blocks, double pageHeight);

}  // namespace deskpath::app
