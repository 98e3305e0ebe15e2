// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of parts: the shipped entries and the user's own, found by id and by category.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "parts/part.h"

namespace deskpath {

class PartCatalogue {
 public:
  // Adds every sound entry of a file (a JSON array of parts); a later entry replaces an earlier one of the same
  // id. Problems of unsound entries are returned, the sound ones load all the same.
  Problems add_file(std::string_view text, const std::string& file);
  void add(Part part);

  [[nodiscard]] PartPtr find(const PartId& id) const;
  // In the order in which they were added.
  [[nodiscard]] std::span<const PartPtr> of(Category category) const noexcept;
  [[nodiscard]] std::size_t size() const noexcept { return by_id_.size(); }

 private:
  std::array<std::vector<PartPtr>, category_count> by_category_;
  std::unordered_map<PartId, PartPtr> by_id_;
};

// The whole list as a deskpath.parts document ({"format", "version", "parts"}).
[[nodiscard]] std::string parts_to_json(std::span<const PartPtr> parts);

}  // namespace deskpath
