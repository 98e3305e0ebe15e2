// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a category with what searching and judging need of them, worked out once and shared by every list made
// from them afterwards.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "parts/part.h"

namespace deskpath {

// Immutable: threads may read it at the same time.
class PartTable {
 public:
  // Parts of another category are left out.
  PartTable(Category category, std::span<const PartPtr> parts);

  [[nodiscard]] Category category() const noexcept { return category_; }
  [[nodiscard]] const std::vector<PartPtr>& parts() const noexcept { return parts_; }
  // Lower case: name, part number, attributes.
  [[nodiscard]] const std::shared_ptr<const std::string>& search_text(std::size_t row) const { return search_[row]; }
  // Equal numbers mean equal values; 0 is not known. `key` is of this category.
  [[nodiscard]] std::uint32_t value_id(KeyRef key, std::size_t row) const { return values_[key.index][row]; }

 private:
  Category category_;
  std::vector<PartPtr> parts_;
  std::vector<std::shared_ptr<const std::string>> search_;
  std::vector<std::vector<std::uint32_t>> values_;  // by key, then by part
};
using PartTablePtr = std::shared_ptr<const PartTable>;

}  // namespace deskpath
