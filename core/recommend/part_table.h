// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a category with what searching and judging need of them, worked out once and shared by every list made
// from them afterwards.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "recommend/part_pool.h"

namespace deskpath {

// Immutable: threads may read it at the same time.
class PartTable {
 public:
  // `parts` are all of that category.
  PartTable(Category category, std::span<const PartPtr> parts);

  [[nodiscard]] Category category() const noexcept { return pool_.category(); }
  [[nodiscard]] std::span<const PartPtr> parts() const noexcept { return pool_.parts(); }
  [[nodiscard]] const PartPool& pool() const noexcept { return pool_; }
  // Lower case: name, part number and attributes, a line each.
  [[nodiscard]] const std::shared_ptr<const std::string>& search_text(std::size_t row) const { return search_[row]; }

 private:
  PartPool pool_;
  std::vector<std::shared_ptr<const std::string>> search_;
};
using PartTablePtr = std::shared_ptr<const PartTable>;

}  // namespace deskpath
